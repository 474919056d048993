/// A set of characters in 1,024 bits: a character that is said not to be in it is not; of those
/// that are said to be in it, few are not.
struct Letters: Sendable {
  private var words = [UInt64](repeating: 0, count: 16)

  init() {}

  init(_ units: Set<UInt16>) {
    for unit in units { insert(unit) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

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
