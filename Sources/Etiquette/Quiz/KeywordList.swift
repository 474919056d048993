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
  /// The longest heading, such as 本题得分点, in characters.
  private static let longestHeading = 8
  /// Marks that part both.
  private static let commas = " \t\n\r\u{3000},，;；"

  /// The keywords of a text; `nil` where it holds speech.
  init?(_ text: String, words language: QuizWords) {
    let trimmed = text.drop(while: KeywordList.isMark).reversed().drop(while: KeywordList.isMark)
    let whole = String(trimmed.reversed())
    let headed =
      KeywordList.headed(whole, by: language.headings) ?? KeywordList.enumerated(whole, language)
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
      guard longest <= 7, sum * 2 <= items.count * 9 else { return nil }
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
      guard longest <= KeywordList.longest, items.count >= (isSpaced ? 3 : 4),
        !Reading(bare).symbols.contains(where: { language.signs.contains($0.unit) })
      else { return nil }
    }
  }

  /// What stands behind a heading and its colon; `nil` where there is no heading.
  private static func headed(_ words: String, by headings: [String]) -> String? {
    guard let colon = words.firstIndex(where: { "：:".contains($0) }) else { return nil }
    let head = words[..<colon].filter { !isMark($0) }
    guard headings.contains(where: head.hasSuffix), head.count <= longestHeading else { return nil }
    return String(words[words.index(after: colon)...])
  }

  /// What stands behind a colon and names three things or more, each in a few characters and none of them
  /// speech, where what stands in front speaks to nobody: 听他讲时应答的话：明白、继续、记下.
  private static func enumerated(_ words: String, _ language: QuizWords) -> String? {
    guard let colon = words.firstIndex(where: { "：:".contains($0) }) else { return nil }
    let (head, tail) = (words[..<colon], words[words.index(after: colon)...])
    let items = tail.split { bars.contains($0) }
    func holds(_ text: Substring, _ characters: Set<UInt16>) -> Bool {
      Reading(String(text)).symbols.contains { characters.contains($0.unit) }
    }
    guard items.count >= 3, !tail.contains(where: { commas.contains($0) }),
      items.allSatisfy({ $0.count <= longestThing }), !holds(tail, language.signs),
      !holds(head, language.addresses), !language.sayings.contains(where: head.hasSuffix)
    else { return nil }
    return String(tail)
  }

  /// The longest of such things, in characters.
  private static let longestThing = 4

  private static func isMark(_ character: Character) -> Bool {
    character.isPunctuation || character.isWhitespace || character.isSymbol
  }
}
