/// A set of characters in 1,024 bits: a character that is said not to be in it is not; of those
/// that are said to be in it, few are not.
struct Letters: Sendable {
  private var words = InlineArray<16, UInt64>(repeating: 0)

  init() {}

  init(_ units: Set<UInt16>) {
    for unit in units { insert(unit) }
  }

  mutating func insert(_ unit: UInt16) {
    words[Int(unit & 1023) >> 6] |= 1 << UInt64(unit & 63)
  }

  /// The set of which ``parts`` are the parts.
  init(parts: [UInt16]) {
    for (place, part) in parts.enumerated() where place < 64 {
      words[place / 4] |= UInt64(part) << UInt64(place % 4 * 16)
    }
  }

  /// The bits in 64 parts, the lowest first.
  var parts: [UInt16] {
    (0..<64).map { UInt16(truncatingIfNeeded: words[$0 / 4] >> UInt64($0 % 4 * 16)) }
  }

  @inline(__always)
  func mayHold(_ unit: UInt16) -> Bool {
    words[Int(unit & 1023) >> 6] & 1 << UInt64(unit & 63) != 0
  }
}
