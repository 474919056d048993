/// Bank notes of one kind, as they are counted aloud: 两张一百 is 200元.
struct BankNotes {
  /// What they are worth, in hundredths.
  let hundredths: Int
  /// The place behind them.
  let end: Int

  /// The notes and coins that there are, in hundredths.
  private static let kinds: Set<Int> = [100, 500, 1000, 2000, 5000, 10_000]

  /// The notes that are counted at a place; `nil` where none are.
  init?(_ source: [Unicode.Scalar], at start: Int) {
    guard let count = Numeral.digit(source[start]), count > 0, start + 2 < source.count,
      "张張枚".unicodeScalars.contains(source[start + 1]),
      start == 0 || Numeral.digit(source[start - 1]) == nil,
      let worth = Numeral(source, at: start + 2), BankNotes.kinds.contains(worth.hundredths),
      worth.end == source.count || !"号號楼樓月日年".unicodeScalars.contains(source[worth.end])
    else { return nil }
    hundredths = count * worth.hundredths
    end = worth.end
  }
}
