/// Whole names that nothing need announce: told by what they are made of and what stands around.
extension Names {
  static func mentioned(in passage: Passage) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for place in passage.units.indices where place >= names.last?.upperBound ?? 0 {
      if let name = mentioned(in: passage, at: place) { names.append(name) }
    }
    return names
  }

  private static func mentioned(in passage: Passage, at place: Int) -> Range<Int>? {
    guard let surname = Surnames.lengthOfAny(in: passage, at: place) else { return nil }
    let isKnown = Surnames.length(in: passage, at: place) != nil
    let left = NameContext.before(passage, place)
    let common = CommonWords.begin(passage, place) ? (left > 3 ? -2 : -3) : 0
    let start = left + common + Surnames.weight(in: passage, at: place)
    for given in [2, 1] {
      let places = place + surname..<place + surname + given
      guard
        places.allSatisfy({
          PersonName.isPlain(passage, $0) || GivenNames.weight(in: passage, at: $0) == 0
        })
      else { continue }
      let weight = places.reduce(0) { $0 + GivenNames.weight(in: passage, at: $1) }
      let isTelling = places.contains { GivenNames.isTelling(passage, $0) }
      let right = NameContext.behind(passage, places.upperBound)
      let isFramed = left > (isTelling ? 1 : 2) || isTelling && left > 0 && right > 1
      guard given == 2 || weight > 0 && isFramed else { continue }
      guard isTelling || isKnown || left > 3 else { continue }
      let evidence = start + weight + right
      if evidence >= (isTelling || left > 2 ? 6 : 7) { return place..<places.upperBound }
    }
    return nil
  }
}
