/// The patterns that the phrases of a turn wake, each once; its memory serves every turn.
package struct Waking {
  /// The last turn that woke each pattern, by the number of the turn.
  private var turns: [Int32]
  private var turn: Int32 = 0
  /// The patterns that the latest turn has woken, in no order.
  package private(set) var woken: [Int] = []

  /// Nothing woken yet of so many patterns.
  package init(patterns: Int) { turns = Array(repeating: 0, count: patterns) }

  /// Begins a turn, which wakes some patterns whatever is said.
  package mutating func begin(_ restless: [Int]) {
    turn &+= 1
    woken.removeAll(keepingCapacity: true)
    for pattern in restless { wake(pattern) }
  }

  /// Wakes the patterns of phrases.
  package mutating func wake(_ phrases: [Int32], _ patterns: NumberLists<Int32>) {
    for phrase in phrases {
      for place in patterns[Int(phrase)] { wake(Int(patterns.numbers[place])) }
    }
  }

  @inline(__always)
  private mutating func wake(_ pattern: Int) {
    guard turns[pattern] != turn else { return }
    turns[pattern] = turn
    woken.append(pattern)
  }
}
