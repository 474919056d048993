/// Whole names that nothing need announce: told by what they are made of and what stands around.
extension Names {
  static func mentioned(in passage: Passage) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for place in passage.units.indices where place >= names.last?.upperBound ?? 0 {
      if let name = mentioned(in: passage, at: place) ?? called(in: passage, at: place) {
        names.append(name)
      }
    }
    return names
  }

  /// A given name without its surname behind a word for a person, as in 我外甥女晓霞.
  private static func called(in passage: Passage, at place: Int) -> Range<Int>? {
    guard People.end(passage, before: place) else { return nil }
    let weights = [place, place + 1].map { GivenNames.weight(in: passage, at: $0) }
    let isTwice = passage[place] == passage[place + 1]
    let right = NameContext.behind(passage, place + 2)
    guard weights.allSatisfy({ $0 > 0 }), Titles.length(in: passage, at: place) == nil,
      weights.contains(2) ? isTwice || right > 0 : right > 1 && !CommonWords.begin(passage, place)
    else { return nil }
    return place..<place + 2
  }

  /// The likelier of the names with one and with two characters behind the surname at a place.
  private static func mentioned(in passage: Passage, at place: Int) -> Range<Int>? {
    guard let surname = Surnames.lengthOfAny(in: passage, at: place),
      Titles.length(in: passage, at: place + surname) == nil,
      Titles.length(in: passage, at: place) == nil,
      !isWrittenWrong(passage, place)
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
    let isPlain = PersonName.isGiven(passage, surname.lowerBound)
    guard isTelling || isKnown || left > (isPlain ? 2 : 3) else { return nil }
    let weight = GivenNames.weight(in: passage, of: places)
    let right = NameContext.behind(
      passage, places.upperBound, isAnnounced: left > 2 || left > 1 && isTelling)
    let isOwner =
      given == 2 && weight > 1 && passage.holds("是".utf16, surname.lowerBound - 1)
      && passage.holds("的".utf16, places.upperBound) && passage.isGap(places.upperBound + 1)
    let isDone = left > 0 && weight > 0 && NameContext.isDeed(passage, places.upperBound)
    let isFramed =
      left > (isTelling ? 1 : 2) || left > (isTelling ? 0 : 1) && right > 1 || isDone
    guard given == 2 || weight > 0 && isFramed else { return nil }
    let common = CommonWords.begin(passage, surname.lowerBound) ? (left > 3 ? -2 : -3) : 0
    let evidence =
      left + common + Surnames.weight(in: passage, at: surname.lowerBound) + weight + right
      + (isOwner ? 2 : 0)
    let excess = evidence - (isTelling || left > 2 || isDone ? 6 : 7)
    return excess < 0 ? nil : excess
  }
}
