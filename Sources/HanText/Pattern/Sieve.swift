/// What each of many patterns needs, side by side in memory: of most patterns that an automaton wakes it
/// says that a turn cannot hold them, before anything else of them is touched.
package struct Sieve: Sendable {
  /// The sets of characters of all patterns, the rarest of each pattern first.
  private let sets: NumberLists<UInt16>
  /// Where the sets of each pattern end.
  private let ends: [Int32]

  /// A sieve for patterns, by their places.
  package init(_ patterns: [Pattern]) {
    var sets = NumberLists<UInt16>()
    var ends: [Int32] = []
    ends.reserveCapacity(patterns.count)
    // Made at every start: copied from memory to memory, without a list of each set.
    for needs in patterns.lazy.map(\.compiled.needs.sets) {
      for set in 0..<needs.count { sets.append(needs.numbers[needs[set]]) }
      ends.append(Int32(sets.count))
    }
    self.sets = sets
    self.ends = ends
  }

  /// Whether a turn holds a character of each set of a pattern, but for so many sets.
  ///
  /// Each set speaks of another character of a match, so that each slip can make up for one.
  @inline(__always)
  package func passes(_ pattern: Int, _ turn: PresentCharacters, slips: Int) -> Bool {
    var missing = 0
    for set in (pattern > 0 ? Int(ends[pattern - 1]) : 0)..<Int(ends[pattern]) {
      if sets[set].contains(where: { turn.holds(sets.numbers[$0]) }) { continue }
      missing += 1
      if missing > slips { return false }
    }
    return true
  }
}

/// The characters of a turn, one bit for every character there is: it is filled anew for each turn, in
/// the same memory.
package struct PresentCharacters {
  private var words = [UInt64](repeating: 0, count: 1024)

  /// No characters.
  package init() {}

  /// Adds the characters of a turn.
  package mutating func insert(_ symbols: Span<Symbol>) {
    for place in symbols.indices {
      let unit = symbols[place].unit
      words[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
    }
  }

  /// Takes them out again.
  package mutating func remove(_ symbols: Span<Symbol>) {
    for place in symbols.indices { words[Int(symbols[place].unit >> 6)] = 0 }
  }

  /// Whether a character is among them.
  @inline(__always)
  package func holds(_ unit: UInt16) -> Bool {
    words[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0
  }
}
