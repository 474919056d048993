extension Reading {
  /// The symbols without fillers, and without stutters either, as far as there are any.
  ///
  /// An automaton that listens to these besides the turn itself hears a word that is broken by
  /// 那个 or said twice over, as the matcher does.
  package func smoothed(_ tolerance: Tolerance) -> [[Symbol]] {
    let fluent = withoutFillers(tolerance)
    // Digits may be said twice too; those of a number are left alone below, and wake what they wake.
    guard let shorter = Reading.withoutStutters(fluent ?? symbols, digits: true) else {
      return [fluent].compactMap(\.self)
    }
    let plain = Reading.withoutStutters(fluent ?? symbols, digits: false)
    return [fluent, plain, shorter.count == plain?.count ? nil : shorter].compactMap(\.self)
  }

  /// The symbols that are no fillers; `nil` where all are.
  private func withoutFillers(_ tolerance: Tolerance) -> [Symbol]? {
    let span = symbols.span
    var kept: [Symbol]?
    var at = 0
    while at < span.count {
      if tolerance.mayBegin(span[at].unit), let length = tolerance.longestFiller(span, at: at) {
        if kept == nil { kept = Array(symbols[..<at]) }
        at += length
      } else {
        kept?.append(span[at])
        at += 1
      }
    }
    return kept
  }

  /// The symbols that do not repeat the one to three before them; `nil` where none does.
  private static func withoutStutters(_ symbols: [Symbol], digits: Bool) -> [Symbol]? {
    let span = symbols.span
    guard var at = firstRepetition(in: span, digits: digits) else { return nil }
    var kept = Array(symbols[..<at])
    kept.reserveCapacity(span.count)
    while at < span.count {
      if let length = repetition(in: span, at, behind: kept.span, kept.count, digits: digits) {
        at += length
      } else {
        kept.append(span[at])
        at += 1
      }
    }
    return kept
  }

  /// Where something is first said once more; few turns hold any such place, so the search is quick.
  private static func firstRepetition(in symbols: Span<Symbol>, digits: Bool) -> Int? {
    // No folded character is zero.
    var before: (UInt16, UInt16, UInt16) = (0, 0, 0)
    for at in symbols.indices {
      let unit = symbols[at].unit
      if unit == before.0 || unit == before.1 || unit == before.2,
        repetition(in: symbols, at, behind: symbols, at, digits: digits) != nil
      {
        return at
      }
      before = (unit, before.0, before.1)
    }
    return nil
  }

  /// How many symbols from a place on say once more what was said just before; digits only where they are asked
  /// for.
  @inline(__always)
  private static func repetition(
    in symbols: Span<Symbol>, _ at: Int, behind kept: Span<Symbol>, _ end: Int, digits: Bool
  ) -> Int? {
    for length in 1...3 where end >= length && at + length <= symbols.count {
      var isSame = true
      for place in 0..<length {
        let unit = symbols[at + place].unit
        if unit != kept[end - length + place].unit { isSame = false }
        if !digits, Symbol.isDigit(unit) { isSame = false }
      }
      if isSame { return length }
    }
    return nil
  }
}
