extension Reading {
  /// The symbols without fillers, and without stutters either, as far as there are any.
  ///
  /// An automaton that listens to these besides the turn itself hears a word that is broken by
  /// 那个 or said twice over, as the matcher does.
  package func smoothed(_ tolerance: Tolerance) -> [[Symbol]] {
    let fluent = withoutFillers(tolerance)
    let plain = Reading.withoutStutters(fluent ?? symbols, digits: false)
    // Digits may be said twice too; those of a number are left alone above, and wake what they wake.
    let shorter = Reading.withoutStutters(fluent ?? symbols, digits: true)
    return [fluent, plain, shorter?.count == plain?.count ? nil : shorter].compactMap(\.self)
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
    var kept: [Symbol]?
    var at = 0
    while at < span.count {
      let length =
        if let kept {
          repetition(in: span, at, behind: kept.span, kept.count, digits: digits)
        } else {
          repetition(in: span, at, behind: span, at, digits: digits)
        }
      if let length {
        if kept == nil { kept = Array(symbols[..<at]) }
        at += length
      } else {
        kept?.append(span[at])
        at += 1
      }
    }
    return kept
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
