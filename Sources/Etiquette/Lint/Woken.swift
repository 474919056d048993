/// What the automaton has heard in a conversation: the probes to try, turn by turn.
struct Woken: Sendable {
  /// The probes of one turn, in order: by their letters, and by their sound alone.
  struct Turn: Sendable {
    var exact: [Int]
    var heard: [Int]

    var isEmpty: Bool { exact.isEmpty && heard.isEmpty }
  }

  /// One entry for each turn of the conversation.
  let turns: [Turn]
  private let rules: [Bool]

  init(_ conversation: Conversation, probes: Probes, rules: Int) {
    turns = conversation.turns.indices.map { turn in
      probes.wake(
        conversation.transcript.text, conversation.ranges(of: turn),
        by: conversation.turns[turn].role)
    }
    var awake = [Bool](repeating: false, count: rules)
    for turn in turns {
      for probe in turn.exact { awake[probes.owners[probe]] = true }
    }
    self.rules = awake
  }

  /// Whether a pattern of a rule may stand, to the letter, in any turn.
  func isAwake(_ rule: Int) -> Bool { rules[rule] }
}
