import HanText

/// An answer that names keywords one after the other where speech is asked for.
struct KeywordList {
  /// The keywords, as they are written.
  let items: [String]
  /// Whether it has a heading, so that it cannot be what was said in other words.
  let isHeaded: Bool

  /// Marks that part keywords, but hardly ever sentences.
  private static let bars = "、/／\\＼|｜+＋·•→＞>"
  /// The longest keyword that commas part from others, in characters.
  private static let longest = 6
  /// The longest heading, such as 本题得分点 or 先说的话和听他讲时应答的话, in characters.
  private static let longestHeading = 14
  /// Marks that part both.
  private static let commas = " \t\n\r\u{3000},，;；"

  /// The keywords of a text; `nil` where it holds speech.
  init?(_ text: String, words language: QuizWords) {
    let trimmed = text.drop(while: KeywordList.isMark).reversed().drop(while: KeywordList.isMark)
    let whole = String(trimmed.reversed())
    let headed = KeywordList.headed(whole, by: language.headings)
    let words = headed ?? whole
    isHeaded = headed != nil
    items = words.split { KeywordList.bars.contains($0) || KeywordList.commas.contains($0) }
      .map(String.init).filter { !Reading($0).units.isEmpty }
    guard !words.contains(where: { "。！？!?：:“”\"".contains($0) }) else { return nil }
    let lengths = items.map { Reading($0).symbols.count }
    let (longest, sum) = (lengths.max() ?? 0, lengths.reduce(0, +))
    if isHeaded, longest <= KeywordList.longest { return }
    guard items.count >= 3 else { return nil }
    let marks = words.filter { KeywordList.bars.contains($0) || KeywordList.commas.contains($0) }
    if marks.allSatisfy({ KeywordList.bars.contains($0) || $0 == " " }),
      marks.contains(where: { $0 != " " })
    {
      // Items that are no speech may be longer: 身份证、房产证复印件.
      let isBare = !Reading(words).symbols.contains { language.signs.contains($0.unit) }
      guard longest <= 7, sum * 2 <= items.count * (isBare ? 11 : 9) else { return nil }
    } else {
      let isSpaced = marks.allSatisfy { $0.isWhitespace }
      // 再见 is a keyword, though 再 alone is speech.
      let bare = language.compounds.reduce(words) { $0.replacing($1, with: "") }
      // 对不起 5号 窗口 请 办理: in speech 请 does not stand alone.
      // 您好 热线 请问 帮助: who asks says what.
      let asks = Reading(words).symbols.contains { Wording.interrogatives.contains($0.unit) }
      let isTelegram =
        isSpaced && !marks.contains(where: \.isNewline) && items.count >= 4 && longest <= 5
        && items.contains { language.bound.contains($0) && !($0.hasSuffix("问") && asks) }
      if isTelegram { return }
      // 63.5元，收100，找36.5: sums are said aloud.
      let sums = items.count {
        $0.utf16.contains(where: PlainText.numbers.contains)
          && !$0.utf16.contains(where: KeywordList.unpaid.contains)
      }
      guard longest <= KeywordList.longest, items.count >= (isSpaced ? 3 : 4), sums < 3,
        !Reading(bare).symbols.contains(where: { language.signs.contains($0.unit) })
      else { return nil }
    }
  }

  /// Characters by which a number is none of money: 7号窗口, 5天内.
  private static let unpaid = Set("号窗天日周月点分时个".utf16)

  /// What stands behind a heading and its colon; `nil` where there is no heading.
  private static func headed(_ words: String, by headings: [String]) -> String? {
    guard let colon = words.firstIndex(where: { "：:".contains($0) }) else { return nil }
    let front = words[..<colon]
    let head = front.filter { !isMark($0) }
    guard headings.contains(where: head.hasSuffix), head.count <= longestHeading,
      !front.contains(where: { "，,；;。！？!?".contains($0) })
    else { return nil }
    return String(words[words.index(after: colon)...])
  }

  private static func isMark(_ character: Character) -> Bool {
    character.isPunctuation || character.isWhitespace || character.isSymbol
  }
}
