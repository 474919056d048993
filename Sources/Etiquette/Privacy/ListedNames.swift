/// Names that stand in a row with others.
extension Names {
  private static let also = WordSet("还有 以及 和 及 另有 外加")

  /// The neighbours in 张三、李四、王五 of those that are names.
  static func aligned(with names: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for name in names {
      var end = name.upperBound
      while passage.holds("、".utf16, end) {
        let place = also.skip(in: passage, from: end + 1)
        guard let next = item(in: passage, at: place) else { break }
        found.append(place..<next)
        end = next
      }
      var start = name.lowerBound
      while passage.holds("、".utf16, start - 1) {
        var place = start - 1
        while passage.isHan(place - 1) { place -= 1 }
        guard item(in: passage, at: place) == start - 1 else { break }
        found.append(place..<start - 1)
        start = place
      }
    }
    return found.filter { item in !names.contains { $0.overlaps(item) } }
  }

  private static func item(in passage: Passage, at place: Int) -> Int? {
    guard Surnames.length(in: passage, at: place) != nil, !CommonWords.begin(passage, place) else {
      return nil
    }
    return PersonName.clause(in: passage, at: place, isSure: true)
  }
}
