/// Whole names that nothing need announce: told by what they are made of and what stands around.
extension Names {
  static func mentioned(in passage: Passage) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for place in passage.units.indices where place >= names.last?.upperBound ?? 0 {
      if let name = mentioned(in: passage, at: place) { names.append(name) }
    }
    return names
  }

  /// The likelier of the names with one and with two characters behind the surname at a place.
  private static func mentioned(in passage: Passage, at place: Int) -> Range<Int>? {
    guard let surname = Surnames.lengthOfAny(in: passage, at: place),
      PersonName.titles.length(in: passage, at: place + surname) == nil
    else { return nil }
    let left = NameContext.before(passage, place)
    let likely = [1, 2].compactMap { given in
      excess(in: passage, surname: place..<place + surname, given: given, left: left).map {
        (end: place + surname + given, excess: $0)
      }
    }
    return likely.max { $0.excess <= $1.excess }.map { place..<$0.end }
  }

  /// By how much the evidence for a name exceeds what it needs; `nil` where it falls short.
  private static func excess(
    in passage: Passage, surname: Range<Int>, given: Int, left: Int
  ) -> Int? {
    let places = surname.upperBound..<surname.upperBound + given
    let isName = places.allSatisfy {
      PersonName.isPlain(passage, $0) || GivenNames.weight(in: passage, at: $0) == 0
    }
    guard isName else { return nil }
    let isKnown = Surnames.length(in: passage, at: surname.lowerBound) != nil
    let isTelling = places.contains { GivenNames.isTelling(passage, $0) }
    guard isTelling || isKnown || left > 3 else { return nil }
    let weight = places.reduce(0) { $0 + GivenNames.weight(in: passage, at: $1) }
    let right = NameContext.behind(
      passage, places.upperBound, isAnnounced: left > 2 || left > 1 && isTelling)
    let isFramed = left > (isTelling ? 1 : 2) || isTelling && left > 0 && right > 1
    guard given == 2 || weight > 0 && isFramed else { return nil }
    let common = CommonWords.begin(passage, surname.lowerBound) ? (left > 3 ? -2 : -3) : 0
    let evidence =
      left + common + Surnames.weight(in: passage, at: surname.lowerBound) + weight + right
    let excess = evidence - (isTelling || left > 2 ? 6 : 7)
    return excess < 0 ? nil : excess
  }
}
