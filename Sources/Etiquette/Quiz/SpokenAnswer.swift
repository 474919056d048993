import HanText

/// The trainee's words as they are searched for elements.
struct SpokenAnswer {
  let reading: Reading
  private let words: QuizWords
  private let tolerance: Tolerance
  /// Symbols that only repeat the question.
  private let echoed: [Bool]
  /// Whether denied words count, because the wording at hand denies them too.
  private let mayDeny: Bool
  private var found: [Int: Places] = [:]
  /// The senses that other elements of the question name: words that say one of them count for those
  /// elements, not for another that they only may express.
  var foreign: [Int] = []

  /// Where a sense stands, by phrases that name it and by those that also express it.
  private struct Places {
    var named: [Range<Int>]
    var also: [Range<Int>]
  }

  init(
    _ text: String, echoOf prompt: Echo, words: QuizWords, tolerance: Tolerance,
    mayDeny: Bool = false
  ) {
    self.mayDeny = mayDeny
    reading = Reading(PlainText(text).text)
    echoed = prompt.echoed(reading)
    self.words = words
    self.tolerance = tolerance
  }

  /// Where the answer holds a sense.
  mutating func places(ofSense index: Int) -> [Range<Int>] {
    let places = all(ofSense: index)
    guard !places.also.isEmpty, !foreign.isEmpty else { return places.named + places.also }
    let taken = foreign.flatMap { all(ofSense: $0).named }
    return places.named + places.also.filter { place in !taken.contains { $0.overlaps(place) } }
  }

  /// Whether the answer names one of some senses at all, be it to deny it.
  func mentions(_ senses: [Int]) -> Bool {
    senses.contains { index in
      let sense = words.senses[index]
      return (sense.any + sense.also).contains {
        $0.firstMatch(reading, tolerance: tolerance) != nil
      }
    }
  }

  private mutating func all(ofSense index: Int) -> Places {
    if let places = found[index] { return places }
    let sense = words.senses[index]
    let places = Places(
      named: sense.any.flatMap { self.places(of: $0) },
      also: sense.also.flatMap { self.places(of: $0) })
    found[index] = places
    return places
  }

  /// Where the answer holds a pattern, same-sound slips included, and means it.
  func places(of pattern: Pattern) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for start in reading.symbols.indices {
      let match = (0...2).lazy.compactMap {
        pattern.match(reading, at: start, slips: $0, tolerance: tolerance)
      }.first(where: isCredible)
      guard let match, !match.symbols.isEmpty, isMeant(match.symbols),
        mayDeny || !words.doubt(reading, match, of: pattern, tolerance: tolerance)
      else { continue }
      places.append(match.symbols)
    }
    return places
  }

  /// One slip in two characters is a slip only where nothing else follows directly.
  private func isCredible(_ match: Match) -> Bool {
    guard match.slips > 0 else { return true }
    if match.matched > 2 { return match.slips * 3 <= match.matched }
    return match.matched == 2 && match.slips == 1 && isOpen(match.symbols.upperBound)
  }

  private func isOpen(_ index: Int) -> Bool {
    reading.isClauseEdge(index) || SpokenAnswer.final.contains(reading.symbols[index].unit)
      || PlainText.numbers.contains(reading.symbols[index].unit)
  }

  /// 了 啊 呀 吧 一.
  private static let final: Set<UInt16> = [0x4E86, 0x554A, 0x5440, 0x5427, 0x4E00]

  /// Whether words are said: neither denied nor copied from the question.
  func isMeant(_ place: Range<Int>) -> Bool {
    guard !echoed[place].allSatisfy({ $0 }) else { return false }
    return !isAlternative(place) && !isDenied(place)
  }

  /// Whether words are denied, in front of them or behind.
  private func isDenied(_ place: Range<Int>) -> Bool {
    if mayDeny { return false }
    return words.deny(reading, before: place.lowerBound, tolerance: tolerance)
      || words.denials.contains {
        $0.match(reading, at: place.upperBound, tolerance: tolerance) != nil
      }
  }

  /// Whether words are the first half of a question such as 在不在.
  private func isAlternative(_ place: Range<Int>) -> Bool {
    let symbols = reading.symbols
    guard place.upperBound + 1 < symbols.count, let last = place.last else { return false }
    return symbols[place.upperBound].unit == SpokenAnswer.not
      && symbols[place.upperBound + 1].unit == symbols[last].unit
  }

  /// 不.
  private static let not: UInt16 = 0x4E0D

  /// Where characters stand: together, or with a few between, or a placeholder for all of them.
  func places(of characters: [UInt16]) -> [Range<Int>] {
    reading.symbols.indices.compactMap { start in
      if reading.symbols[start].unit == PlainText.placeholder { return start..<start + 1 }
      guard let end = end(of: characters, from: start), isMeant(start..<end) else { return nil }
      return start..<end
    }
  }

  private func end(of characters: [UInt16], from start: Int) -> Int? {
    var (at, slips) = (start, 0)
    let limit = characters.count > 2 ? characters.count / 3 : 0
    for (index, unit) in characters.enumerated() {
      let reach = index == 0 || characters.count == 1 ? 1 : 3
      let window = at..<min(at + reach, reading.symbols.count)
      if let next = window.first(where: { reading.symbols[$0].unit == unit }) {
        at = next + 1
      } else if slips < limit, let next = window.first, isAlike(reading.symbols[next].unit, unit) {
        slips += 1
        at = next + 1
      } else {
        return nil
      }
    }
    return at
  }

  private func isAlike(_ a: UInt16, _ b: UInt16) -> Bool { tolerance.alike(a, b) }

  /// Where a number stands.
  func places(ofNumber number: [UInt16]) -> [Range<Int>] {
    reading.symbols.indices.dropLast().compactMap { start in
      let isThere =
        reading.symbols[start].unit == number[0] && reading.symbols[start + 1].unit == number[1]
      let place = start..<start + 2
      return isThere && !isDenied(place) ? place : nil
    }
  }

  /// Whether a number stands in a stretch.
  func holdsNumber(_ range: Range<Int>) -> Bool {
    reading.symbols[range].contains { PlainText.numbers.contains($0.unit) }
  }

  /// Whether a stretch, or the symbol in front of it, is 您.
  func isPolite(_ place: Range<Int>) -> Bool {
    reading.symbols[max(0, place.lowerBound - 1)..<place.upperBound]
      .contains { $0.unit == Wording.polite }
  }

  /// Whether the end of a sentence lies inside a stretch.
  func isParted(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { reading.symbols[$0].edge >= .stop }
  }
}

extension SpokenAnswer {
  /// Whether a character stands in a stretch.
  func says(_ unit: UInt16, in range: Range<Int>) -> Bool {
    reading.symbols[range].contains { $0.unit == unit }
  }

  /// Where a pronoun stands, or a slip for 您 if its neighbour is fixed.
  func places(ofPronoun pronoun: UInt16, slips: Bool) -> [Range<Int>] {
    reading.symbols.indices.filter { index in
      let unit = reading.symbols[index].unit
      return unit == pronoun || pronoun == Wording.you && unit == Wording.youToHer
        || slips && pronoun == Wording.polite && tolerance.alike(unit, pronoun)
    }.map { $0..<$0 + 1 }
  }
}
