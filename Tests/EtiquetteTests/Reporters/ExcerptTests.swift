import Etiquette
import EtiquetteFiles
import HanText
import Testing

/// A line, the width of the terminal, and what is shown of it with the carets below.
private let excerpts: [(line: String, width: Int, shown: String, carets: String)] = [
  ("这个⟦不知道⟧。", 60, "客服：这个不知道。", "          ^^^^^^"),
  ("OK ⟦abc⟧ 不", 60, "客服：OK abc 不", "         ^^^"),
  ("ＡＢ⟦Ｃ退⟧款", 60, "客服：ＡＢＣ退款", "          ^^^^"),
  ("一\t⟦不行⟧", 60, "客服：一 不行", "         ^^^^"),
  ("零\u{200B}宽⟦不\u{200B}行⟧", 60, "客服：零\u{200B}宽不\u{200B}行", "          ^^^^"),
  (
    "一二三四五六七八九十一二三四五六七八九十⟦不知道⟧一二三四五六七八九十一二三四五六七八九十", 40,
    "客服：…五六七八九十不知道一二三四五…", "                   ^^^^^^"
  ),
  (
    "⟦不知道⟧一二三四五六七八九十一二三四五六七八九十", 40,
    "客服：不知道一二三四五六七八九十一…", "      ^^^^^^"
  ),
]

@Test(arguments: excerpts)
func showsTheWordsWithCaretsUnderThem(
  line: String, width: Int, shown: String, carets: String
) throws {
  let lines = render("客服：" + line, width: width)
  let index = try #require(lines.firstIndex { $0.contains("^") })
  let words = lines[index - 1]
  #expect(displayWidth(words) <= width)
  let marked = try #require(line.split(separator: "⟦").last?.split(separator: "⟧").first)
  let hit = String(marked)
  let before = try #require(words.firstRange(of: hit)).lowerBound
  #expect(displayWidth(String(words[..<before])) == lines[index].prefix { $0 == " " }.count)
  #expect(lines[index].count { $0 == "^" } == displayWidth(hit))
  #expect(words == "    " + shown)
  #expect(lines[index] == "    " + carets)
}

private func render(_ line: String, width: Int) -> [String] {
  let (transcript, quote) = Sample.transcript(line)
  let report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
  return Sample.writer(.text, width: width).text(report, from: Sample.source)
    .split(separator: "\n").map(String.init)
}
