@testable import EtiquetteFiles
import HanText
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("一二三四五六七八", 10, ["一二三四五", "六七八"]),
    ("一二三四五，六七", 10, ["一二三四", "五，六七"]),
    ("一二三四“五”六", 10, ["一二三四", "“五”六"]),
    ("one two three", 9, ["one two", "three"]),
    ("abcdefghijklmnop", 10, ["abcdefghij", "klmnop"]),
    ("客户 customer 你好", 10, ["客户", "customer", "你好"]),
    ("", 10, []),
  ])
  func breaksLines(text: String, width: Int, lines: [String]) {
    #expect(Wrapping(width: width).lines(text) == lines)
  }

  @Test(arguments: [
    ("一二三", 6, "一二三"), ("一二三四", 6, "一二…"), ("abcdefg", 6, "abcde…"), ("一", 1, "…"),
  ])
  func cutsWhatIsTooWide(text: String, width: Int, cut: String) {
    #expect(Terminal.cut(text, to: width) == cut)
    #expect(displayWidth(cut) <= width)
  }

  @Test func alignsColumnsByCells() {
    let table = Table(names: 1, rows: [["规则", "n"], ["a", "12"]])
    #expect(table.lines(width: 20) == ["规则   n", "a     12"])
  }
}
