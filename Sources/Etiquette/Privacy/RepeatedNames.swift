/// Names that are said again, in part or with what is left out before.
extension Names {
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
}
