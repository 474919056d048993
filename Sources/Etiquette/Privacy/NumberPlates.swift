/// Number plates: a province, a letter, and five or six letters or digits, written or said.
struct NumberPlates {
  let places: [Range<Int>]

  init(_ passage: Passage) {
    var places: [Range<Int>] = []
    for place in passage.units.indices where place >= places.last?.upperBound ?? 0 {
      if let end = Self.end(in: passage, from: place) { places.append(place..<end) }
    }
    self.places = places
  }

  private static let provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".utf16

  private static func end(in passage: Passage, from start: Int) -> Int? {
    guard passage.holds(provinces, start) else { return nil }
    var place = start + 1
    while passage.holds(" ,、".utf16, place) { place += 1 }
    guard passage.isLatin(place) else { return nil }
    place += 1
    var signs = 0
    var end = place
    while signs < 6 {
      while passage.holds(" ·-.,、".utf16, place) { place += 1 }
      guard isSign(passage, place, behind: signs) else { break }
      signs += 1
      place += 1
      end = place
    }
    let isWhole = !passage.isFigure(end) && !passage.isLatin(end)
    return signs >= 5 && isWhole ? end : nil
  }

  private static func isSign(_ passage: Passage, _ place: Int, behind signs: Int) -> Bool {
    passage.isLatin(place) || NumberRun.value(of: passage[place]) != nil
      || signs >= 4 && passage.holds("挂学警港澳".utf16, place)
  }
}
