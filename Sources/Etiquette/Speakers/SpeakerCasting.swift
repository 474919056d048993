/// Everything that is known of one speaker.
struct SpeakerVoice: Sendable {
  var odds = SpeakerEvidence.Odds()
  var utterances = 0

  mutating func add(_ more: SpeakerEvidence.Odds) {
    odds = odds * more
    utterances += 1
  }
}

/// Hands out the roles among the speakers of one conversation.
struct SpeakerCasting {
  /// The role of each speaker.
  private(set) var roles: [Int: Role]
  /// The probability that all roles are right, the least of what is known of each.
  private(set) var confidence = 1.0

  /// A recorded announcement is so much likelier than a person to say this.
  static let recorded = 50.0
  /// A second agent has to be so much likelier than a customer.
  private static let colleague = 20.0
  /// In a conversation with an agent the other one is so much likelier the customer.
  private static let companion = 7.0

  init(_ voices: [Int: SpeakerVoice], known: [Int: Role]) {
    roles = known
    var open = voices.keys.filter { known[$0] == nil }.sorted()
    castRecordings(voices, &open)
    let hasAgent = known.values.contains(.agent)
    let hasCustomer = known.values.contains(.customer)
    if !hasAgent, open.count + (hasCustomer ? 1 : 0) > 1 {
      castAgent(voices, &open, hasCustomer)
    }
    // Of two people, the one who is not the agent is the customer, however much like an agent they
    // speak; how sure that is depends on the other one, and is noted.
    if !hasAgent, !hasCustomer, open.count == 1, voices.count - recordings == 2 {
      roles[open[0]] = .customer
    } else {
      castOthers(voices, open, isAlone: voices.count - recordings == 1)
    }
  }

  private var recordings: Int { roles.values.count { $0 == .system } }

  /// An announcement speaks little, and two people remain without it.
  private mutating func castRecordings(_ voices: [Int: SpeakerVoice], _ open: inout [Int]) {
    for speaker in open {
      guard let voice = voices[speaker], voice.utterances <= 3 || voice.odds.agent <= 1e3,
        voice.odds.system >= SpeakerCasting.recorded, voices.count - recordings > 2
      else { continue }
      roles[speaker] = .system
    }
    open.removeAll { roles[$0] != nil }
  }

  /// The likeliest is the agent; how sure that is depends on the next.
  private mutating func castAgent(
    _ voices: [Int: SpeakerVoice], _ open: inout [Int], _ hasCustomer: Bool
  ) {
    let odds = { (speaker: Int) in voices[speaker]?.odds.agent ?? 1 }
    open.sort { (odds($1), $0) < (odds($0), $1) }
    let first = open.removeFirst()
    roles[first] = .agent
    let next = open.first.map(odds) ?? 1 / SpeakerCasting.companion
    // A second voice that sounds like an agent is a colleague, and takes nothing from the first.
    let rival = next >= SpeakerCasting.colleague && open.count > 1 ? 1 : next
    note(odds(first) / rival)
  }

  /// The rest are customers, but for colleagues of the agent.
  private mutating func castOthers(
    _ voices: [Int: SpeakerVoice], _ open: [Int], isAlone: Bool
  ) {
    let isPair = open.count == 1 && !roles.values.contains(.customer)
    for speaker in open {
      let odds = voices[speaker]?.odds.agent ?? 1
      if isAlone {
        roles[speaker] = odds > 1 ? .agent : .customer
        note(max(odds, 1 / odds))
      } else if isPair {
        roles[speaker] = .customer
        note(SpeakerCasting.companion * SpeakerCasting.companion / odds)
      } else {
        roles[speaker] = odds >= SpeakerCasting.colleague ? .agent : .customer
        note(max(odds, 1 / odds) * (odds < 1 ? SpeakerCasting.companion : 1))
      }
    }
  }

  private mutating func note(_ odds: Double) { confidence = min(confidence, odds / (1 + odds)) }
}
