/// Names that are told by their characters, and said again.
extension Names {
  private static let spellings = WordSet(
    """
    弓长张 立早章 木子李 耳东陈 口天吴 双木林 言午许 古月胡 三横王 走肖赵 双人徐 草头黄 禾木程 三点水江 水工江 干勾于 人可何 \
    门三闫 走之边 双口吕 文刀刘 田心思 草字头范 草头范 十口叶 西早覃 木易杨 卯金刀刘 大肚孙 小月肖 两点水冯 马字旁冯
    """)

  /// A surname that is told by its parts.
  static func spelled(in passage: Passage, at place: Int) -> Range<Int>? {
    spellings.length(in: passage, at: place).map { place..<place + $0 }
  }

  /// Clauses that are a surname found before, or a name that begins with one.
  static func completed(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    var surnames: Set<[UInt16]> = []
    for name in names {
      guard let length = Surnames.lengthOfAny(in: passage, at: name.lowerBound) else { continue }
      surnames.insert(Array(passage.units[name.prefix(length)]))
    }
    guard !surnames.isEmpty else { return [] }
    return passage.units.indices.compactMap { place in
      guard
        passage.isGap(place - 1) || passage.holds("念叫么啥".utf16, place - 1)
          || selectors.length(in: passage, before: place) != nil
          || People.end(passage, before: place)
          || passage.holds("是".utf16, place - 1) && passage.isGap(place + 1),
        !names.contains(where: { $0.contains(place) }),
        let surname = surnames.first(where: { passage.units[place...].starts(with: $0) })
      else { return nil }
      let end = place + surname.count
      let isSelected = selectors.length(in: passage, before: place) != nil
      let whole =
        !passage.isHan(end)
        ? end
        : PersonName.clause(
          in: passage, at: place, isSure: People.end(passage, before: place))
          ?? (isSelected ? PersonName.end(in: passage, at: place, isSure: true) : nil)
      return whole.map { place..<$0 }
    }
  }

  /// Surnames of two characters that have been found, wherever they are said again.
  static func repeated(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    let surnames = Set(
      names.compactMap { name in
        Surnames.double.length(in: passage, at: name.lowerBound).map {
          passage.units[name.prefix($0)]
        }
      })
    guard !surnames.isEmpty else { return [] }
    return passage.units.indices.compactMap { place in
      guard let length = Surnames.double.length(in: passage, at: place),
        surnames.contains(passage.units[place..<place + length]),
        !names.contains(where: { $0.overlaps(place..<place + length) })
      else { return nil }
      return place..<place + length
    }
  }

  private static let selectors = WordSet(
    "打成 写成 录成 印成 登记成 搞成 弄成 念成 改成 换成 变成 错成 不叫 大的 小的 老的 年轻的 一个是 一个叫 另一个 什么")

  /// Surnames told by words that have them, as in 宋体的宋, 司马光的司马.
  static func exemplified(in passage: Passage) -> [Range<Int>] {
    passage.units.indices.compactMap { exemplified(in: passage, at: $0) }
  }

  /// A surname told by the word that has it in front of 的 at a place; a surname that is a word
  /// itself only where somebody has just said it.
  private static func exemplified(in passage: Passage, at place: Int) -> Range<Int>? {
    guard let link = links.length(in: passage, at: place), passage.holds("的".utf16, place),
      let length = Surnames.lengthOfAny(in: passage, at: place + link),
      PersonName.isEnd(passage, place + link + length, isSure: true)
        || passage.holds("念".utf16, place + link + length)
    else { return nil }
    let surname = passage.units[place + link..<place + link + length]
    let edge = (max(0, place - 4)..<place).last { start in
      !passage.isHan(start - 1) || examples.length(in: passage, before: start) != nil
        || Titles.length(in: passage, before: start) != nil
    }
    guard let first = edge else { return nil }
    let start = pointers.length(in: passage, at: first).map { first + $0 } ?? first
    guard (start..<place).allSatisfy(passage.isHan),
      (start..<place).contains(where: { passage.units[$0...].starts(with: surname) })
    else { return nil }
    let isSaidBefore = (max(0, start - 6)..<start).contains {
      passage.units[$0...].starts(with: surname)
    }
    // 冉冉升起 is one word where the surname has been said before.
    let isOneWord = isSaidBefore && passage.units[(start + length)...].starts(with: surname)
    let isSaidTwice =
      passage.units[start...].starts(with: surname) && !isOneWord
      && (start + length..<place).contains { passage.units[$0...].starts(with: surname) }
    let word = isSaidTwice ? start + length : start
    let isSaid =
      isSaidTwice || start > length && passage.units[(start - 1 - length)..<(start - 1)] == surname
    let isDoubtful =
      Surnames.isDoubtful(in: passage, at: place + link)
      || Surnames.length(in: passage, at: place + link) == nil
    let end = place + link + length
    let isRead = passage.holds("念".utf16, end) && passage.isHan(end + 1)
    guard isSaid || isRead || !isDoubtful || examples.length(in: passage, before: start) != nil
    else { return nil }
    return word..<(isRead ? end + 2 : end)
  }

