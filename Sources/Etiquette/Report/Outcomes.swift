/// What became of the rules that bind a conversation: what nearly always becomes of them, and where it did not.
///
/// Hundreds of rules bind each conversation, and few of them are touched; what becomes of the others is one list for
/// all conversations, so that nobody copies it.
package struct Outcomes: Sendable {
  /// What becomes of rules that nothing said touches, in the order of the rule book.
  package final class Usual: Sendable {
    /// One check for each rule.
    package let checks: [Check]
    /// Whether many conversations share it, so that it is worth the room to keep what is made of it.
    package let isShared: Bool
    /// The places of checks that figures count: rules that are switched off, or cannot be judged.
    fileprivate let told: [Int]

    init(_ checks: [Check], isShared: Bool) {
      self.checks = checks
      self.isShared = isShared
      told = checks.indices.filter { checks[$0].isTold }
    }
  }

  /// A check that is not the usual one.
  package struct Other: Sendable {
    package let place: Int
    package var check: Check
  }

  package let usual: Usual
  /// The checks that are not the usual ones, by their places.
  package private(set) var others: [Other]

  /// A list of checks by themselves.
  init(_ checks: [Check]) { self.init(Usual(checks, isShared: false), []) }

  init(_ usual: Usual, _ others: [Other]) {
    self.usual = usual
    self.others = others
  }

  /// How many rules they speak of.
  package var count: Int { usual.checks.count }

  /// A check for each rule.
  package var checks: [Check] {
    var checks = usual.checks
    for other in others { checks[other.place] = other.check }
    return checks
  }

  /// The checks of rules that are switched off, or cannot be judged.
  package var told: [Check] {
    let replaced = others.map(\.place)
    return usual.told.filter { !replaced.contains($0) }.map { usual.checks[$0] }
      + others.map(\.check).filter(\.isTold)
  }

  /// Calls `body` with each place and the status of its check.
  func eachStatus(_ body: (Int, Check.Status) -> Void) {
    let (usual, others) = (usual.checks, others)
    let checks = usual.span
    var next = 0
    for place in checks.indices {
      if next < others.count, others[next].place == place {
        body(place, others[next].check.status)
        next += 1
      } else {
        body(place, checks[place].status)
      }
    }
  }

  /// Puts other checks in the place of those that are not the usual ones.
  mutating func replace(_ check: (Check) -> Check) {
    for index in others.indices { others[index].check = check(others[index].check) }
  }
}

extension Check {
  /// Whether figures count it.
  fileprivate var isTold: Bool { reason == .switchedOff || status == .notDecidable }
}
