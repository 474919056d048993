import HanText

/// What is overheard in a conversation: where the patterns match that are listened for.
struct Overheard: Sendable {
  /// A match of a probe's pattern.
  struct Find: Sendable {
    let probe: Int
    let match: Match
  }

  /// The forbidden words of one turn, by probe, then place: by their letters, and by their sound alone.
  struct Turn: Sendable {
    var exact: [Find] = []
    var heard: [Find] = []

    var isEmpty: Bool { exact.isEmpty && heard.isEmpty }
  }

  /// A match that belongs to a rule, or tells the channel.
  struct Place: Sendable {
    let rule: Int
    let turn: Int
    let probe: Int
    let match: Match
  }

  /// The forbidden words, one entry for each turn of the conversation.
  private(set) var words: [Turn] = []
  /// The words that tell the channel, turn by turn.
  private(set) var channelWords: [Place] = []
  /// All others, by rule, then turn, then probe, then place.
  private var others: [Place] = []

  /// Listens to the turns that are not remembered; a stop leaves the rest of them out.
  init(
    _ conversation: Conversation, for audience: Audience, memory: inout TurnMemory,
    until isStopped: () -> Bool
  ) {
    words.reserveCapacity(conversation.turns.count)
    var ear = Ear(audience.probes, tolerance: audience.tolerance)
    for (turn, spoken) in conversation.turns.enumerated() {
      let reading = conversation.reading(turn)
      let digest = memory.isKept ? audience.digest(of: reading, by: spoken.role) : nil
      if let digest, let known = memory.recall(digest) {
        sort(known, turn, audience.probes)
        continue
      }
      let woken = ear.listen(to: reading, by: spoken.role)
      let found = audience.matches(of: woken, in: reading, until: isStopped)
      if isStopped() { break }
      if let digest { memory.keep(found, of: digest) }
      sort(found, turn, audience.probes)
    }
    others.sort {
      ($0.rule, $0.turn, $0.probe, $0.match.symbols.lowerBound)
        < ($1.rule, $1.turn, $1.probe, $1.match.symbols.lowerBound)
    }
  }

  /// Puts what is found in a turn where it will be asked for.
  private mutating func sort(_ found: Turn, _ turn: Int, _ probes: Probes) {
    var found = found
    // Of most turns there is nothing to sort.
    guard !found.exact.isEmpty else { return words.append(found) }
    found.exact.removeAll { find in
      let place = Place(
        rule: probes.owners[find.probe], turn: turn, probe: find.probe, match: find.match)
      switch probes.slots[find.probe] {
      case .phrase, .first, .second: return false
      case .tells: channelWords.append(place)
      case .cutsOff, .trigger: others.append(place)
      }
      return true
    }
    words.append(found)
  }

  /// The matches of a rule that is not about forbidden words, turn by turn.
  func places(of rule: Int) -> ArraySlice<Place> {
    var (lower, upper) = (0, others.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if others[middle].rule < rule { lower = middle + 1 } else { upper = middle }
    }
    return others[lower...].prefix { $0.rule == rule }
  }
}
