import Etiquette

extension Day {
  /// The day at the beginning of a text, which it is taken from; `nil`, and nothing taken, where
  /// there is none.
  ///
  /// `2026-11-03`, `2026/11/3`, `2026.11.03`, `2026_11_03`, `2026年11月3日`, `20261103`.
  init?(takenFrom text: inout Substring) {
    var rest = text
    guard let year = Day.number(&rest, digits: 4...4) else { return nil }
    let isCompact = rest.first?.isASCIIDigit ?? false
    guard isCompact || Day.mark(&rest, "-/._年"),
      let month = Day.number(&rest, digits: isCompact ? 2...2 : 1...2),
      isCompact || Day.mark(&rest, "-/._月"),
      let day = Day.number(&rest, digits: isCompact ? 2...2 : 1...2)
    else { return nil }
    if rest.first == "日" || rest.first == "号" { rest.removeFirst() }
    self.init(year: year, month: month, day: day)
    text = rest
  }

  private static func mark(_ text: inout Substring, _ marks: String) -> Bool {
    guard let first = text.first, marks.contains(first) else { return false }
    text.removeFirst()
    return true
  }

  private static func number(_ text: inout Substring, digits: ClosedRange<Int>) -> Int? {
    let figures = text.prefix { $0.isASCIIDigit }.prefix(digits.upperBound)
    guard digits.contains(figures.count) else { return nil }
    text = text[figures.endIndex...]
    return Int(figures)
  }
}

extension Character {
  /// One of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
