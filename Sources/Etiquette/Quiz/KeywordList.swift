import HanText

/// An answer that names keywords one after the other where speech is asked for.
struct KeywordList {
  /// The keywords, as they are written.
  let items: [String]

  /// Marks that part keywords, but hardly ever sentences.
  private static let bars = "、/／\\＼|｜+＋·•→＞>"
  /// Marks that part both.
  private static let commas = " \t\n\r\u{3000},，;；"

  /// The keywords of a text; `nil` where it holds speech.
  init?(_ text: String, words language: QuizWords) {
    let trimmed = text.drop(while: KeywordList.isMark).reversed().drop(while: KeywordList.isMark)
    let words = String(trimmed.reversed())
    items = words.split { KeywordList.bars.contains($0) || KeywordList.commas.contains($0) }
      .map(String.init).filter { !Reading($0).units.isEmpty }
    guard items.count >= 3, !words.contains(where: { "。！？!?：:“”\"".contains($0) }) else {
      return nil
    }
    let lengths = items.map { Reading($0).symbols.count }
    let (longest, sum) = (lengths.max() ?? 0, lengths.reduce(0, +))
    let marks = words.filter { KeywordList.bars.contains($0) || KeywordList.commas.contains($0) }
    if marks.allSatisfy({ KeywordList.bars.contains($0) || $0 == " " }),
      marks.contains(where: { $0 != " " })
    {
      guard longest <= 7, sum * 2 <= items.count * 9 else { return nil }
    } else {
      let isSpaced = marks.allSatisfy { $0.isWhitespace }
      // 再见 is a keyword, though 再 alone is speech.
      let bare = language.compounds.reduce(words) { $0.replacing($1, with: "") }
      // 对不起 5号 窗口 请 办理: in speech 请 does not stand alone.
      let isTelegram =
        isSpaced && !marks.contains(where: \.isNewline) && items.count >= 4 && longest <= 4
        && items.contains(where: language.bound.contains)
      if isTelegram { return }
      guard longest <= 6, items.count >= (isSpaced ? 3 : 4),
        !Reading(bare).symbols.contains(where: { language.signs.contains($0.unit) })
      else { return nil }
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    character.isPunctuation || character.isWhitespace || character.isSymbol
  }
}
