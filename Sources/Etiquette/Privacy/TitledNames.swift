/// Names in front of what people are called by: 先生, 师傅, 主任.
extension Names {
  /// What stands in front of a title that begins at a place.
  static func titled(in passage: Passage, at title: Int) -> Range<Int>? {
    let isApart = passage[title - 1] == 0x20 && passage.isHan(title)
    let place = isApart ? title - 1 : title
    guard isTitle(passage, title), !passage.holds(offices, place - 1) else { return nil }
    if let given = bare(in: passage, before: place) { return given }
    if let family = household(in: passage, before: place) { return family }
    if Titles.isRank(passage, title), !isOpen(passage, place - 1) { return nil }
    for length in [4, 3, 2] {
      let start = place - length
      guard start >= 0, let surname = Surnames.length(in: passage, at: start), surname <= length,
        length - surname <= 2, !CommonWords.begin(passage, start),
        !CommonWords.begin(passage, start - 1) || passage.isGap(start - 1),
        !(start + 1..<place).contains(where: { People.end(passage, before: $0) }),
        (start + surname..<place).allSatisfy({ PersonName.isPlain(passage, $0) }),
        isOpen(passage, start) || length == 2 && surname == 2
      else { continue }
      return start..<place
    }
    let start = place - 1
    guard !CommonWords.end(passage, before: place), !CommonWords.begin(passage, place - 2),
      !CommonWords.begin(passage, start)
    else { return nil }
    if let length = Surnames.length(in: passage, at: start), length == 1,
      !Surnames.isDoubtful(in: passage, at: start)
    {
      return start..<place
    }
    let isKnown = Surnames.length(in: passage, at: start) != nil
    let isLong =
      Titles.length(in: passage, at: place) != nil
      || isKnown
        && (!Surnames.isDoubtful(in: passage, at: start) || People.end(passage, before: start)
          || openers.length(in: passage, before: start) != nil)
    let isName = Surnames.lengthOfAny(in: passage, at: start) == 1
    if !isKnown, passage.isGap(start - 1), Titles.isKin(passage, place),
      passage.holds("讲说话佢他她".utf16, place + 1),
      Surnames.lengthOfAny(in: passage, at: start) == 1
    {
      return start..<place
    }
    let isAlone =
      passage.isGap(start - 1) || isKnown && passage.holds(offices, start - 1)
      || !passage.holds("和位".utf16, start) && isOpen(passage, start)
      || isKnown && People.end(passage, before: start)
    return isLong && isName && isAlone ? start..<place : nil
  }

  /// The surname of a house, as in 晏家大嫂.
  private static func household(in passage: Passage, before title: Int) -> Range<Int>? {
    guard passage.holds("家".utf16, title - 1) else { return nil }
    return [2, 1].map { title - 1 - $0 }.first { start in
      Surnames.lengthOfAny(in: passage, at: start) == title - 1 - start && isOpen(passage, start)
    }.map { $0..<title - 1 }
  }

  /// A given name without its surname, as in 桂芳婶.
  private static func bare(in passage: Passage, before title: Int) -> Range<Int>? {
    let name = title - 2..<title
    let weights = name.map { GivenNames.weight(in: passage, at: $0) }
    let isKin =
      Titles.isKin(passage, title) && openers.length(in: passage, before: title - 2) != nil
    guard weights.allSatisfy({ $0 > 0 }), weights.contains(2) || isKin,
      !CommonWords.begin(passage, title - 2),
      Surnames.length(in: passage, at: title - 3) == nil || isOpen(passage, title - 2),
      isOpen(passage, title - 2) || NameContext.before(passage, title - 2) > 0
    else { return nil }
    return name
  }

  /// Departments, whose head is spoken of: 党办主任.
  private static let offices = "办委局科处厂站所队组班室部".utf16

  private static func isTitle(_ passage: Passage, _ place: Int) -> Bool {
    Titles.length(in: passage, at: place) != nil
      || Titles.isCantonese(passage, place)
      || Titles.isShort(passage, place) && Titles.length(in: passage, before: place + 1) == nil
        && NameContext.behind(passage, place + 1) > 0
  }

  /// Whether a name may begin at a place.
  static func isOpen(_ passage: Passage, _ place: Int) -> Bool {
    passage.isGap(place - 1) || openers.length(in: passage, before: place) != nil
  }

  static let openers = WordSet(
    """
    是 叫 找 给 跟 和 的 位 问 让 请 好 到 对 由 派 见 有 在 客服 用户 住户 机主 户主 业主 租户 喂 那个 这个 你们 我们 咱们 转 替 \
    谢 感谢 喊 楼 室 一下 拿 称 换 帮 帮忙 系 喺 佢 嘅 俾 同 什么 啥 转告 转交 交给 那谁 谁 把 联系 通知 告诉 客户 市民 姓名 号 被 个 与
    """)
}
