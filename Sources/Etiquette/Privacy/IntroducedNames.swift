/// Names behind words that announce them: 姓, 我叫, 户主, 我爱人.
extension Names {
  private static let family = WordSet("姓 免贵姓 复姓 免贵")
  private static let families = WordSet("百姓 同姓 贵姓 什么姓 异姓")
  static let calls = WordSet(
    """
    叫 名叫 名字叫 名字是 名字 姓名 姓名叫 姓名是 户名 户名是 户名叫 户主 户主叫 户主是 户主姓名 户主姓名是 联系人 联系人是 \
    联系人叫 本人 过户给 过户到 改成 改为 变更为 业主 住户 用户 客户 \
    收件人 收货人 经办人 申请人 报修人 来电人 缴费人 持卡人 开户人 登记人 产权人 使用人 承租人 出租人 房主 租户 用户名 用户名是 用户名称 代办人 代办人是 委托人 受托人 \
    被委托人 当事人 来访人 投诉人 投诉人姓名 诉求人 反映人 负责人 处理人 签收人 签字 签字人 验收人 交款人 签名 甲方 乙方 丙方 买方 卖方 出租方 承租方 法人 法定代表人 业主代表 \
    营业员 收费员 抄表员 维修员 维修工 接线员 话务员 坐席 房东 租客 收款人 付款人 委托 授权 户主叫 就叫 他叫 她叫 我就叫
    """)
  private static let given = WordSet(
    """
    我名字叫 我的名字叫 我的名字是 我名字是 姓名是 姓名叫 我叫 名叫 就叫 他叫 她叫 户名 户名是 姓名 联系人 户主叫 代办人是 \
    经办人 申请人 报修人 来电人 来访人 投诉人 委托人 受托人 签名 签字 签字人 验收人 交款人 开户人 登记人 产权人 使用人 承租人 持卡人
    """)
  private static let presentations = WordSet(
    """
    我是 我就是 您是 您就是 我这边是 我爸 我爸爸 我妈 我妈妈 我父亲 我母亲 联系 找 我爱人 我老公 我老婆 我儿子 我女儿 我丈夫 我妻子 我媳妇 \
    我婆婆 我公公 我爷爷 我奶奶 我哥 我姐 我弟 我妹 我对象 我邻居 我父亲是 我爱人是 我老公是 我老婆是 闺女 女儿 儿子 老伴 老头 \
    爱人 老公 老婆 媳妇 女婿 外甥 侄子 侄女 孙子 孙女 公公 婆婆 岳父 岳母 丈母娘 同事 上次是 昨天是 今天是
    """)
  private static let kin = WordSet(
    """
    爸 爸爸 妈 妈妈 父亲 母亲 爱人 老公 老婆 儿子 女儿 闺女 媳妇 丈夫 妻子 公公 婆婆 爷爷 奶奶 哥 姐 弟 妹 老伴 对象 邻居 同事 女婿
    """)
  private static let nicknamed = WordSet("小名 小名叫 乳名 乳名叫 网名 网名叫 外号 外号叫 绰号 昵称")
  private static let singles = WordSet("单名 单名一个 单名叫 单名是 单名一个字 单字 单字一个")
  private static let colons = WordSet(
    """
    : , 是 叫 写 写的 写的是 填 填的 填的是 留的是 “ " 「 《 [ ( 【 人 自称 叫做 叫作 名为 还是 仍是 一直是 换成 换为 改成 改为 变成 变更为 \
    更改为 更换为 登记为 登记的是
    """)
  private static let questions = WordSet(
    "名 什 啥 氏 甚 哪 谁 的 是 不 也 了 吗 都 和 或 么子 么哩 么事 乜 咩 嘛 么")

