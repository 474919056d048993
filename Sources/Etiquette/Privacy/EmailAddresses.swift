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
    passage.isLatin(place) || NumberRun.value(of: passage[place]) != nil
      || passage.holds("-_".utf16, place)
  }

  /// Words for signs, and for how a name is written.
  private static let spoken = WordSet("dot underscore dash 点 下划线 下横线 横线 横杠 减号 杠 小写 大写 的拼音 拼音 全拼")
  private static let spellings = WordSet("的拼音 拼音 全拼")
  private static let leads = WordSet("邮箱 邮箱是 是 发到 发给 到 给 叫 用 就 我 俺")

  private static func local(in passage: Passage, before end: Int) -> Int? {
    var place = end
    while passage[place - 1] == 0x20 { place -= 1 }
    let last = place
    while true {
      if let length = spoken.length(in: passage, before: place) {
        let isSpelling = spellings.length(in: passage, before: place) != nil
        place = isSpelling ? name(in: passage, before: place - length) : place - length
      } else if isSign(passage, place - 1) || passage.holds(".+".utf16, place - 1)
        || isSpelled(passage, place - 1)
      {
        place -= 1
      } else {
        break
      }
    }
    while place < last, !isSign(passage, place), !passage.isHan(place) { place += 1 }
    return place < last ? place : nil
  }

  /// Whether a space stands between single letters or digits, as in l i u.
  private static func isSpelled(_ passage: Passage, _ place: Int) -> Bool {
    guard passage[place] == 0x20 else { return false }
    let isLetters =
      isSign(passage, place - 1) && isSign(passage, place + 1) && !isSign(passage, place - 2)
    return isLetters || spoken.length(in: passage, before: place) != nil
      || isSign(passage, place - 1) && spoken.length(in: passage, at: place + 1) != nil
  }

  /// Where a name begins that is to be written in letters.
  private static func name(in passage: Passage, before end: Int) -> Int {
    var place = end
    while end - place < 4, passage.isHan(place - 1),
      leads.length(in: passage, before: place) == nil,
      spoken.length(in: passage, before: place) == nil
    { place -= 1 }
    return place
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
      guard let next = dot(in: passage, place) else { break }
      place = next
    }
    return labels > 1 ? end : nil
  }

  /// The place behind a dot and the spaces around it.
  private static func dot(in passage: Passage, _ start: Int) -> Int? {
    var place = start
    while passage[place] == 0x20 { place += 1 }
    if let length = dots.length(in: passage, at: place) {
      place += length
    } else if place > start,
      passage.units[min(place, passage.units.count)...].starts(with: "dot ".utf16)
    {
      place += 3
    } else {
      return nil
    }
    while passage[place] == 0x20 { place += 1 }
    return place
  }
}
