/// Which conversations each probe is of interest in: of what no rule will ask for, nothing is sought.
struct Interest: Sendable {
  /// Kinds of conversations, by direction and channel.
  struct Kinds: OptionSet {
    let rawValue: UInt8

    /// Conversations of which nobody has stated the channel.
    static let untold = Kinds(rawValue: 1 << 6)
    static let all = Kinds(rawValue: 0x7F)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a conversation may turn out to be.
    init(_ direction: Direction, _ channel: Channel?) {
      if let channel {
        self.init([channel], direction)
      } else {
        self = Kinds(Set(Channel.allCases), direction).union(.untold)
      }
    }

    /// The conversations on some channels, in a direction or in both.
    init(_ channels: Set<Channel>, _ direction: Direction?) {
      let channels = ChannelMask(channels).bits
      let (inbound, outbound) = (direction != .outbound, direction != .inbound)
      rawValue = (inbound ? channels : 0) | (outbound ? channels << 3 : 0)
    }
  }

  /// Numbers by chance, from which digests of turns begin: no turn can be made up to have the digest of
  /// another, and none has the same in two linters.
  let seed: TurnDigest
  /// The kinds of each probe.
  private let kinds: [Kinds]

  init(_ probes: Probes, _ rules: [Rule], policy: RulePolicy) {
    seed = .random()
    let kindsOfRules = rules.map { policy.isOff($0.id) ? [] : Kinds($0.channels, $0.direction) }
    let kindsOfCases = rules.map { rule -> [Kinds] in
      guard case .scene(let scene) = rule.judgement else { return [] }
      return scene.cases.map { Kinds($0.channels, nil) }
    }
    kinds = zip(probes.owners, probes.slots).map { owner, slot in
      switch slot {
      // Words of a rule that is off still are its own, and not left to a more general rule.
      case .phrase, .first, .second: .all
      case .tells: .untold
      case .cutsOff: kindsOfRules[owner]
      case .trigger(let number): kindsOfRules[owner].intersection(kindsOfCases[owner][number])
      }
    }
  }

  /// Whether some of the kinds are among a probe's.
  @inline(__always)
  func isTaken(in probe: Int, by some: Kinds) -> Bool { !kinds[probe].isDisjoint(with: some) }
}
