import Etiquette
import EtiquetteFiles
import Testing

@Suite struct ComparableTextTests {
  @Test(arguments: [
    ("13.5元", "十三块五"), ("13.5元", "13元5角"), ("13.50元", "拾叁元伍角"), ("100元", "一百块钱"),
    ("￥1,000", "一千元"), ("24小时", "二十四小时"), ("3号窗口", "三号窗口"), ("8:30", "八点半"),
    ("晚上8点", "20点"), ("8点30分", "八点三十分"), ("XX营业厅", "某某营业厅"), ("*号窗口", "×号窗口"),
    ("7.7元", "七點七圓"), ("您好（nín）", "您好（）"), ("５角", "五毛"), ("0.8元", "八角"),
    ("13.5元", "13块半"), ("7.5元", "七塊半"),
    ("200元", "两张一百"), ("200元的", "2张一百块的"), ("40元", "两张20元"), ("1元", "两枚五角"),
  ])
  func readsTheSame(_ one: String, _ other: String) {
    #expect(bare(one) == bare(other))
  }

  @Test(arguments: [
    "等一下", "一会儿", "下一位", "万一", "千万", "十分抱歉", "一块儿", "一塊兒", "两点意见", "块半价", "两张表",
    "一张报装单",
  ])
  func leavesWordsAlone(_ word: String) {
    #expect(PlainText(word).text == word)
  }

  @Test(arguments: [
    ("13.5元", "135元"), ("100元", "1000元"), ("3号窗口", "13号窗口"), ("两张5号表", "10元号表"), ("两张1寸", "2元寸"),
  ])
  func tellsApart(_ one: String, _ other: String) {
    #expect(bare(one) != bare(other))
  }

  private func bare(_ text: String) -> String {
    String(PlainText(text).text.filter { !"晚上".contains($0) })
  }
}
