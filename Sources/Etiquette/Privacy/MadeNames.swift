/// Clauses that tell of what the character of a name is made.
extension Names {
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
