/// A set of characters in 1,024 bits: a character that is said not to be in it is not; of those
/// that are said to be in it, few are not.
struct Letters: Sendable {
  private var words = InlineArray<16, UInt64>(repeating: 0)

  init() {}

  init(_ units: some Sequence<UInt16>) {
    for unit in units { insert(unit) }
  }

  @inline(__always)
  mutating func insert(_ unit: UInt16) {
    words[Int(unit & 1023) >> 6] |= 1 << UInt64(unit & 63)
  }

  @inline(__always)
  func mayHold(_ unit: UInt16) -> Bool {
    words[Int(unit & 1023) >> 6] & 1 << UInt64(unit & 63) != 0
  }
}
