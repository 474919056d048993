/// What the first two characters of the matches of a part can be, in bits as a ``Lead`` has them.
///
/// Where the first character of a phrase is said, the second one seldom follows: a bit tells so before the
/// phrase's program is touched.
struct FirstTwo: Sendable {
  private var first: UInt64
  private var second: UInt64
  /// Whether there are matches without a character.
  private var mayBeEmpty: Bool
  /// Whether there are matches with one character only.
  private var mayBeSingle: Bool

  private static let none = FirstTwo(
    first: 0, second: 0, mayBeEmpty: false, mayBeSingle: false)
  private static let empty = FirstTwo(first: 0, second: 0, mayBeEmpty: true, mayBeSingle: false)
  private static let any = FirstTwo(
    first: .max, second: .max, mayBeEmpty: true, mayBeSingle: true)

  init(_ node: PatternNode) {
    switch node {
    case .shared(let group): self = group.facts.firstTwo
    case .literal(let units):
      self = .empty
      for unit in units.prefix(2).reversed() { self = FirstTwo(unit).followed(by: self) }
    case .gap: self = .any
    case .clauseEdge, .seam: self = .empty
    case .alternatives(let branches):
      self = branches.isEmpty ? .empty : .none
      for branch in branches { add(FirstTwo(branch)) }
    case .sequence(let parts):
      self = .empty
      for part in parts { self = followed(by: FirstTwo(part)) }
    }
  }

  private init(_ unit: UInt16) {
    self.init(first: Lead.bit(unit), second: 0, mayBeEmpty: false, mayBeSingle: true)
  }

  private init(first: UInt64, second: UInt64, mayBeEmpty: Bool, mayBeSingle: Bool) {
    (self.first, self.second) = (first, second)
    (self.mayBeEmpty, self.mayBeSingle) = (mayBeEmpty, mayBeSingle)
  }

  /// What stands behind the first character; nothing is ruled out where a match may end there.
  var behindFirst: Lead { Lead(bits: mayBeSingle || mayBeEmpty ? .max : second) }

  private func followed(by other: FirstTwo) -> FirstTwo {
    FirstTwo(
      first: first | (mayBeEmpty ? other.first : 0),
      second: second | (mayBeSingle ? other.first : 0) | (mayBeEmpty ? other.second : 0),
      mayBeEmpty: mayBeEmpty && other.mayBeEmpty,
      mayBeSingle: mayBeSingle && other.mayBeEmpty || mayBeEmpty && other.mayBeSingle)
  }

  private mutating func add(_ other: FirstTwo) {
    first |= other.first
    second |= other.second
    mayBeEmpty = mayBeEmpty || other.mayBeEmpty
    mayBeSingle = mayBeSingle || other.mayBeSingle
  }
}
