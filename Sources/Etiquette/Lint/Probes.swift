import HanText

/// All patterns that the automaton listens for, and what to do when it hears one.
final class Probes: Sendable {
  /// A pattern of a rule.
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

    /// Whether it is a part of forbidden words.
    var isWords: Bool {
      switch self {
      case .phrase, .first, .second: true
      case .cutsOff, .trigger: false
      }
    }
  }

  let all: [Probe]
  /// The pattern of each probe, to be sought without a copy of the probe.
  let patterns: [Pattern]
  /// The rule of each probe, to be asked without a copy of the probe.
  let owners: [Int]
  /// The part of each probe, likewise.
  let slots: [Slot]
  /// What is listened for in the agent's turns, and in the customer's.
  let agent: Hearing
  let customer: Hearing

  convenience init(_ rules: [Rule], tolerance: Tolerance) {
    let all = Probes.all(rules)
    func hearing(_ role: Role) -> Hearing {
      let wanted = all.enumerated().filter { $0.element.by == role }.map { number, probe in
        Hearing.Wanted(
          probe: number, pattern: probe.pattern,
          bySound: rules[probe.rule].judgement.listensToSound)
      }
      return Hearing(wanted, tolerance: tolerance)
    }
    self.init(rules, agent: hearing(.agent), customer: hearing(.customer))
  }

  /// The probes of rules that are listened for with automata made before.
  init(_ rules: [Rule], agent: Hearing, customer: Hearing) {
    all = Probes.all(rules)
    patterns = all.map(\.pattern)
    owners = all.map(\.rule)
    slots = all.map(\.slot)
    self.agent = agent
    self.customer = customer
  }

  private static func all(_ rules: [Rule]) -> [Probe] {
    var all: [Probe] = []
    for (index, rule) in rules.enumerated() {
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
      weakest: all.map { probe in
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
