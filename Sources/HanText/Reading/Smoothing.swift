extension Reading {
  /// The symbols without fillers, and without stutters either, as far as there are any.
  ///
  /// An automaton that listens to these besides the turn itself hears a word that is broken by
  /// 那个 or said twice over, as the matcher does.
  package func smoothed(_ tolerance: Tolerance) -> [[Symbol]] {
    let fluent = withoutFillers(tolerance)
    let plain = Reading.withoutStutters(fluent ?? symbols)
    return [fluent, plain].compactMap(\.self)
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
  private static func withoutStutters(_ symbols: [Symbol]) -> [Symbol]? {
    let span = symbols.span
    var kept: [Symbol]?
    var at = 0
    while at < span.count {
      let length =
        if let kept { repetition(in: span, at, behind: kept.span, kept.count) } else {
          repetition(in: span, at, behind: span, at)
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

  /// How many symbols from a place on say once more what was said just before; digits do not: 11 is a number.
  @inline(__always)
  private static func repetition(
    in symbols: Span<Symbol>, _ at: Int, behind kept: Span<Symbol>, _ end: Int
  ) -> Int? {
    if Symbol.isDigit(symbols[at].unit) { return nil }
    if end >= 1, symbols[at].unit == kept[end - 1].unit { return 1 }
    if end >= 2, at + 2 <= symbols.count, symbols[at].unit == kept[end - 2].unit,
      symbols[at + 1].unit == kept[end - 1].unit, !Symbol.isDigit(symbols[at + 1].unit)
    {
      return 2
    }
    if end >= 3, at + 3 <= symbols.count, symbols[at].unit == kept[end - 3].unit,
      symbols[at + 1].unit == kept[end - 2].unit, symbols[at + 2].unit == kept[end - 1].unit,
      !Symbol.isDigit(symbols[at + 1].unit), !Symbol.isDigit(symbols[at + 2].unit)
    {
      return 3
    }
    return nil
  }
}
