/// What can come next on one way through a pattern, in 64 bits.
///
/// It holds characters, or the sounds that they have: what is said not to be among them is not.
struct Lead: Sendable, Equatable {
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ branch: PatternNode) {
    var units: [UInt16] = []
    let isClosed = branch.opening(adding: &units) == .closed
    bits = isClosed ? units.reduce(0) { $0 | Lead.bit($1) } : .max
  }

  /// Some characters, or any where there are none.
  init(any units: ArraySlice<UInt16>) {
    bits = units.isEmpty ? .max : units.reduce(0) { $0 | Lead.bit($1) }
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
  static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }
}
