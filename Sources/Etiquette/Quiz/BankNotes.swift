/// Bank notes of one kind, as they are counted aloud: 两张一百 is 200元.
struct BankNotes {
  /// What they are worth, in hundredths.
  let hundredths: Int
  /// The place behind them.
  let end: Int

  /// The notes and coins that there are, in hundredths.
  private static let kinds: Set<Int> = [10, 50, 100, 500, 1000, 2000, 5000, 10_000]
  /// The least of those that are called by their figure alone: 两张十块, but 两张一百.
  private static let leastBare = 1000

  /// The notes that are counted at a place; `nil` where none are, as in 两张1寸照片.
  init?(_ source: [Unicode.Scalar], at start: Int) {
    guard let count = Numeral.digit(source[start]), count > 0, start + 2 < source.count,
      "张張枚".unicodeScalars.contains(source[start + 1]),
      start == 0 || Numeral.digit(source[start - 1]) == nil,
      let worth = Numeral(source, at: start + 2), BankNotes.kinds.contains(worth.hundredths),
      BankNotes.isMoney(source, start + 2..<worth.end, worth.hundredths)
    else { return nil }
    hundredths = count * worth.hundredths
    end = worth.end
  }

  /// Whether a figure names a unit of money, or is a note's own, with nothing counted behind it.
  private static func isMoney(
    _ source: [Unicode.Scalar], _ figure: Range<Int>, _ hundredths: Int
  ) -> Bool {
    if source[figure].contains(where: { "元圆圓块塊角毛".unicodeScalars.contains($0) }) { return true }
    guard hundredths >= leastBare else { return false }
    guard figure.upperBound < source.count else { return true }
    let next = source[figure.upperBound]
    return next == "的" || !next.properties.isAlphabetic
  }
}
