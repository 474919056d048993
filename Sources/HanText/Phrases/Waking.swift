/// The patterns that the phrases of a turn wake, each once; its memory serves every turn.
package struct Waking {
  /// A bit for each pattern, set where the latest turn has woken it: few bytes, which stay at hand.
  private var isAwake: [UInt64]
  /// The patterns that the latest turn has woken, in no order.
  package private(set) var woken: [Int] = []

  /// Nothing woken yet of so many patterns.
  package init(patterns: Int) { isAwake = Array(repeating: 0, count: patterns / 64 + 1) }

  /// Begins a turn, which wakes some patterns whatever is said.
  package mutating func begin(_ restless: [Int]) {
    // Whole words: all that is set in them was woken by the turn before.
    for pattern in woken { isAwake[pattern >> 6] = 0 }
    woken.removeAll(keepingCapacity: true)
    for pattern in restless { wake(pattern) }
  }

  /// Wakes the patterns that a matcher tells where phrases end.
  package mutating func wake(_ endings: [Int32], of matcher: PhraseMatcher) {
    for ending in endings { matcher.told(at: ending) { wake($0) } }
  }

  @inline(__always)
  private mutating func wake(_ pattern: Int) {
    let bit: UInt64 = 1 << UInt64(pattern & 63)
    guard isAwake[pattern >> 6] & bit == 0 else { return }
    isAwake[pattern >> 6] |= bit
    woken.append(pattern)
  }
}
