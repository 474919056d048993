import HanText

/// All patterns that the automaton listens for, and what to do when it hears one.
final class Probes: Sendable, Codable {
  /// A pattern of a rule.
  struct Probe: Sendable, Codable {
    let rule: Int
    let slot: Slot
    let by: Role
    let pattern: Pattern
  }

  /// The part that a pattern plays in its rule.
  enum Slot: Sendable, Hashable, Codable {
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
  fileprivate let speakers: [Role]
  /// Probes whose patterns have no literal of their own and are always tried.
  fileprivate let restless: [Int]
  fileprivate let literal: PhraseMatcher
  fileprivate let literalProbes: NumberLists<Int32>
  fileprivate let sound: PhraseMatcher
  fileprivate let soundProbes: NumberLists<Int32>

  convenience init(_ rules: [Rule], tolerance: Tolerance) {
    var all: [Probe] = []
    for (index, rule) in rules.enumerated() {
      for (slot, by, patterns) in rule.judgement.slots {
        all += patterns.map { Probe(rule: index, slot: slot, by: by, pattern: $0) }
      }
    }
    let anchors = all.map { probe -> [[UInt16]] in
      let anchors = probe.pattern.anchors
      let isBare = anchors.count <= Probes.few
      return (isBare ? anchors.flatMap(tolerance.brokenVariants) : anchors).map(Probes.audible)
    }
    let restless = all.indices.filter { anchors[$0].isEmpty || anchors[$0].contains([]) }
    let words = Probes.group(all.indices.map { ($0, anchors[$0]) })
    let heard = all.indices.filter { rules[all[$0].rule].judgement.listensToSound }
    let sounds = Probes.group(
      heard.map { ($0, all[$0].pattern.soundAnchors.flatMap(tolerance.soundVariants)) })
    self.init(
      all, restless,
      literal: PhraseMatcher(symbols: words.keys, ignoring: Probes.unheard), words.values,
      sound: PhraseMatcher(sounds: sounds.keys, ignoring: Probes.unheard), sounds.values)
  }

  private init(
    _ all: [Probe], _ restless: [Int], literal: PhraseMatcher, _ literalProbes: NumberLists<Int32>,
    sound: PhraseMatcher, _ soundProbes: NumberLists<Int32>
  ) {
    self.all = all
    patterns = all.map(\.pattern)
    owners = all.map(\.rule)
    slots = all.map(\.slot)
    speakers = all.map(\.by)
    self.restless = restless
    (self.literal, self.literalProbes) = (literal, literalProbes)
    (self.sound, self.soundProbes) = (sound, soundProbes)
  }

  convenience init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(
      try container.decode([Probe].self), try container.decode(RawNumbers.self).numbers(),
      literal: try container.decode(PhraseMatcher.self),
      try container.decode(NumberLists<Int32>.self),
      sound: try container.decode(PhraseMatcher.self),
      try container.decode(NumberLists<Int32>.self))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(all)
    try container.encode(RawNumbers(restless))
    try container.encode(literal)
    try container.encode(literalProbes)
    try container.encode(sound)
    try container.encode(soundProbes)
  }

  /// What listening costs.
  var cost: ListeningCost {
    ListeningCost(
      patterns: all.count, anchors: literalProbes.count + soundProbes.count,
      states: literal.states + sound.states, bytes: literal.bytes + sound.bytes,
      weakest: all.map { probe in
        ListeningCost.Weak(
          rule: probe.rule, pattern: probe.pattern.source,
          chance: probe.pattern.anchors.isEmpty ? 1 : probe.pattern.wakingChance)
      }.filter { $0.chance > ListeningCost.Weak.limit }.sorted { $0.chance > $1.chance })
  }

  /// An ear for turns, one after the other.
  func ear() -> Ear { Ear(self, count: all.count) }

  /// Listens to turns; remembers which probes one turn has woken already.
  struct Ear {
    private let probes: Probes
    /// The last time that each probe woke, by the number of the scan.
    private var wakings: [Int32]
    private var scan: Int32 = 0

    fileprivate init(_ probes: Probes, count: Int) {
      self.probes = probes
      wakings = Array(repeating: 0, count: count)
    }

    /// The probes that a turn wakes, each once, in order.
    mutating func listen(to turn: Reading, by role: Role) -> Woken.Turn {
      let probes = probes
      var woken = Woken.Turn()
      scan &+= 1
      for probe in probes.restless { wake(probe, role, &woken.exact) }
      probes.literal.scan(turn) {
        for place in probes.literalProbes[$0.phrase] {
          wake(Int(probes.literalProbes.numbers[place]), role, &woken.exact)
        }
      }
      scan &+= 1
      if probes.soundProbes.count > 0 {
        probes.sound.scan(turn) {
          for place in probes.soundProbes[$0.phrase] {
            wake(Int(probes.soundProbes.numbers[place]), role, &woken.heard)
          }
        }
      }
      woken.exact.sort()
      woken.heard.sort()
      return woken
    }

    @inline(__always)
    private mutating func wake(_ probe: Int, _ role: Role, _ woken: inout [Int]) {
      guard wakings[probe] != scan, probes.speakers[probe] == role else { return }
      wakings[probe] = scan
      woken.append(probe)
    }
  }

  /// Hesitations and marks, which may stand inside a phrase.
  private static let unheard = "嗯呃额啊，。、！？…—～；：“”‘’「」『』（）,.!?;:\"'()~-·．"

  /// Patterns with so few anchors are bare phrases, which fillers can break.
  private static let few = 8

  private static let silent = Set(unheard.unicodeScalars.map { FoldTable.standard.fold($0.value) })

  /// A literal without what the automaton does not hear.
  private static func audible(_ literal: [UInt16]) -> [UInt16] {
    literal.filter { !silent.contains($0) }
  }

  /// Which probes share a literal.
  private static func group(
    _ pairs: [(Int, [[UInt16]])]
  ) -> (keys: [[UInt16]], values: NumberLists<Int32>) {
    var places: [[UInt16]: Int] = [:]
    var keys: [[UInt16]] = []
    var values: [[Int32]] = []
    for (probe, literals) in pairs {
      for literal in literals {
        if let place = places[literal] {
          if values[place].last != Int32(probe) { values[place].append(Int32(probe)) }
        } else {
          places[literal] = keys.count
          keys.append(literal)
          values.append([Int32(probe)])
        }
      }
    }
    return (keys, NumberLists(values))
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
