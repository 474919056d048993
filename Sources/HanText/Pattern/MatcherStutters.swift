/// What is said once more, which the matcher goes over.
extension Matcher {
  /// Calls `found` with one to three where so many characters from a symbol on were said just before.
  @inline(__always)
  func stutters(
    _ thread: Thread, at index: Int, _ symbols: Span<Symbol>, _ found: (Int) -> Void
  ) {
    let left = min(bounds.upperBound - index, Int(thread.matched))
    if left >= 1, symbols[index].repeats(thread.newest),
      Matcher.mayStutter(1, at: index, symbols)
    {
      found(1)
    }
    if left >= 2, symbols[index].repeats(thread.second),
      symbols[index + 1].repeats(thread.newest), Matcher.mayStutter(2, at: index, symbols)
    {
      found(2)
    }
    if left >= 3, symbols[index].repeats(thread.third),
      symbols[index + 1].repeats(thread.second), symbols[index + 2].repeats(thread.newest),
      Matcher.mayStutter(3, at: index, symbols)
    {
      found(3)
    }
  }

  /// Whether some symbols that repeat others may be a stutter as far as digits go.
  ///
  /// 55 is a number, but 3、3号 and 3号3号 are not. What was said just before is asked of the text too: the
  /// phrase may have gone over other digits. Turns in which a digit is said once more are told from
  /// those with other digits (`TurnIdentity`); who changes this changes that.
  private static func mayStutter(_ length: Int, at index: Int, _ symbols: Span<Symbol>) -> Bool {
    var digits = 0
    for place in index..<index + length where Symbol.isDigit(symbols[place].unit) { digits += 1 }
    if digits == 0 { return true }
    guard digits == 1, index >= length else { return false }
    if length == 1 {
      let (before, symbol) = (symbols[index - 1], symbols[index])
      let latest = latestDigit(before: index, symbols)
      return latest == symbol.unit && !symbol.goesOn(before)
    }
    for place in index..<index + length
    where symbols[place].unit != symbols[place - length].unit { return false }
    return true
  }

  private static func latestDigit(before index: Int, _ symbols: Span<Symbol>) -> UInt16? {
    var place = index
    while place > 0 {
      place -= 1
      if Symbol.isDigit(symbols[place].unit) { return symbols[place].unit }
    }
    return nil
  }
}

extension Symbol {
  /// Whether it says a character once more, with no more than a comma in front.
  @inline(__always)
  fileprivate func repeats(_ unit: UInt16) -> Bool { self.unit == unit && edge <= .comma }
}
