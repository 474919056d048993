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
}
