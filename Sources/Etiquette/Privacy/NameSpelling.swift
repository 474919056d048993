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
      guard passage.isGap(place - 1) || passage.holds("念".utf16, place - 1),
        !names.contains(where: { $0.contains(place) }),
        let surname = surnames.first(where: { passage.units[place...].starts(with: $0) })
      else { return nil }
      let end = place + surname.count
      let whole = passage.isHan(end) ? PersonName.clause(in: passage, at: place) : end
      return whole.map { place..<$0 }
    }
  }

  /// A surname told by a word that has it, as in 宋体的宋.
  static func exemplified(in passage: Passage, at place: Int) -> Range<Int>? {
    guard passage.holds("的".utf16, place), passage.isGap(place + 2),
      Surnames.length(in: passage, at: place + 1) == 1,
      !Surnames.isDoubtful(in: passage, at: place + 1)
    else { return nil }
    let start = (max(0, place - 4)..<place).last { start in
      passage[start] == passage[place + 1]
        && (passage.isGap(start - 1) || passage.holds("是".utf16, start - 1))
    }
    return start.map { $0..<place + 2 }
  }

  private static let links = WordSet("的 的那个 的这个")
  private static let spellers = WordSet("写个 就是 是 念 写 读 一个")
  private static let parts = WordSet("水 头 旁 边 底 字 刀 木 土 心 的那个")

  /// 伟大的伟 for a name that has this character.
  static func explained(_ names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    let letters = Set(names.flatMap { passage.units[$0] })
    return passage.units.indices.compactMap { place in
      let isPair = passage.holds("的".utf16, place - 2) && letters.contains(passage[place - 1])
      guard letters.contains(passage[place]),
        let length = isPair ? 2 : links.length(in: passage, before: place),
        PersonName.isEnd(passage, place + 1, isSure: true)
      else { return nil }
      var start = place - length
      while place - start < 7, passage.isHan(start - 1) { start -= 1 }
      if let verb = (start..<place).last(where: { spellers.length(in: passage, before: $0) != nil })
      {
        start = verb
      }
      if let name = names.last(where: { (start...place).contains($0.upperBound) }) {
        start = max(start, name.upperBound)
      }
      let phrase = start..<place + 1
      let isSpelt =
        phrase.dropLast().contains { passage[$0] == passage[place] }
        || place - start < 5 || parts.length(in: passage, before: place - 1) != nil
      let isFree =
        isSpelt && !passage.holds("的".utf16, start) && !names.contains { $0.overlaps(phrase) }
      return isFree ? phrase : nil
    }
  }
}
