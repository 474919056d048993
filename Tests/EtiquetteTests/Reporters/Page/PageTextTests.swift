import Etiquette
@testable import EtiquetteFiles
import Testing

@Suite("Text in a page")
struct PageTextTests {
  @Test(
    "What cannot be seen is shown by its number",
    arguments: [
      ("不知道，\t好\n", "不知道，\t好\n"), ("a\u{202E}b\u{2069}", "a⟦U+202E⟧b⟦U+2069⟧"),
      ("\u{0}\u{1B}[2J\u{85}", "⟦U+0000⟧⟦U+001B⟧[2J⟦U+0085⟧"),
      ("\u{2028}\u{FEFF}", "⟦U+2028⟧⟦U+FEFF⟧"),
      ("\u{E0041}\u{200B}\u{AD}", "⟦U+E0041⟧⟦U+200B⟧⟦U+00AD⟧"), ("👨‍👩‍👧❤️é", "👨‍👩‍👧❤️é"),
      ("\"\u{301}<\u{338}", "\"⟦U+0301⟧<⟦U+0338⟧"),
    ])
  func visible(text: String, shown: String) {
    #expect(PageText.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(
    "Nothing in JSON ends its element",
    arguments: [
      ("</script>", "\\u003c/script\\u003e"), ("a&b", "a\\u0026b"),
      ("\u{2028}\u{2029}\u{2030}", "\\u2028\\u2029\u{2030}"), ("节", "节"),
    ])
  func embedded(text: String, written: String) {
    #expect(PageData.embedded(text) == written)
  }

  @Test("An utterance is cut where marked words begin and end")
  func marks() {
    let (transcript, quote) = Sample.transcript("客服：我⟦不知道⟧啊", "客户：喂")
    var report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
    report.findings.append(
      Sample.finding(quote.lowerBound + 3..<quote.upperBound + 3, utterance: 0))
    let marks = Marks(report)
    let pieces = marks.pieces(of: 0)
    #expect(pieces.map { transcript.string($0.text) } == ["我", "不", "知道", "啊"])
    #expect(pieces.map(\.findings) == [[], [0], [0, 1], [1]])
    #expect(marks.pieces(of: 1).map(\.findings) == [[]])
  }
}
