import HanText
import Testing

@Suite struct FoldTests {
  @Test(
    "Characters that fold alike",
    arguments: [
      ("Ａ", "a"), ("A", "a"), ("１", "1"), ("歸", "归"), ("囉", "啰"), ("嗎", "吗"), ("麼", "么"),
      ("著", "着"), ("妳", "你"), ("⾏", "行"), ("ｶ", "カ"),
    ])
  func alike(one: String, other: String) {
    #expect(folded(one) == folded(other))
  }

  @Test(
    "Characters that vanish",
    arguments: [" ", "\u{3000}", "\t", "\u{200B}", "\u{FEFF}", "\u{00AD}", "\u{FE0F}", "\u{0301}"])
  func vanishes(text: String) {
    #expect(folded(text) == [])
  }

  @Test("Characters that do not fold together", arguments: [("你", "您"), ("不", "否"), ("1", "一")])
  func apart(one: String, other: String) {
    #expect(folded(one) != folded(other))
  }

  @Test(
    "Characters that sound alike",
    arguments: [
      ("归", "规", true), ("是", "四", true), ("您", "领", true), ("林", "零", true),
      ("南", "兰", true), ("不", "知", false), ("人", "a", false), ("风", "分", true),
    ])
  func sounds(one: String, other: String, alike: Bool) {
    let table = SoundTable(alternatives: [:])
    #expect(table.alike(folded(one)[0], folded(other)[0]) == alike)
  }

  @Test("Polyphones sound like each of their readings")
  func polyphones() {
    let plain = SoundTable(alternatives: [:])
    let table = SoundTable(alternatives: [0x8FD8: [0x73AF]])  // 还: 环
    #expect(table.alike(folded("还")[0], folded("欢")[0]))
    #expect(!plain.alike(folded("还")[0], folded("欢")[0]))
    #expect(table.sounds(of: folded("还")[0]).count == 2)
  }
}
