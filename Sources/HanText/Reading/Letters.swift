/// Which characters stand in a reading, in 1,024 bits: a character that is said not to stand there
/// does not; one in thirty is said to stand there and does not.
struct Letters: Sendable {
  private var words = [UInt64](repeating: 0, count: 16)

  mutating func insert(_ unit: UInt16) {
    words[Int(unit & 1023) >> 6] |= 1 << UInt64(unit & 63)
  }

  @inline(__always)
  func mayHold(_ unit: UInt16) -> Bool {
    words[Int(unit & 1023) >> 6] & 1 << UInt64(unit & 63) != 0
  }

  /// Whether every set may have one of its characters here.
  func mayHoldOne(ofEach sets: [[UInt16]]) -> Bool {
    sets.allSatisfy { set in set.contains(where: mayHold) }
  }
}
