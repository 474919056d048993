import HanText

/// How a hit stands in its sentence.
extension Reading {
  /// Whether a stretch that begins with 不 or 没 is the second half of an A-not-A question.
  func isANotA(_ hit: Range<Int>) -> Bool {
    let lower = hit.lowerBound
    let negations: [UInt16] = [0x4E0D, 0x6CA1]
    guard lower > 0, lower + 1 < symbols.count, symbols[lower].edge <= .line,
      negations.contains(symbols[lower].unit), symbols[lower + 1].edge <= .line
    else { return false }
    for length in 1...2 where lower >= length && lower + length < symbols.count {
      let same = (0..<length).allSatisfy {
        let unit = symbols[lower + 1 + $0].unit
        return symbols[lower - length + $0].unit == unit && !Symbol.isDigit(unit)
      }
      let stutters = lower > length && negations.contains(symbols[lower - length - 1].unit)
      if same, !stutters { return true }
    }
    return false
  }

  /// Whether the sentence of a stretch asks.
  func asks(_ hit: Range<Int>) -> Bool {
    let sentence = stretch(around: hit, until: .stop, within: Judge.reach)
    if edge(at: sentence.upperBound) == .question { return true }
    guard let last = symbols[sentence].last else { return false }
    return [0x5417, 0x5462].contains(last.unit)  // 吗 呢
  }
}
