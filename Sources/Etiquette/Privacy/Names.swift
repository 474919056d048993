/// Names behind 姓, 我叫 and the like, in front of titles, and the words that spell them.
struct Names {
  let places: [Range<Int>]

  init(_ passage: Passage) {
    var places = Self.answered(in: passage) + Self.listed(in: passage)
    for place in passage.units.indices {
      let found =
        Self.introduced(in: passage, at: place) ?? Self.titled(in: passage, at: place)
        ?? Self.spelled(in: passage, at: place)
      if let found, !places.contains(where: { $0.overlaps(found) }) { places.append(found) }
    }
    self.places = places + Self.explained(places, in: passage)
  }

  private static let family = WordSet("姓 免贵姓 复姓 免贵")
  private static let families = WordSet("百姓 同姓 贵姓 什么姓 异姓")
  private static let calls = WordSet(
    """
    叫 名叫 名字叫 名字是 名字 姓名 姓名叫 姓名是 户名 户名是 户名叫 户主 户主叫 户主是 户主姓名 户主姓名是 联系人 联系人是 \
    联系人叫 本人 过户给 过户到 改成 改为 变更为 业主 住户 用户 客户 \
    收件人 收货人 经办人 申请人 报修人 来电人 缴费人 持卡人 房主 租户 用户名 用户名是 用户名称
    """)
  private static let given = WordSet("我名字叫 我的名字叫 我的名字是 我名字是 姓名是 姓名叫 我叫 名叫")
  private static let presentations = WordSet(
    """
    我是 我就是 您是 您就是 我这边是 我爸 我爸爸 我妈 我妈妈 我父亲 我母亲 联系 找 我爱人 我老公 我老婆 我儿子 我女儿 我丈夫 我妻子 我媳妇 \
    我婆婆 我公公 我爷爷 我奶奶 我哥 我姐 我弟 我妹 我对象 我邻居 我父亲是 我爱人是 我老公是 我老婆是
    """)
  private static let nicknames = WordSet("小 老 阿")
  private static let colons = WordSet(": , 是 叫 “ \" 「 《 [ ( 【")

  /// A name behind words that announce it.
  private static func introduced(in passage: Passage, at place: Int) -> Range<Int>? {
    if family.length(in: passage, before: place) != nil,
      families.length(in: passage, before: place) == nil,
      let length = Surnames.length(in: passage, at: place)
    {
      return place..<place + length
    }
    let cue = colons.length(in: passage, before: place).map { place - $0 } ?? place
    if calls.length(in: passage, before: place) != nil || cue < place && isCall(passage, cue) {
      let isGiven =
        given.length(in: passage, before: place) != nil
        || given.length(in: passage, before: cue) != nil
      return
        (PersonName.end(
          in: passage, at: place, isSure: true, surnameAlone: isGiven, isForced: isGiven)
        ?? nickname(in: passage, at: place)
        ?? (isGiven ? PersonName.foreignEnd(in: passage, at: place) : nil)).map { place..<$0 }
    }
    if passage.holds("的".utf16, place - 1), isNear(presentations, in: passage, before: place) {
      return
        (nickname(in: passage, at: place)
        ?? PersonName.end(in: passage, at: place, isSure: false)).map { place..<$0 }
    }
    let isNamed = passage.holds("是叫".utf16, place - 1) && isNear(topics, in: passage, before: place)
    guard isNamed || presentations.length(in: passage, before: place) != nil else { return nil }
    return
      (PersonName.end(in: passage, at: place, isSure: false)
      ?? nickname(in: passage, at: place)).map { place..<$0 }
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

  private static let openers = WordSet(
    "是 叫 找 给 跟 和 的 位 问 让 请 好 到 对 由 派 见 有 在 客服 用户 住户 机主 户主 业主 租户 喂")

  /// What stands in front of a title that begins at a place.
  private static func titled(in passage: Passage, at place: Int) -> Range<Int>? {
    guard isTitle(passage, place) else { return nil }
    for length in [4, 3, 2] {
      let start = place - length
      guard start >= 0, let surname = Surnames.length(in: passage, at: start), surname <= length,
        length - surname <= 2, !CommonWords.begin(passage, start),
        (start + surname..<place).allSatisfy({ PersonName.isGiven(passage, $0) }),
        passage.isGap(start - 1) || openers.length(in: passage, before: start) != nil
      else { continue }
      return start..<place
    }
    guard let length = Surnames.length(in: passage, at: place - 1), length == 1,
      !Surnames.isDoubtful(in: passage, at: place - 1),
      !CommonWords.end(passage, before: place), !CommonWords.begin(passage, place - 2)
    else { return nil }
    return place - 1..<place
  }

  private static func isTitle(_ passage: Passage, _ place: Int) -> Bool {
    PersonName.titles.length(in: passage, at: place) != nil
      || PersonName.shortTitles.length(in: passage, at: place) != nil
        && PersonName.isEnd(passage, place + 1, isSure: true)
  }

  private static let spellings = WordSet(
    """
    弓长张 立早章 木子李 耳东陈 口天吴 双木林 言午许 古月胡 三横王 走肖赵 双人徐 草头黄 禾木程 三点水江 水工江 干勾于 人可何 \
    门三闫 走之边 双口吕 文刀刘 田心思 草字头范 草头范 十口叶 西早覃 木易杨 卯金刀刘 大肚孙 小月肖 两点水冯 马字旁冯
    """)

  /// A surname that is told by its parts.
  private static func spelled(in passage: Passage, at place: Int) -> Range<Int>? {
    spellings.length(in: passage, at: place).map { place..<place + $0 }
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

  private static let asked = WordSet("贵姓 怎么称呼 如何称呼 怎么称呼您 叫什么名字 叫什么")

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
      let isListed = next < end + 3 && details.length(in: passage, at: next) != nil
      return isListed || !explained([name], in: passage).isEmpty ? name : nil
    }
  }

  private static let details = WordSet("电话 手机 身份证 户号 住 住址 地址 家住")

  /// 伟大的伟 for a name that has this character.
  private static func explained(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    let letters = Set(names.flatMap { passage.units[$0] })
    return passage.units.indices.compactMap { place in
      guard letters.contains(passage[place]),
        passage.holds("的".utf16, place - 1)
          || passage.holds("的".utf16, place - 2) && letters.contains(passage[place - 1]),
        PersonName.isEnd(passage, place + 1, isSure: true)
      else { return nil }
      var start = passage.holds("的".utf16, place - 1) ? place - 1 : place - 2
      while place - start < 7, passage.isHan(start - 1) { start -= 1 }
      let phrase = start..<place + 1
      let isFree = !passage.holds("的".utf16, start) && !names.contains { $0.overlaps(phrase) }
      return isFree ? phrase : nil
    }
  }
}
