/// Names of streets and compounds.
enum PlaceName {
  /// What such names end in.
  static let nouns = WordSet(
    """
    路 大街 大道 街 巷 胡同 小区 花园 花苑 家园 新村 公寓 大厦 庄园 山庄 华庭 豪庭 名邸 嘉园 佳园 新城 广场 \
    家属院 宿舍 别墅 社区
    """)

  /// What they also end in, where the number of a house follows.
  static let shortNouns = WordSet("苑 庭 园 府 村 城 湾 里 邸 郡 轩 居 院 庄 屯 寨 弄")

  /// Where the name begins whose last word stands at a place; the place itself without a name.
  static func start(in passage: Passage, before place: Int) -> Int {
    var start = place
    while place - start < 8, passage.isHan(start - 1), !ends(passage, start - 1) { start -= 1 }
    return start
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
      guard passage.isHan(place), !ends(passage, place) else { return nil }
    }
    return nil
  }

  private static let words = "在住是到从去往给送寄的我你您他她它们这那哪有了请问写叫搬跟与就也于对说把被个条每吧吗呢啊嗯哦没不要么边址上下叫".utf16

  /// Whether a character ends what is before a name.
  private static func ends(_ passage: Passage, _ place: Int) -> Bool {
    let next = place + 1
    if passage.holds(words, place) { return true }
    if passage.holds("和".utf16, place) { return !passage.holds("平谐顺美睦风泰兴润".utf16, next) }
    if passage.holds("来".utf16, place) { return !passage.holds("安凤宝福".utf16, next) }
    if passage.holds("家".utf16, place) { return passage.holds("我你您他她俺咱们".utf16, place - 1) }
    if passage.holds("市县镇乡省".utf16, place) { return !passage.holds("场民政府".utf16, next) }
    if passage.holds("区".utf16, place) { return !passage.holds("小社".utf16, place - 1) }
    if passage.holds("口".utf16, place) { return passage.holds("叉路道巷街门".utf16, place - 1) }
    if passage.holds("道".utf16, place) { return passage.holds("街".utf16, place - 1) }
    return passage.holds("城".utf16, place) && passage.holds("县".utf16, place - 1)
  }
}
