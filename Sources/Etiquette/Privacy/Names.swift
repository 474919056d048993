/// Names behind 姓, 我叫 and the like, in front of titles, and the words that spell them.
struct Names {
  let places: [Range<Int>]

  init(_ passage: Passage) {
    var places = Self.answered(in: passage) + Self.listed(in: passage)
    for place in passage.units.indices {
      let found =
        Self.introduced(in: passage, at: place) ?? Self.titled(in: passage, at: place)
        ?? Self.spelled(in: passage, at: place) ?? Self.familiar(in: passage, at: place)
        ?? Self.exemplified(in: passage, at: place) ?? Self.doubted(in: passage, at: place)
      if let found, !places.contains(where: { $0.overlaps(found) }) { places.append(found) }
    }
    places += Self.completed(places, in: passage)
    self.places = places + Self.explained(places, in: passage)
  }

  private static let family = WordSet("姓 免贵姓 复姓 免贵")
  private static let families = WordSet("百姓 同姓 贵姓 什么姓 异姓")
  private static let calls = WordSet(
    """
    叫 名叫 名字叫 名字是 名字 姓名 姓名叫 姓名是 户名 户名是 户名叫 户主 户主叫 户主是 户主姓名 户主姓名是 联系人 联系人是 \
    联系人叫 本人 过户给 过户到 改成 改为 变更为 业主 住户 用户 客户 \
    收件人 收货人 经办人 申请人 报修人 来电人 缴费人 持卡人 房主 租户 用户名 用户名是 用户名称 代办人 代办人是 委托人 受托人 \
    被委托人 当事人 来访人 投诉人 投诉人姓名 诉求人 反映人 负责人 处理人 签收人 签字 签名 甲方 乙方 丙方 法人 法定代表人 业主代表 \
    营业员 收费员 抄表员 维修员 维修工 接线员 话务员 坐席 房东 租客 收款人 付款人 委托 授权 户主叫 就叫 他叫 她叫 我就叫
    """)
  private static let given = WordSet(
    """
    我名字叫 我的名字叫 我的名字是 我名字是 姓名是 姓名叫 我叫 名叫 就叫 他叫 她叫 户名 户名是 姓名 联系人 户主叫 代办人是 \
    经办人 申请人 报修人 来电人 来访人 投诉人 委托人 受托人 签名 签字
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
  private static let nicknames = WordSet("小 老 阿 大")
  private static let colons = WordSet(": , 是 叫 “ \" 「 《 [ ( 【")

  /// A name behind words that announce it.
  private static func introduced(in passage: Passage, at place: Int) -> Range<Int>? {
    if family.length(in: passage, before: place) != nil,
      families.length(in: passage, before: place) == nil,
      let length = Surnames.length(in: passage, at: place) ?? Self.unusual(in: passage, at: place)
    {
      return place..<place + length
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
    if calls.length(in: passage, before: place) != nil || cue < place && isCall(passage, cue) {
      let isOfKin =
        passage.holds("叫".utf16, place - 1) && kin.length(in: passage, before: place - 1) != nil
      let isGiven =
        isOfKin || given.length(in: passage, before: place) != nil
        || given.length(in: passage, before: cue) != nil
      return
        (PersonName.dottedEnd(in: passage, at: place)
        ?? PersonName.end(
          in: passage, at: place, isSure: true, surnameAlone: isGiven, isForced: isGiven)
        ?? nickname(in: passage, at: place)
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

  /// The end of a whole name behind what a person is, as in 主任李建国可以.
  private static func behindTitle(in passage: Passage, at place: Int) -> Int? {
    guard PersonName.titles.length(in: passage, before: place) != nil,
      !Surnames.isDoubtful(in: passage, at: place),
      let end = PersonName.end(in: passage, at: place, isSure: true), end - place > 2
    else { return nil }
    return end
  }

  /// A surname that only 姓 gives away, where it ends.
  private static func unusual(in passage: Passage, at place: Int) -> Int? {
    let isName = passage.isHan(place) && !passage.holds("名什啥氏甚哪谁的是不也了吗都和或".utf16, place)
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

  /// 小王 and 老李.
  private static func nickname(in passage: Passage, at place: Int) -> Int? {
    guard nicknames.length(in: passage, at: place) != nil,
      let length = Surnames.length(in: passage, at: place + 1),
      !Surnames.isDoubtful(in: passage, at: place + 1),
      PersonName.isEnd(passage, place + 1 + length, isSure: true)
    else { return nil }
    return place + 1 + length
  }

  /// 小王 and 老李 that nothing announces.
  private static func familiar(in passage: Passage, at place: Int) -> Range<Int>? {
    if passage.holds("阿".utf16, place), passage.isGap(place - 1), passage.isHan(place + 1),
      passage.holds(",，".utf16, place + 2), !passage.holds("姨婆公爷妈".utf16, place + 1)
    {
      return place..<place + 2
    }
    guard passage.holds("小老".utf16, place) || isBig(passage, place), isOpen(passage, place),
      !passage.holds("白高毛康于龙钱米钟牛麦马雷丁姜汤温苗鱼房".utf16, place + 1)
    else { return nil }
    return nickname(in: passage, at: place).map { place..<$0 }
  }

  /// A whole name that is asked about, as in 是张建国吗.
  private static func doubted(in passage: Passage, at place: Int) -> Range<Int>? {
    guard passage.holds("是".utf16, place - 1),
      let surname = Surnames.length(in: passage, at: place), !CommonWords.begin(passage, place),
      !Surnames.isDoubtful(in: passage, at: place), !passage.holds("白高".utf16, place),
      PersonName.titles.length(in: passage, at: place + surname) == nil,
      (place + surname..<place + 3).allSatisfy({ PersonName.isGiven(passage, $0) }),
      passage.holds("吗吧么".utf16, place + 3), !passage.isHan(place + 4)
    else { return nil }
    return place..<place + 3
  }

  /// 大刘, of those surnames that make no other word so.
  private static func isBig(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("大".utf16, place) && passage.holds("刘张李王陈赵孙周吴徐朱".utf16, place + 1)
  }

  /// Whether a name may begin at a place.
  private static func isOpen(_ passage: Passage, _ place: Int) -> Bool {
    passage.isGap(place - 1) || openers.length(in: passage, before: place) != nil
  }

  private static let openers = WordSet(
    """
    是 叫 找 给 跟 和 的 位 问 让 请 好 到 对 由 派 见 有 在 客服 用户 住户 机主 户主 业主 租户 喂 那个 这个 你们 我们 咱们 转 替 \
    谢 感谢 联系 通知 告诉 客户 市民 姓名 号 被 个 与
    """)

  /// What stands in front of a title that begins at a place.
  private static func titled(in passage: Passage, at place: Int) -> Range<Int>? {
    guard isTitle(passage, place) else { return nil }
    for length in [4, 3, 2] {
      let start = place - length
      guard start >= 0, let surname = Surnames.length(in: passage, at: start), surname <= length,
        length - surname <= 2, !CommonWords.begin(passage, start),
        !CommonWords.begin(passage, start - 1) || passage.isGap(start - 1),
        (start + surname..<place).allSatisfy({ PersonName.isPlain(passage, $0) }),
        isOpen(passage, start)
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
    let isLong =
      PersonName.titles.length(in: passage, at: place) != nil
      || Surnames.length(in: passage, at: start) != nil
    let isName = Surnames.lengthOfAny(in: passage, at: start) == 1
    let isAlone =
      passage.isGap(start - 1) || !passage.holds("和位".utf16, start) && isOpen(passage, start)
    return isLong && isName && isAlone ? start..<place : nil
  }

  private static func isTitle(_ passage: Passage, _ place: Int) -> Bool {
    PersonName.titles.length(in: passage, at: place) != nil
      || PersonName.shortTitles.length(in: passage, at: place) != nil
        && PersonName.isEnd(passage, place + 1, isSure: true)
  }

  /// The first words of an answer to 贵姓 or 怎么称呼.
  private static func answered(in passage: Passage) -> [Range<Int>] {
    var starts = passage.units.indices.filter { asked.length(in: passage, before: $0) != nil }
    if case .name = passage.question { starts.append(0) }
    return starts.compactMap { start in
      var place = start
      while passage.isGap(place), place < passage.units.count { place += 1 }
      return PersonName.end(in: passage, at: place, isSure: false, surnameAlone: true)
        .map { place..<$0 }
    }
  }

  private static let asked = WordSet("贵姓 怎么称呼 如何称呼 怎么称呼您 叫什么名字 叫什么 叫啥 姓啥 大名 大名呢 全名 全名呢")

  /// Names that are a clause of their own, with a number or address behind, or spelled out.
  private static func listed(in passage: Passage) -> [Range<Int>] {
    passage.units.indices.compactMap { place in
      guard passage.isGap(place - 1),
        let end = PersonName.end(in: passage, at: place, isSure: false), passage.isGap(end),
        passage[end] != Passage.joint
      else { return nil }
      var next = end
      while passage.isGap(next), next < passage.units.count { next += 1 }
      let name = place..<end
      let isNumber = passage.isFigure(next) && (next..<next + 7).allSatisfy { passage.isFigure($0) }
      let isListed = next < end + 3 && (isNumber || details.length(in: passage, at: next) != nil)
      return isListed || !explained([name], in: passage).isEmpty ? name : nil
    }
  }

  private static let details = WordSet("电话 手机 身份证 户号 住 住址 地址 家住 男， 女， 工号")

  /// Names in the name of a file, between what parts its words.
  static func alone(in passage: Passage) -> [Range<Int>] {
    passage.units.indices.compactMap { place in
      guard passage.isGap(place - 1) || passage.isFigure(place - 1),
        let surname = Surnames.length(in: passage, at: place),
        !Surnames.isDoubtful(in: passage, at: place), !CommonWords.begin(passage, place)
      else { return nil }
      return [2, 1].map { place + surname + $0 }.first { end in
        !passage.isHan(end)
          && (place + surname..<end).allSatisfy { PersonName.isGiven(passage, $0) }
      }.map { place..<$0 }
    }
  }
}
