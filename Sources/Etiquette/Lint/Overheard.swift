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

    /// The same but for what probes that name digits have found by letters.
    func withoutDigits(_ probes: Probes) -> Turn {
      Turn(exact: exact.filter { !probes.nameDigits[$0.probe] }, heard: heard)
    }

    /// Adds what others of its probes have found by letters, each where it belongs.
    mutating func add(_ turn: Turn) {
      guard !turn.exact.isEmpty else { return }
      exact += turn.exact
      exact.sort {
        ($0.probe, $0.match.symbols.lowerBound) < ($1.probe, $1.match.symbols.lowerBound)
      }
    }
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
  /// What tells each turn from others, where they are remembered.
  private(set) var identities: [TurnIdentity] = []
  /// All others, by rule, then turn, then probe, then place.
  private var others: [Place] = []

  /// Listens to the turns that are not remembered; a stop leaves the rest of them out.
  init(
    _ conversation: Conversation, for audience: Audience, memory: inout TurnMemory,
    until isStopped: () -> Bool
  ) {
    words.reserveCapacity(conversation.turns.count)
    if memory.isKept {
      identities = conversation.turns.indices.map {
        audience.identity(of: conversation.reading($0), by: conversation.turns[$0].role)
      }
    }
    var ear = Ear(audience.probes, tolerance: audience.tolerance)
    for (turn, spoken) in conversation.turns.enumerated() {
      let reading = conversation.reading(turn)
      let found =
        if memory.isKept {
          remembered(reading, by: spoken.role, identities[turn], &ear, audience, &memory, isStopped)
        } else {
          audience.matches(
            of: ear.listen(to: reading, by: spoken.role), in: reading, until: isStopped)
        }
      if isStopped() { break }
      sort(found, turn, audience.probes)
    }
    others.sort {
      ($0.rule, $0.turn, $0.probe, $0.match.symbols.lowerBound)
        < ($1.rule, $1.turn, $1.probe, $1.match.symbols.lowerBound)
    }
  }

  /// What is overheard in a turn, which is not listened to once more where it has been before; what digits
  /// decide is, where others may have stood there.
  private func remembered(
    _ turn: Reading, by role: Role, _ identity: TurnIdentity, _ ear: inout Ear,
    _ audience: Audience, _ memory: inout TurnMemory, _ isStopped: () -> Bool
  ) -> Turn {
    if var known = memory.recall(identity) {
      if identity.hasDigits {
        let woken = ear.listen(toDigitsOf: turn, by: role)
        known.add(audience.matches(of: Woken(exact: woken), in: turn, until: isStopped))
      }
      return known
    }
    let woken = ear.listen(to: turn, by: role)
    let found = audience.matches(of: woken, in: turn, until: isStopped)
    if !isStopped() {
      memory.keep(
        identity.hasDigits ? found.withoutDigits(audience.probes) : found,
        of: woken.mindsDigits ? identity.exact : identity.alike)
    }
    return found
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
