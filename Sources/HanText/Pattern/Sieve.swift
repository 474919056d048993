/// What each of many patterns needs, side by side in memory: of most patterns that an automaton wakes it
/// says that a turn cannot hold them, before anything else of them is touched.
package struct Sieve: Sendable {
  /// What each pattern needs first, in one small table.
  private let first: [FirstNeed]
  /// The sets of characters of all patterns, in the order in which they are asked for; in front of each
  /// stands how many characters it has, so that a pattern's sets are read in one go.
  private let sets: [UInt16]
  /// Where the sets of each pattern begin, and behind the last one where they end.
  private let starts: [Int32]

  /// A sieve for patterns, by their places.
  package init(_ patterns: [Pattern]) {
    var first: [FirstNeed] = []
    var sets: [UInt16] = []
    var starts: [Int32] = [0]
    first.reserveCapacity(patterns.count)
    starts.reserveCapacity(patterns.count + 1)
    // Made at every start: copied from memory to memory, without a list of each set, into room that does not
    // grow.
    sets.reserveCapacity(patterns.lazy.map { Sieve.room(of: $0.compiled.needs.sets) }.reduce(0, +))
    for needs in patterns.lazy.map(\.compiled.needs) {
      first.append(FirstNeed(needs))
      for set in 0..<needs.sets.count {
        let units = needs.sets.numbers[needs.sets[set]]
        sets.append(UInt16(units.count))
        sets += units
      }
      starts.append(Int32(sets.count))
    }
    self.first = first
    self.sets = sets
    self.starts = starts
  }

  /// How many numbers stand for sets: their characters, and how many each of them has.
  private static func room(of sets: NumberLists<UInt16>) -> Int {
    guard sets.count > 0 else { return 0 }
    return sets.count + sets[sets.count - 1].upperBound - sets[0].lowerBound
  }

  /// Those of some patterns whose sets a turn may meet, but for so many.
  package func sifted(_ patterns: [Int], _ turn: PresentCharacters, slips: Int) -> [Int] {
    let (first, sets, starts) = (first.span, sets.span, starts.span)
    let words = turn.words.span
    var passed: [Int] = []
    passed.reserveCapacity(patterns.count)
    for pattern in patterns {
      if slips == 0, !first[pattern].mayBeMet({ Sieve.holds(words, $0) }) { continue }
      let own = Int(starts[pattern])..<Int(starts[pattern + 1])
      if Sieve.passes(sets, own, words, slips: slips) { passed.append(pattern) }
    }
    return passed
  }

  /// Whether a turn holds a character of each set, but for so many sets.
  ///
  /// Each set speaks of another character of a match, so that each slip can make up for one.
  @inline(__always)
  private static func passes(
    _ sets: Span<UInt16>, _ own: Range<Int>, _ words: Span<UInt64>, slips: Int
  ) -> Bool {
    var (at, left) = (own.lowerBound, slips)
    while at < own.upperBound {
      let end = at + 1 + Int(sets[at])
      var isMet = false
      at += 1
      while at < end, !isMet {
        isMet = holds(words, sets[at])
        at += 1
      }
      if !isMet {
        guard left > 0 else { return false }
        left -= 1
      }
      at = end
    }
    return true
  }
}

extension Sieve {
  /// Whether a turn has a character.
  @inline(__always)
  private static func holds(_ words: Span<UInt64>, _ unit: UInt16) -> Bool {
    words[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0
  }
}

/// The characters of a turn, one bit for every character there is: it is filled anew for each turn, in
/// the same memory.
package struct PresentCharacters {
  fileprivate var words = [UInt64](repeating: 0, count: 1024)

  /// No characters.
  package init() {}

  /// Adds the characters of a turn.
  package mutating func insert(_ symbols: Span<Symbol>) {
    for place in symbols.indices {
      let unit = symbols[place].unit
      words[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
    }
  }

  /// Adds all digits: the characters of every turn that differs from this one in its digits alone.
  package mutating func insertDigits() {
    for unit in UInt16(0x30)...0x39 { words[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  /// Takes them out again, and the digits with them where one of them was there.
  package mutating func remove(_ symbols: Span<Symbol>) {
    for place in symbols.indices { words[Int(symbols[place].unit >> 6)] = 0 }
  }
}