  private static let examples = WordSet("是 就是 姓")

  private static let links = WordSet("的 的那个 的这个")
  private static let spellers = WordSet("写个 就是 是 念 写 读 一个")
  private static let parts = WordSet("水 头 旁 边 底 字 刀 木 土 心 的那个")
  private static let makings = WordSet("字旁 上边 下边 上面 下面 底下 中间 旁边 一个音 同音 同一个音 拼音 天上 地下")
  private static let pointers = WordSet("那个 这个 一个")

  /// 伟大的伟 for a name that has this character.
  static func explained(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    let words = names.filter { $0.count < 5 && !$0.contains { passage.holds("的".utf16, $0) } }
    let letters = Set(words.flatMap { passage.units[$0] })
    return passage.units.indices.compactMap { place in
      let isPair = passage.holds("的".utf16, place - 2) && letters.contains(passage[place - 1])
      guard letters.contains(passage[place]),
        let length = isPair
          ? 2
          : links.length(in: passage, before: place) ?? pointers.length(in: passage, before: place),
        PersonName.isEnd(passage, place + 1, isSure: true)
      else { return nil }
      var start = place - length
      while place - start < 12, passage.isHan(start - 1) { start -= 1 }
      let isMade = (start..<place).contains { makings.length(in: passage, at: $0) != nil }
      if !isMade { start = max(start, place - 7) }
      let isRepeated = (start..<place).contains { passage[$0] == passage[place] }
      if !isMade, !isRepeated, links.length(in: passage, before: place) == nil, !isPair {
        return nil
      }
      if !isMade,
        let verb = (start..<place).last(where: { spellers.length(in: passage, before: $0) != nil })
      {
        start = verb
      }
      if let name = names.last(where: { (start...place).contains($0.upperBound) }) {
        start = max(start, name.upperBound)
      }
      let phrase = start..<place + 1
      let isSpelt =
        phrase.dropLast().contains { passage[$0] == passage[place] }
        || isMade || place - start < 5 || parts.length(in: passage, before: place - 1) != nil
      let isFree =
        isSpelt && !passage.holds("的".utf16, start) && !names.contains { $0.overlaps(phrase) }
      return isFree ? phrase : nil
    }
  }

  /// 木可柯 and the like, of two parts and the surname of a name that they make.
  static func assembled(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    let surnames = Set(names.compactMap { passage.units[$0].first })
    return passage.units.indices.compactMap { place in
      let last = place + 2
      let isClause = passage.isGap(place - 1) && passage.isGap(last + 1)
      let isSaid = passage.isGap(place - 1) && passage[place - 2] == passage[last]
      guard isClause, (place...last).allSatisfy({ PersonName.isPlain(passage, $0) }),
        passage[place] != passage[last],
        surnames.contains(passage[last])
          || isSaid && Surnames.length(in: passage, at: last) != nil,
        !names.contains(where: { $0.overlaps(place..<last + 1) })
      else { return nil }
      return place..<last + 1
    }
  }

  private static let radicals = WordSet(
    """
    字旁 字头 字底 耳朵旁 单人旁 双人旁 单立人 双立人 绞丝旁 提手旁 提土旁 竖心旁 反文旁 走之旁 草头 宝盖 三点水 两点水 四点底 左耳 右耳
    """)
  private static let heads = WordSet("是 就是 叫 念")
  private static let tails = WordSet("的那个 那个 的 的字")

  /// Clauses that tell of what a character is made, as in 人字旁一个中, where a name is said.
  static func made(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    return passage.units.indices.compactMap { place in
      guard passage.isHan(place), !passage.isHan(place - 1) else { return nil }
      var end = place
      while passage.isHan(end) { end += 1 }
      let start = heads.skip(in: passage, from: place)
      end = tails.length(in: passage, before: end).map { end - $0 } ?? end
      guard (4...14).contains(end - start), !names.contains(where: { $0.overlaps(start..<end) }),
        (start..<end).contains(where: { radicals.length(in: passage, at: $0) != nil })
      else { return nil }
      return start..<end
    }
  }
}
