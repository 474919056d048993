/// E-mail addresses, with @ and dots as signs or as words.
struct EmailAddresses {
  let places: [Range<Int>]

  private static let ats = WordSet("@ 艾特 圈a")
  private static let dots = WordSet(". 点")

  init(_ passage: Passage) {
    var places: [Range<Int>] = []
    var place = 0
    while place < passage.units.count {
      guard let length = Self.at(in: passage, place),
        let lower = Self.local(in: passage, before: place),
        let upper = Self.domain(in: passage, from: place + length)
      else {
        place += 1
        continue
      }
      places.append(lower..<upper)
      place = upper
    }
    self.places = places
  }

  /// The length of an @, with the spaces around the word.
  private static func at(in passage: Passage, _ place: Int) -> Int? {
    if let length = ats.length(in: passage, at: place) { return length }
    return passage.units[place...].starts(with: " at ".utf16) ? 4 : nil
  }

  private static func isSign(_ passage: Passage, _ place: Int) -> Bool {
    passage.isLatin(place) || passage.isFigure(place) || passage.holds("-_".utf16, place)
  }

  private static func local(in passage: Passage, before end: Int) -> Int? {
    var place = end
    while passage[place - 1] == 0x20 { place -= 1 }
    let last = place
    while isSign(passage, place - 1) || passage.holds(".+".utf16, place - 1) { place -= 1 }
    return place < last ? place : nil
  }

  /// The end of labels with at least one dot between them.
  private static func domain(in passage: Passage, from start: Int) -> Int? {
    var place = start
    while passage[place] == 0x20 { place += 1 }
    var labels = 0
    var end = place
    while isSign(passage, place) {
      while isSign(passage, place) { place += 1 }
      labels += 1
      end = place
      guard let length = dot(in: passage, place) else { break }
      place += length
    }
    return labels > 1 ? end : nil
  }

  private static func dot(in passage: Passage, _ place: Int) -> Int? {
    if let length = dots.length(in: passage, at: place) { return length }
    return passage.units[min(place, passage.units.count)...].starts(with: " dot ".utf16) ? 5 : nil
  }
}
