/// Names behind 姓, 我叫 and the like, in front of titles, and the words that spell them.
struct Names {
  let places: [Range<Int>]

  /// The names of a passage, in which other details are found already.
  init(_ passage: Passage, besides taken: [Range<Int>]) {
    let numbers = Self.numbers(taken, in: passage)
    let passage = passage.figured(numbers)
    var places = Self.exemplified(in: passage)
    for name in Self.answered(in: passage) + Self.listed(in: passage)
    where !places.contains(where: { $0.overlaps(name) }) { places.append(name) }
    for place in passage.units.indices where passage.isHan(place) || passage.isLatin(place) {
      let found =
        Self.introduced(in: passage, at: place) ?? Self.titled(in: passage, at: place)
        ?? Self.spelled(in: passage, at: place) ?? Self.familiar(in: passage, at: place)
        ?? Self.foreign(in: passage, at: place) ?? Self.forgotten(in: passage, at: place)
        ?? Self.framed(in: passage, at: place)
      if let found, !places.contains(where: { $0.overlaps(found) }) { places.append(found) }
    }
    for name in Self.attached(to: numbers, in: passage)
    where !places.contains(where: { $0.overlaps(name) }) { places.append(name) }
    places += Self.made(places, in: passage)
    for name in Self.mentioned(in: passage) where !places.contains(where: { $0.overlaps(name) }) {
      places.append(name)
    }
    places += Self.aligned(with: places, in: passage)
    let assembled = Self.assembled(places, in: passage)
    places += assembled
    places += Self.completed(places + assembled.map { $0.suffix(1) }, in: passage)
    places += Self.explained(places, in: passage)
    places += Self.repeated(places, in: passage)
    self.places = places.filter { !PlaceName.runs(through: $0, in: passage) }
  }

  /// What names of files say of a call in front of whose it is, as in 录音王小明.
  private static let kinds = WordSet(
    "录音 通话 电话 热线 会话 对话 记录 客户 用户 来电 投诉 报修 回访 咨询 窗口 柜台 工单")

  /// Names in the name of a file, between what parts its words and numbers.
  static func alone(in passage: Passage, besides taken: [Range<Int>]) -> [Range<Int>] {
    let passage = passage.figured(numbers(taken, in: passage))
    return passage.units.indices.compactMap { place in
      guard
        passage.isGap(place - 1) || passage.isFigure(place - 1)
          || kinds.length(in: passage, before: place) != nil,
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
