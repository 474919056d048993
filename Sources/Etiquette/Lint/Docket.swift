/// The rules that bind one channel, in the order of the rule book, and what becomes of those that
/// nothing in a conversation touches.
struct Docket: Sendable {
  /// A rule by its place in the lexicon.
  struct Item: Sendable {
    let index: Int
    let id: String
    let quiet: Quiet
  }

  /// How the outcome of a rule can be told without asking its check.
  enum Quiet: Sendable {
    /// Forbidden words of a speaker: broken where there is a finding.
    case words(Role)
    /// A scene that some words have to set off.
    case scene(Direction?)
    /// A rule that is switched off, with the reason that somebody has written down.
    case off(String?)
    /// Not at all: its check has to be asked.
    case untold
  }

  /// What decides what becomes of rules that nothing said touches: the direction, and who speaks.
  private struct Setting {
    let direction: Direction
    let hasAgent: Bool
    let hasCustomer: Bool

    static let all = [Direction.inbound, .outbound].flatMap { direction in
      [true, false].flatMap { hasAgent in
        [true, false].map { Setting(direction: direction, hasAgent: hasAgent, hasCustomer: $0) }
      }
    }

    /// Its place among all of them.
    var place: Int {
      (direction == .inbound ? 0 : 4) + (hasAgent ? 0 : 2) + (hasCustomer ? 0 : 1)
    }

    func hears(_ speaker: Role) -> Bool {
      switch speaker {
      case .agent: hasAgent
      case .customer: hasCustomer
      case .system: false
      }
    }
  }

  let items: [Item]
  /// What becomes of the items where nothing touches them, in each setting.
  private let usual: [Outcomes.Usual]
  /// The places of the items whose checks may have to be asked.
  let askable: [Int]
  /// The place of each rule among the items; no lexicon has two rules of one name.
  private let places: [String: Int]

  init(_ rules: [Rule], channel: Channel, policy: RulePolicy) {
    items = rules.indices.filter { rules[$0].channels.contains(channel) }.map {
      let id = rules[$0].id
      let quiet = policy.isOff(id) ? Quiet.off(policy[id]?.reason) : Quiet(rules[$0])
      return Item(index: $0, id: id, quiet: quiet)
    }
    usual = Setting.all.map { [items] setting in
      Outcomes.Usual(
        items.map { $0.usual(in: setting.direction, hears: setting.hears) }, isShared: true)
    }
    askable = items.indices.filter { [items] in items[$0].quiet.mayBeAsked }
    places = Dictionary(zip(items.map(\.id), items.indices)) { first, _ in first }
  }

  /// The outcome of every item: of those that findings break and those that have been asked, and else the usual
  /// one.
  func outcomes(
    _ asked: [Outcomes.Other], brokenBy findings: [Finding], in conversation: Conversation
  ) -> Outcomes {
    var broken = Set(
      findings.lazy.filter { $0.verdict == .violation }.compactMap { places[$0.rule] })
    broken.subtract(asked.map(\.place))
    let failed = broken.map {
      Outcomes.Other(place: $0, check: Check(rule: items[$0].id, status: .failed))
    }
    let setting = Setting(
      direction: conversation.transcript.direction,
      hasAgent: !conversation.turns(of: .agent).isEmpty,
      hasCustomer: !conversation.turns(of: .customer).isEmpty)
    return Outcomes(
      usual[setting.place], (asked + failed).sorted { $0.place < $1.place })
  }
}

extension Docket.Item {
  /// What becomes of the rule in a conversation of a direction in which nothing said touches it.
  fileprivate func usual(in direction: Direction, hears: (Role) -> Bool) -> Check {
    switch quiet {
    case .words(let speaker):
      hears(speaker)
        ? Check(rule: id, status: .passed)
        : Check(rule: id, status: .notApplicable, reason: .noAgent)
    case .scene(let own):
      Check(
        rule: id, status: .notApplicable,
        reason: own.map { $0 == direction } ?? true ? .noScene : .otherDirection)
    case .off(let note):
      Check(rule: id, status: .notApplicable, reason: .switchedOff, note: note)
    // It is always asked, but after a stop.
    case .untold: Check(rule: id, status: .notApplicable)
    }
  }
}

extension Docket.Quiet {
  /// Whether what is said may ask for the rule's check.
  fileprivate var mayBeAsked: Bool {
    switch self {
    case .words, .off: false
    case .scene, .untold: true
    }
  }

  fileprivate init(_ rule: Rule) {
    switch rule.judgement {
    case .forbids(let forbids): self = .words(forbids.by)
    case .scene(let scene):
      let isOwed = scene.cases.contains { $0.trigger.isEmpty }
      self = isOwed ? .untold : .scene(rule.direction)
    case .says, .hangsUp, .picksUp, .interrupts: self = .untold
    }
  }
}
