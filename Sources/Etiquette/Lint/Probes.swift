import HanText

/// All patterns that the automaton listens for, and what to do when it hears one.
final class Probes: Sendable {
  /// A pattern of a rule, or of nobody.
  struct Probe: Sendable {
    let rule: Int
    let slot: Slot
    let by: Role
    let pattern: Pattern
  }

  /// The part that a pattern plays in its rule.
  enum Slot: Sendable, Hashable {
    case phrase, first, second, cutsOff
    case trigger(case: Int)
    /// A word that tells the channel, which belongs to no rule.
    case tells(Channel)
  }

  /// What stands for a rule where there is none.
  static let nobody = -1

  let all: [Probe]
  /// The pattern of each probe, to be sought without a copy of the probe.
  let patterns: [Pattern]
  /// What each probe's pattern needs, in short.
  let sieve: Sieve
  /// The rule of each probe, to be asked without a copy of the probe.
  let owners: [Int]
  /// The part of each probe, likewise.
  let slots: [Slot]
  /// Whether each probe's pattern names digits.
  let nameDigits: [Bool]
  /// What is listened for in the agent's turns, and in the customer's.
  let agent: Hearing
  let customer: Hearing

  convenience init(_ lexicon: Lexicon) {
    let (rules, tolerance) = (lexicon.rules, lexicon.tolerance)
    let all = Probes.all(lexicon)
    func hearing(_ role: Role) -> Hearing {
      let wanted = all.enumerated().filter { $0.element.by == role }.map { number, probe in
        Hearing.Wanted(
          probe: number, pattern: probe.pattern,
          bySound: probe.rule != Probes.nobody && rules[probe.rule].judgement.listensToSound)
      }
      return Hearing(wanted, tolerance: tolerance)
    }
    self.init(all, agent: hearing(.agent), customer: hearing(.customer))
  }

  /// The probes of a lexicon that are listened for with automata made before.
  convenience init(_ lexicon: Lexicon, agent: Hearing, customer: Hearing) {
    self.init(Probes.all(lexicon), agent: agent, customer: customer)
  }

  private init(_ all: [Probe], agent: Hearing, customer: Hearing) {
    self.all = all
    patterns = all.map(\.pattern)
    sieve = Sieve(patterns)
    owners = all.map(\.rule)
    slots = all.map(\.slot)
    nameDigits = all.map(\.pattern.namesDigits)
    self.agent = agent
    self.customer = customer
  }

  private static func all(_ lexicon: Lexicon) -> [Probe] {
    var all: [Probe] = []
    for channel in Channel.allCases {
      for pattern in lexicon.channelWords[channel] ?? [] {
        all += [Role.agent, .customer].map {
          Probe(rule: nobody, slot: .tells(channel), by: $0, pattern: pattern)
        }
      }
    }
    for (index, rule) in lexicon.rules.enumerated() {
      for (slot, by, patterns) in rule.judgement.slots {
        all += patterns.map { Probe(rule: index, slot: slot, by: by, pattern: $0) }
      }
    }
    return all
  }

  /// What is listened for in a speaker's turns.
  func hearing(of role: Role) -> Hearing? {
    switch role {
    case .agent: agent
    case .customer: customer
    case .system: nil
    }
  }

  /// What listening costs.
  var cost: ListeningCost {
    ListeningCost(
      patterns: all.count, anchors: agent.anchors + customer.anchors,
      states: agent.states + customer.states, bytes: agent.bytes + customer.bytes,
      weakest: all.filter { $0.rule != Probes.nobody }.map { probe in
        ListeningCost.Weak(
          rule: probe.rule, pattern: probe.pattern.source,
          chance: probe.pattern.anchors.isEmpty ? 1 : probe.pattern.wakingChance)
      }.filter { $0.chance > ListeningCost.Weak.limit }.sorted { $0.chance > $1.chance })
  }
}

extension Rule.Judgement {
  /// The patterns that the automaton has to find, with the speaker they are listened for.
  fileprivate var slots: [(Probes.Slot, Role, [Pattern])] {
    switch self {
    case .forbids(let forbids):
      var slots: [(Probes.Slot, Role, [Pattern])] = [(.phrase, forbids.by, forbids.phrases)]
      if let halves = forbids.halves {
        slots += [(.first, forbids.by, halves.first), (.second, forbids.by, halves.second)]
      }
      return slots
    case .interrupts(let interrupts): return [(.cutsOff, .agent, interrupts.cutsOff)]
    case .scene(let scene):
      return scene.cases.enumerated().map {
        (.trigger(case: $0.offset), $0.element.by, $0.element.trigger)
      }
    case .says, .hangsUp, .picksUp: return []
    }
  }

  /// Whether recogniser slips count.
  fileprivate var listensToSound: Bool {
    guard case .forbids(let forbids) = self else { return false }
    return forbids.sound
  }
}
