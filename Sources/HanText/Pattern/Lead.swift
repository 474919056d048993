/// What can come next on one way through a pattern, in 64 bits.
///
/// It holds characters, or the sounds that they have: what is said not to be among them is not.
struct Lead: Sendable, Equatable {
  private let bits: UInt64

  init(_ branch: PatternNode) {
    let first = Lead.first(branch)
    bits = first.map { $0.empty ? .max : $0.bits } ?? .max
  }

  /// The characters that a part can begin with as bits, and whether it can be empty; `nil` where
  /// any will do.
  ///
  /// What ``PatternNode/first`` says, without a set of characters for each part: programs are made
  /// while a transcript waits.
  private static func first(_ node: PatternNode) -> (bits: UInt64, empty: Bool)? {
    switch node {
    case .shared(let group): return first(group.node)
    case .literal(let units): return (units.first.map(bit) ?? 0, units.isEmpty)
    case .gap: return nil
    case .clauseEdge, .seam: return (0, true)
    case .alternatives(let branches):
      var all: (bits: UInt64, empty: Bool) = (0, branches.isEmpty)
      for branch in branches {
        guard let one = first(branch) else { return nil }
        all = (all.bits | one.bits, all.empty || one.empty)
      }
      return all
    case .sequence(let parts):
      var bits: UInt64 = 0
      for part in parts {
        guard let one = first(part) else { return nil }
        bits |= one.bits
        if !one.empty { return (bits, false) }
      }
      return (bits, true)
    }
  }

  /// The sounds of some characters.
  init(sounding units: ArraySlice<UInt16>, in sounds: SoundTable) {
    var bits: UInt64 = 0
    for unit in units { sounds.classes(of: unit) { bits |= Lead.bit($0) } }
    self.bits = bits
  }

  /// Whether a character may sound like one of them.
  @inline(__always)
  func maySound(_ unit: UInt16, in sounds: SoundTable) -> Bool {
    var may = false
    sounds.classes(of: unit) { may = may || mayBe($0) }
    return may
  }

  /// Whether nothing is ruled out.
  var isOpen: Bool { bits == .max }

  @inline(__always)
  func mayBe(_ unit: UInt16) -> Bool { bits & Lead.bit(unit) != 0 }

  @inline(__always)
  private static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }
}
