/// A name at a place: a surname and one or two characters, with an end behind it.
enum PersonName {
  /// Characters that given names do not have.
  private static let strange = Set(
    """
    我俺咱恁你您他她它的了吗呢啊吧呀哦嗯是在不没有就也都要来去住这那什么怎谁哪个说叫问话们把被给跟从到对得着过先想能会该很\
    太最再又还姓名号码电手机户水费交钱打找位请谢让用家里外请上下前后时候年月日点分块元吨层楼室路街区市县省镇村接
    """.utf16)

  /// What may follow a name, besides punctuation.
  private static let followers = WordSet(
    """
    的 是 住 电话 手机 要 在 吗 呀 啊 呢 吧 哈 哦 我 你 您 他 她 不 没 也 就 这 那 来 了 和 跟 身份证 户号 先生 女士 \
    小姐 师傅 给 有 打 想 反映 报 咨询 家 两 女 男 号码 什么 从 说 接 本人 去世 已 同意 认可 委托 表示 称 投诉 让 叫 拿 带 办 \
    申请 填 签 介绍 到 问 帮 修 将 因 于 现 对 需 需要 建议 认为 答应 去 交 抄 昨天 今天 明天 上午 下午 前天 刚 可以 姓 头 下班 拿来 过来 回来 收 谢谢 俩 请问 邮箱 听 喊 讲 代 替 把
    """)

  /// What may follow a name that only 我是 announces.
  private static let marks = WordSet(
    """
    啊 呀 吧 吗 哈 哦 呢 我 电话 手机 身份证 户号 住 本人 的邻居 的儿子 的女儿 的爱人 的妻子 的老公 的老婆 的家属 的母亲 的父亲 \
    的妈 的爸 的家人 的朋友 的租户 的媳妇 的丈夫 的对象 的同事 的名字 的名 的号 的手机 的电话 的户 的身份证 的卡 的房子 的房产证 \
    接的 打的 办的 修的 签的 给我 帮我 开的
    """)

  /// The end of a whole name at a place, or of a surname that stands alone where that is allowed.
  ///
  /// Where a name is forced, one is taken even if nothing shows where it ends.
  static func end(
    in passage: Passage, at place: Int, isSure: Bool, surnameAlone: Bool = false,
    isForced: Bool = false
  ) -> Int? {
    guard let surname = Surnames.length(in: passage, at: place), !CommonWords.begin(passage, place)
    else { return isForced ? clause(in: passage, at: place) : nil }
    if Titles.length(in: passage, at: place + surname) != nil { return place + surname }
    if Titles.isShort(passage, place + surname),
      isEnd(passage, place + surname + 1, isSure: true)
    {
      return place + surname
    }
    for given in [2, 1] {
      let end = place + surname + given
      let isName = (place + surname..<end).allSatisfy { isGiven(passage, $0) }
      if isName, isEnd(passage, end, isSure: isSure) { return end }
    }
    if isForced, let end = clause(in: passage, at: place) { return end }
    if isForced, isGiven(passage, place + surname) {
      return place + surname + (isGiven(passage, place + surname + 1) ? 2 : 1)
    }
    guard surnameAlone, isEnd(passage, place + surname, isSure: true) else { return nil }
    return place + surname
  }

  /// The end of a clause that is nothing but a name, as unusual as it may be.
  ///
  /// Where it is sure to be one, it may have characters of grammar.
  static func clause(in passage: Passage, at place: Int, isSure: Bool = false) -> Int? {
    guard let surname = Surnames.lengthOfAny(in: passage, at: place) else { return nil }
    let isKnown = Surnames.length(in: passage, at: place) != nil
    if Titles.isShort(passage, place + surname) { return place + surname }
    for given in [2, 1] {
      let end = place + surname + given
      let isName = (place..<end).allSatisfy {
        isSure ? passage.isHan($0) : isKnown ? isPlain(passage, $0) : isGiven(passage, $0)
      }
      if isName, !passage.isHan(end), passage[end] != 0x2D { return end }
    }
    return nil
  }

  /// Characters of grammar, which no name has.
  private static let functions = "我俺咱恁你您他她它的了吗呢啊吧呀哦嗯在不没就也都要这那什怎谁哪说问们把被给跟过先想会该很太最再又还去上下来".utf16

  /// The end of a name with dots between its parts.
  static func dottedEnd(in passage: Passage, at place: Int) -> Int? {
    guard let end = foreignEnd(in: passage, at: place),
      (place..<end).contains(where: { !passage.isHan($0) })
    else { return nil }
    return end
  }

  /// The end of a name of another people: two to five characters, often with dots between.
  static func foreignEnd(in passage: Passage, at place: Int) -> Int? {
    guard NumberRun.value(of: passage[place]) == nil else { return nil }
    var end = place
    var dots = 0
    while isGiven(passage, end) || end > place && passage.holds("·・•".utf16, end) {
      if !passage.isHan(end) { dots += 1 }
      end += 1
    }
    let isPlain = !(place..<end).contains { passage.holds("和及与或".utf16, $0) }
    let isLong = dots > 0 ? end - place <= 14 : isPlain && (3...5).contains(end - place)
    let isTitled = (place..<end).contains { Titles.length(in: passage, at: $0) != nil }
    return isLong && !isTitled && isEnd(passage, end, isSure: true) && passage.isHan(end - 1)
      ? end : nil
  }

  /// The end of a name in Latin letters.
  static func latinEnd(in passage: Passage, at place: Int) -> Int? {
    var end = place
    while passage.isLatin(end) { end += 1 }
    return (2...20).contains(end - place) && !passage.isFigure(end) ? end : nil
  }

  /// Whether a character may stand in a given name.
  static func isGiven(_ passage: Passage, _ place: Int) -> Bool {
    passage.isHan(place) && !strange.contains(passage[place])
  }

  /// Whether a character is one of meaning, as in front of a title.
  static func isPlain(_ passage: Passage, _ place: Int) -> Bool {
    passage.isHan(place) && !passage.holds(functions, place)
  }

  /// Whether a name may end in front of a place.
  static func isEnd(_ passage: Passage, _ place: Int, isSure: Bool) -> Bool {
    !passage.isHan(place) && passage[place] != 0x2D
      || (isSure ? followers : marks).length(in: passage, at: place) != nil
  }
}
