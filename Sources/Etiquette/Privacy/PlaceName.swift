/// Names of streets and compounds.
enum PlaceName {
  /// What such names end in.
  static let nouns = WordSet(
    """
    路 大街 大道 街 巷 胡同 小区 花园 花苑 家园 新村 公寓 大厦 庄园 山庄 华庭 豪庭 名邸 嘉园 佳园 新城 广场 \
    家属院 家属楼 宿舍 宿舍楼 别墅 社区 佳苑 雅苑 名苑 家苑 御景 华府 名城 名都 国际 中心 商城 市场 大院 干休所 安置区 生活区 住宅区 家属区 宿舍区 楼盘 安置房 名家 名门 名郡 公馆 府邸 半岛 绿洲 \
    别墅区 山居 水岸 嘉苑 馨苑 茗苑 龙庭 御园 丽景 丽都 小镇 庄园 新苑 福苑 福园 福邸
    """)

  /// What they also end in, where the number of a house follows.
  static let shortNouns = WordSet("苑 庭 园 府 村 城 湾 里 邸 郡 轩 居 院 庄 屯 寨 弄")

  /// Where the name begins whose last word stands at a place; the place itself without a name.
  static func start(in passage: Passage, before place: Int) -> Int {
    var start = place
    while place - start < 8, passage.isHan(start - 1), !ends(passage, start - 1),
      openers.length(in: passage, before: start) == nil
    { start -= 1 }
    return start
  }

  /// Whether a word for a street or compound begins in a stretch and ends behind it, as 嘉园 does
  /// in 水润嘉 of 水润嘉园.
  static func runs(through stretch: Range<Int>, in passage: Passage) -> Bool {
    stretch.dropFirst().contains { place in
      (nouns.length(in: passage, at: place) ?? 0) + place > stretch.upperBound
    }
  }

  /// Where the name of a street begins that 与 joins to the one that begins at a place.
  static func crossing(in passage: Passage, before start: Int) -> Int {
    guard passage.holds("与和跟".utf16, start - 1), passage.holds("路街道巷".utf16, start - 2) else {
      return start
    }
    return self.start(in: passage, before: start - 2)
  }

  /// The end of a name that begins at a place; `nil` without one.
  static func end(in passage: Passage, from start: Int) -> Int? {
    for place in start..<start + 8 {
      if place > start || passage.isHan(place),
        let length = nouns.length(in: passage, at: place)
          ?? (place > start + 1 ? shortNouns.length(in: passage, at: place) : nil)
      {
        return place + length
      }
      guard passage.isHan(place), !ends(passage, place),
        place == start || openers.length(in: passage, before: place) == nil
      else { return nil }
    }
    return nil
  }

  /// Words in front of a name that are no part of it: of districts, and of those who report.
  private static let openers = WordSet(
    """
    街道 街道办 街道办事处 办事处 开发区 高新区 新区 管委会 报修 反映 来电 停水 漏水 关于 因为 位于 坐落 麻烦 赶紧 快点 派人 登记 导航 导航到 定位 定位到 \
    核对 确认 房子 附近 旁边 对面 单位 店里 这边 那边 这片 那片 门牌 门牌号 住址 地址 路过 经过 现在 来到 地点 出险地点 位置 登记成 写成 改成 寄至 送至 看看 看一下 查查 查一下 查看 问问
    """)

  private static let words =
    "在住是到从去往给送寄的我你您他她它们这那哪有了请问写叫搬跟与就也于对说把被个条每吧吗呢啊嗯哦没不要么边址上下叫趟片号幢栋嘛嘞呀俺咱记搁称恁系喺嘅佢厝涯侬"
    .utf16

  /// Whether a character ends what is before a name.
  private static func ends(_ passage: Passage, _ place: Int) -> Bool {
    let next = place + 1
    if passage.holds("号".utf16, place), passage.holds("壹".utf16, place - 1) { return false }
    if passage.holds(words, place) { return true }
    if passage.holds("和".utf16, place) {
      return !passage.holds("平谐顺美睦风泰兴润".utf16, next)
        && nouns.length(in: passage, at: next) == nil
        && shortNouns.length(in: passage, at: next) == nil
    }
    if passage.holds("来".utf16, place) { return !passage.holds("安凤宝福".utf16, next) }
    if passage.holds("家".utf16, place) { return passage.holds("我你您他她俺咱们".utf16, place - 1) }
    if passage.holds("市县镇乡省".utf16, place) { return !passage.holds("场民政府".utf16, next) }
    if passage.holds("区".utf16, place) { return !passage.holds("小社置活宅属舍".utf16, place - 1) }
    if passage.holds("口".utf16, place) {
      return passage.holds("叉路道巷街门".utf16, place - 1)
        && !passage.holds("巷路街".utf16, next)
    }
    if passage.holds("道".utf16, place) { return passage.holds("街".utf16, place - 1) }
    return passage.holds("城".utf16, place) && passage.holds("县".utf16, place - 1)
  }

  /// Where the towns, counties and provinces begin that stand directly in front of a place.
  static func towns(in passage: Passage, before place: Int) -> Int {
    var start = place
    while let length = towns.length(in: passage, before: start),
      !passage.holds("小社".utf16, start - length - 1)
    {
      let name = self.name(in: passage, before: start - length)
      let isCounty = passage.holds("县".utf16, start - 1)
      guard start - length - name >= (length > 1 ? 0 : isCounty ? 1 : 2),
        !passage.holds("本该全各外".utf16, name)
      else { break }
      start = name
    }
    return start
  }

  /// Where two towns on end begin that a pause parts from the street at a place.
  static func pausedTowns(in passage: Passage, before place: Int) -> Int {
    guard passage.holds(",，".utf16, place - 1) else { return place }
    let start = towns(in: passage, before: place - 1)
    let parts = (start..<place - 1).count { passage.holds("省市县区镇乡".utf16, $0) }
    return parts > 1 && passage.holds("省市县区镇乡".utf16, place - 2) ? start : place
  }

  /// Where the name of a town begins; one of two characters may end in one that ends others, as
  /// 惠来 does.
  private static func name(in passage: Passage, before place: Int) -> Int {
    let name = start(in: passage, before: place)
    guard name == place, passage.isHan(place - 1), passage.isHan(place - 2) else { return name }
    return start(in: passage, before: place - 1) == place - 2 ? place - 2 : name
  }

  private static let towns = WordSet(
    "省 市 县 区 市中区 市南区 市北区 镇 乡 街道 街道办 街道办事处 办事处 开发区 高新区 新区")
}