  /// A name behind words that announce it.
  static func introduced(in passage: Passage, at place: Int) -> Range<Int>? {
    if family.length(in: passage, before: place) != nil,
      families.length(in: passage, before: place) == nil,
      questions.length(in: passage, at: place) ?? 0 < 2,
      let length = Surnames.length(in: passage, at: place) ?? Self.unusual(in: passage, at: place)
    {
      return place..<place + length
    }
    if passage.holds("姓".utf16, place + 1) || passage.holds("姓".utf16, place + 2),
      let surname = Surnames.length(in: passage, at: place),
      passage.holds("姓".utf16, place + surname), passage.isGap(place + surname + 1),
      passage.isGap(place - 1) || People.end(passage, before: place)
    {
      return place..<place + surname
    }
    if passage.holds("名".utf16, place - 1), passage.holds("姓".utf16, place - 3),
      PersonName.isGiven(passage, place)
    {
      let end = PersonName.isGiven(passage, place + 1) ? place + 2 : place + 1
      return passage.isHan(end) ? nil : place..<end
    }
    let cue =
      passage[place - 1] == 0x20
      ? place - 1 : colons.length(in: passage, before: place).map { place - $0 } ?? place
    if let name = bare(in: passage, at: place) { return name }
    if !isWrittenWrong(passage, place), colons.length(in: passage, at: place) == nil,
      calls.length(in: passage, before: place) != nil || cue < place && isCall(passage, cue)
    {
      let isOfKin =
        passage.holds("叫".utf16, place - 1) && People.end(passage, before: place - 1)
      let isWord =
        CommonWords.begin(passage, place) && !passage.holds("叫是".utf16, place - 1)
        && !passage.isGap(place - 1)
      let isGiven =
        isOfKin || given.length(in: passage, before: place) != nil
        || given.length(in: passage, before: cue) != nil
      return
        (PersonName.dottedEnd(in: passage, at: place)
        ?? PersonName.end(
          in: passage, at: place, isSure: true, surnameAlone: isGiven,
          isForced: isGiven && !isWord)
        ?? nickname(in: passage, at: place)
        ?? (isGiven ? GivenNames.end(in: passage, at: place) : nil)
          ?? (isGiven ? PersonName.foreignEnd(in: passage, at: place) : nil)
            ?? (isGiven ? PersonName.latinEnd(in: passage, at: place) : nil))
        .map { place..<$0 }
    }
    if passage.holds("的".utf16, place - 1), isNear(presentations, in: passage, before: place) {
      return
        (nickname(in: passage, at: place)
        ?? PersonName.end(in: passage, at: place, isSure: false)).map { place..<$0 }
    }
    let isNamed = passage.holds("是叫".utf16, place - 1) && isNear(topics, in: passage, before: place)
    let isApart = cue < place && kin.length(in: passage, before: cue) != nil
    if isApart, let end = PersonName.clause(in: passage, at: place) { return place..<end }
    if let end = behindTitle(in: passage, at: place) { return place..<end }
    guard isNamed || isApart || presentations.length(in: passage, before: place) != nil else {
      return nil
    }
    return
      (PersonName.end(in: passage, at: place, isSure: false)
      ?? nickname(in: passage, at: place)).map { place..<$0 }
  }

  /// A given name or a by-name without a surname, as in 单名一个娜 and 小名糖豆.
  private static func bare(in passage: Passage, at place: Int) -> Range<Int>? {
    let isSingle = singles.length(in: passage, before: place) != nil
    guard isSingle || nicknamed.length(in: passage, before: place) != nil else { return nil }
    let end = (isSingle ? [1] : [2, 3]).map { place + $0 }.first {
      !passage.isHan($0) || isSingle && passage.holds("字".utf16, $0)
    }
    guard let end, (place..<end).allSatisfy({ PersonName.isGiven(passage, $0) }) else { return nil }
    return place..<end
  }

  /// Whether 写 in front of 成 or 错 is all that stands there.
  static func isWrittenWrong(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("写填".utf16, place - 1) && passage.holds("成错对好".utf16, place)
  }

  /// The end of a whole name behind what a person is, as in 主任李建国可以.
  private static func behindTitle(in passage: Passage, at place: Int) -> Int? {
    guard Titles.length(in: passage, before: place) != nil,
      !Surnames.isDoubtful(in: passage, at: place),
      let end = PersonName.end(in: passage, at: place, isSure: true), end - place > 2
    else { return nil }
    return end
  }

  /// A surname that only 姓 gives away, where it ends.
  private static func unusual(in passage: Passage, at place: Int) -> Int? {
    let isName = passage.isHan(place) && questions.length(in: passage, at: place) == nil
    let isEnd =
      PersonName.isEnd(passage, place + 1, isSure: true) || passage.holds("就".utf16, place + 1)
    return isName && isEnd
      ? 1 : passage.holds("和".utf16, place) && passage.isGap(place + 1) ? 1 : nil
  }

  private static let topics = WordSet("户名 名字 姓名 户主 登记")

  /// Whether one of some words stands a little in front of a place.
  private static func isNear(_ words: WordSet, in passage: Passage, before place: Int) -> Bool {
    (max(0, place - 12)..<max(1, place)).contains { words.length(in: passage, at: $0) != nil }
  }

  /// Whether words that a colon or 是 may follow end in front of a place.
  private static func isCall(_ passage: Passage, _ place: Int) -> Bool {
    guard let length = calls.length(in: passage, before: place) else { return false }
    return length > 1
  }
}
