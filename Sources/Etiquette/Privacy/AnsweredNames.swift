/// Names that answer a question, or are a clause of their own.
extension Names {
  /// The first words of an answer to 贵姓 or 怎么称呼.
  static func answered(in passage: Passage) -> [Range<Int>] {
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
  static func listed(in passage: Passage) -> [Range<Int>] {
    passage.units.indices.compactMap { place in
      guard passage.isGap(place - 1) else { return nil }
      if let end = PersonName.clause(in: passage, at: place), CommonWords.begin(passage, place),
        isExplained(place..<end, in: passage)
      {
        return place..<end
      }
      guard let end = PersonName.end(in: passage, at: place, isSure: false), passage.isGap(end),
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

  /// Whether a word that is a name is told by others: 雷雨，下雨的雨.
  private static func isExplained(_ name: Range<Int>, in passage: Passage) -> Bool {
    explained([name], in: passage).contains { phrase in
      phrase.dropLast().contains { passage[$0] == passage[phrase.upperBound - 1] }
    }
  }

  private static let details = WordSet("电话 手机 身份证 户号 住 住址 地址 家住 男， 女， 工号")
}
