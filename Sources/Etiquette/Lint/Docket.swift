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

  let items: [Item]
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
    askable = items.indices.filter { [items] in items[$0].quiet.mayBeAsked }
    places = Dictionary(zip(items.map(\.id), items.indices)) { first, _ in first }
  }

  /// For each item whether findings break it.
  func broken(by findings: [Finding]) -> [Bool] {
    var broken = [Bool](repeating: false, count: items.count)
    for finding in findings where finding.verdict == .violation {
      if let place = places[finding.rule] { broken[place] = true }
    }
    return broken
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
