import HanText

/// What the automaton has heard in a conversation: the probes to try.
struct Woken: Sendable {
  /// The probes of one turn, in order: by their letters, and by their sound alone.
  struct Turn: Sendable {
    var exact: [Int] = []
    var heard: [Int] = []

    var isEmpty: Bool { exact.isEmpty && heard.isEmpty }
  }

  /// A probe that a turn wakes by its letters.
  struct Place: Sendable {
    let rule: Int
    let turn: Int
    let probe: Int
  }

  /// The probes for forbidden words, one entry for each turn of the conversation.
  let words: [Turn]
  /// The words that tell the channel, turn by turn.
  let channelWords: [Place]
  /// All others, by rule, then turn, then probe.
  private let others: [Place]

  init(_ conversation: Conversation, probes: Probes, tolerance: Tolerance) {
    var words: [Turn] = []
    words.reserveCapacity(conversation.turns.count)
    var channelWords: [Place] = []
    var others: [Place] = []
    var ear = Ear(probes, tolerance: tolerance)
    for (turn, spoken) in conversation.turns.enumerated() {
      var heard = ear.listen(to: conversation.reading(turn), by: spoken.role)
      heard.exact.removeAll { probe in
        let place = Place(rule: probes.owners[probe], turn: turn, probe: probe)
        switch probes.slots[probe] {
        case .phrase, .first, .second: return false
        case .tells: channelWords.append(place)
        case .cutsOff, .trigger: others.append(place)
        }
        return true
      }
      words.append(heard)
    }
    others.sort { ($0.rule, $0.turn, $0.probe) < ($1.rule, $1.turn, $1.probe) }
    self.words = words
    self.channelWords = channelWords
    self.others = others
  }

  /// How many probes are woken.
  var count: Int {
    words.reduce(channelWords.count + others.count) { $0 + $1.exact.count + $1.heard.count }
  }

  /// The probes of a rule that is not about forbidden words, turn by turn.
  func places(of rule: Int) -> ArraySlice<Place> {
    var (lower, upper) = (0, others.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if others[middle].rule < rule { lower = middle + 1 } else { upper = middle }
    }
    return others[lower...].prefix { $0.rule == rule }
  }
}
