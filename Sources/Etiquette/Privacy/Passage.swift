import HanText

/// What one speaker says on end, folded, for those who look for personal details in it.
///
/// The other speaker's 嗯 and the digits read back do not end it, so that a number given in
/// pieces stands in one passage.
struct Passage {
  /// What parts two utterances.
  static let joint: UInt16 = 0x0A

  private(set) var units: [UInt16] = []
  /// The bytes of each unit in the text.
  private var bytes: [Range<Int32>] = []
  /// What the other speaker has just asked for.
  var question: Asked = .nothing

  /// A passage of one stretch of a text.
  init(_ text: [UInt8], _ range: Range<Int32>, question: Asked = .nothing) {
    self.question = question
    append(text, range)
  }

  /// Adds another utterance of the same speaker.
  mutating func append(_ text: [UInt8], _ range: Range<Int32>) {
    if !units.isEmpty {
      units.append(Passage.joint)
      bytes.append(range.lowerBound..<range.lowerBound)
    }
    var place = range.lowerBound
    for scalar in String(
      decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self
    )
    .unicodeScalars {
      let next = place + Int32(UTF8.width(scalar))
      defer { place = next }
      let unit = scalar.properties.isWhitespace ? 0x20 : FoldTable.standard.fold(scalar.value)
      guard unit != 0 else { continue }
      units.append(unit)
      bytes.append(place..<next)
    }
  }

  /// The bytes of a stretch, one range for each utterance that it reaches into.
  func bytes(of range: Range<Int>) -> [Range<Int32>] {
    var parts: [Range<Int32>] = []
    var isApart = true
    for place in units.indices.clamped(to: range) {
      if units[place] == Passage.joint {
        isApart = true
      } else if let last = parts.last, !isApart {
        parts[parts.count - 1] = last.lowerBound..<bytes[place].upperBound
      } else {
        parts.append(bytes[place])
        isApart = false
      }
    }
    return parts
  }

  /// The passage with figures for the words that numbers are said in, which else could be names.
  func figured(_ numbers: [Range<Int>]) -> Passage {
    var passage = self
    for place in numbers.joined() where isHan(place) { passage.units[place] = 0x30 }
    return passage
  }

  /// The unit at a place; a joint outside.
  subscript(place: Int) -> UInt16 {
    units.indices.contains(place) ? units[place] : Passage.joint
  }

  /// Whether an ideograph stands at a place.
  func isHan(_ place: Int) -> Bool {
    switch self[place] {
    case 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFFFF: true
    default: false
    }
  }

  /// Whether a Latin letter stands at a place.
  func isLatin(_ place: Int) -> Bool { (0x61...0x7A).contains(self[place]) }

  /// Whether one of the ten figures 0 to 9 stands at a place.
  func isFigure(_ place: Int) -> Bool { (0x30...0x39).contains(self[place]) }

  /// Whether as many figures as a phone has stand in front of a place.
  func isNumber(before place: Int) -> Bool { (place - 7..<place).allSatisfy(isFigure) }

  /// Whether punctuation, space or an end stands at a place.
  func isGap(_ place: Int) -> Bool { !isHan(place) && !isLatin(place) && !isFigure(place) }

  /// Whether a sentence ends at a place.
  func isStop(_ place: Int) -> Bool { "。?!？！\n".utf16.contains(self[place]) }

  /// Whether one of some characters stands at a place.
  func holds(_ characters: String.UTF16View, _ place: Int) -> Bool {
    characters.contains(self[place])
  }
}
