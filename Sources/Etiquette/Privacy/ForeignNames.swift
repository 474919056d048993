/// Names of other peoples of the country, and names that are half forgotten.
extension Names {
  /// What Uyghur, Tibetan, Mongolian and Kazakh names are often made of.
  private static let parts = WordSet(
    """
    阿依 古丽 阿依古丽 买买提 阿不都 阿布都 热合曼 吐尔逊 艾力 艾买提 木沙 努尔 玉素甫 依布拉音 热依汗 帕提古丽 麦麦提 阿卜杜 伊力亚 \
    卓玛 扎西 次仁 格桑 拉姆 才让 顿珠 央金 尼玛 达娃 旺堆 索朗 德吉 多吉 泽仁 旺姆 央宗 卓嘎 泽郎 泽旺 罗布 仁青 贡布 白玛 曲珍 曲批 益西 强巴 阿旺 平措 边巴 普布 拉珍 仁增 丹增 巴桑 洛桑 \
    巴特尔 其其格 格日勒 斯琴 呼和 乌云 巴图 孟和 宝音 朝鲁 阿木尔 乌日娜 其木格 高娃 图雅 牧仁 特木尔 额尔敦 敖登 吉日嘎拉 宝力德 那日苏 乌兰 萨仁 苏和 布和 娜仁 哈斯 阿古拉 巴雅尔 叶尔肯 哈那提
    """)

  /// A name made of such parts.
  static func foreign(in passage: Passage, at place: Int) -> Range<Int>? {
    var end = parts.skip(in: passage, from: place)
    while end > place, passage.holds("·・•.".utf16, end),
      parts.length(in: passage, at: end + 1) != nil
    { end = parts.skip(in: passage, from: end + 1) }
    let isName = end > place && PersonName.isEnd(passage, end, isSure: true)
    return isName && NameContext.before(passage, place) > 0 ? place..<end : nil
  }

  private static let gaps = WordSet("什么的， 啥的， 啥子， 啥， 什么来着 啥来着 什么什么 啥啥 什么的来着")

  /// A surname whose name does not come to mind, as in 佟什么来着.
  static func forgotten(in passage: Passage, at place: Int) -> Range<Int>? {
    guard let length = Surnames.length(in: passage, at: place),
      gaps.length(in: passage, at: place + length) != nil
        || isCut(passage, place..<place + length), NameContext.before(passage, place) > 0
    else { return nil }
    return place..<place + length
  }

  /// Whether 什么 ends what follows a surname, or the surname is said again.
  private static func isCut(_ passage: Passage, _ surname: Range<Int>) -> Bool {
    let next = surname.upperBound + 2
    guard passage.holds("什".utf16, next - 2), passage.holds("么".utf16, next - 1) else {
      return false
    }
    return passage.holds(",，".utf16, next)
      || passage.units[next...].starts(with: passage.units[surname])
  }
}
