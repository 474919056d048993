import HanText

/// The trainee's words as they are searched for elements.
struct SpokenAnswer {
  let reading: Reading
  let words: QuizWords
  let tolerance: Tolerance
  /// Symbols that only repeat the question.
  private let echoed: [Bool]
  /// Whether denied words count, because the wording at hand denies them too.
  private let mayDeny: Bool
  /// Where persons are named who are not the ones that the question is about.
  private let strangers: [Range<Int>]
  private var found: [Int: Places] = [:]
  /// The senses that other elements of the question name: words that say one of them count for those
  /// elements, not for another that they only may express.
  var foreign: [Int] = []

  /// Where a sense stands, by phrases that name it and by those that also express it.
  private struct Places {
    var named: [Range<Int>]
    var also: [Range<Int>]
  }

  init(_ text: String, key: AnswerKey, words: QuizWords, tolerance: Tolerance, mayDeny: Bool) {
    self.mayDeny = mayDeny
    let reading = Reading(PlainText(text).text)
    self.reading = reading
    echoed = key.echo.echoed(reading)
    let others =
      key.surnames.isEmpty
      ? []
      : words.persons(in: reading, tolerance: tolerance).filter {
        !key.surnames.contains(words.surname($0, in: reading))
          && !words.introduce(reading, before: $0.lowerBound, tolerance: tolerance)
      }
    let isOpen = !key.tellsOfBystanders
    strangers = others + (isOpen ? words.bystanders(in: reading, tolerance: tolerance) : [])
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

  /// Where the answer holds a sense that it denies; for wordings that deny it too.
  mutating func places(ofDenied index: Int) -> [Range<Int>] {
    places(ofSense: index).filter(isTakenBack)
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
    // What is denied as a whole is not said in part: 不劳您提意见 leaves no 意见.
    let denied = sense.any.flatMap { matches(of: $0).map(\.symbols) }.filter { isDenied($0) }
      .map { $0.clamped(to: reading.stretch(around: $0.prefix(1), until: .comma)) }
    func meant(_ pattern: Pattern) -> [Range<Int>] {
      self.places(of: pattern).filter { place in
        isMeant(place, as: sense)
          && !denied.contains { $0.dropFirst().contains(place.lowerBound) }
      }
    }
    let places = Places(named: sense.any.flatMap(meant), also: sense.also.flatMap(meant))
    found[index] = places
    return places
  }

  /// Whether words mean a sense where they stand: nothing around them gives them another one, and
  /// their clause names no stranger.
  private func isMeant(_ place: Range<Int>, as sense: QuizWords.Sense) -> Bool {
    let clause = reading.stretch(around: place, until: .comma)
    return !strangers.contains { $0.overlaps(clause) }
      && !sense.isExcluded(place, in: reading, tolerance: tolerance)
  }

  /// Where the answer holds a pattern, same-sound slips included, and means it.
  func places(of pattern: Pattern) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for match in matches(of: pattern) where isMeant(match.symbols) {
      guard mayDeny || !words.doubt(reading, match, of: pattern, tolerance: tolerance) else {
        continue
      }
      places.append(match.symbols)
    }
    return places
  }

  private func matches(of pattern: Pattern) -> [Match] {
    reading.symbols.indices.compactMap { start in
      (0...2).lazy.compactMap {
        pattern.match(reading, at: start, slips: $0, tolerance: tolerance)
      }.first { isCredible($0, of: pattern) }
    }.filter { !$0.symbols.isEmpty }
  }

  /// Whether the slips of a match are likely to be slips.
  ///
  /// One in two characters is one only where nothing stands between or directly behind them, and two only
  /// where they are the whole clause, as in 写写 for 谢谢. 不 is heard for nothing else: 工程科不管 says the
  /// opposite of 工程部管.
  private func isCredible(_ match: Match, of pattern: Pattern) -> Bool {
    guard match.slips > 0 else { return true }
    guard
      pattern.source.contains("不")
        || !reading.symbols[match.symbols].contains(where: { $0.unit == SpokenAnswer.not })
    else { return false }
    if match.matched > 2 { return match.slips * 3 <= match.matched }
    guard match.matched == 2, match.symbols.count == 2, isOpen(match.symbols.upperBound) else {
      return false
    }
    return match.slips == 1
      || reading.isClauseEdge(match.symbols.lowerBound)
        && reading.isClauseEdge(match.symbols.upperBound)
  }

  private func isOpen(_ index: Int) -> Bool {
    reading.isClauseEdge(index) || SpokenAnswer.final.contains(reading.symbols[index].unit)
      || PlainText.numbers.contains(reading.symbols[index].unit)
  }

  /// 了 啊 呀 吧 一 是.
  private static let final: Set<UInt16> = [0x4E86, 0x554A, 0x5440, 0x5427, 0x4E00, 0x662F]

  /// Whether words are said: neither denied nor copied from the question.
  func isMeant(_ place: Range<Int>) -> Bool {
    guard !echoed[place].allSatisfy({ $0 }) else { return false }
    return !isAlternative(place) && !isDenied(place)
  }

  /// Whether words are denied, in front of them or behind.
  func isDenied(_ place: Range<Int>) -> Bool {
    !mayDeny && isTakenBack(place)
  }

  /// Whether words are denied, wanted or not.
  func isTakenBack(_ place: Range<Int>) -> Bool {
    words.deny(reading, before: place.lowerBound, tolerance: tolerance)
      || !isCut(place.upperBound)
        && words.denials.contains {
          $0.match(reading, at: place.upperBound, tolerance: tolerance) != nil
        }
  }

  /// Whether the clause of some words asks whether they have come true, or whether they need to: 签过字了吗.
  func isEnquired(_ place: Range<Int>) -> Bool {
    let clause = reading.stretch(around: place, until: .comma)
    return (clause.lowerBound..<max(place.upperBound, clause.upperBound)).contains { index in
      words.enquiries.contains {
        $0.match(reading, at: index, tolerance: tolerance)?.symbols.upperBound == clause.upperBound
      }
    }
  }

  /// Whether a clause says of some words that they have been done already: 已经盖章了.
  func isDone(_ place: Range<Int>) -> Bool {
    let clause = reading.stretch(around: place, until: .comma)
    let front = max(clause.lowerBound, place.lowerBound - SpokenAnswer.doneReach)
    guard let last = reading.symbols[clause].last, SpokenAnswer.past.contains(last.unit) else {
      return false
    }
    let units = reading.symbols[clause].map(\.unit)
    if words.doers.contains(where: { units.starts(with: $0) }),
      !units.contains(where: SpokenAnswer.urges.contains),
      !units.contains(where: Wording.pronouns.contains)
    {
      return true
    }
    return (front..<max(front, place.lowerBound)).contains { index in
      let ahead = reading.symbols[index...].lazy.map(\.unit)
      return SpokenAnswer.already.contains { ahead.starts(with: $0) }
    }
  }

  /// How far 已经 may stand from what is done.
  private static let doneReach = 5
  private static let already = ["已经", "早就", "早已"].map(QuizWords.folded)
  /// Characters by which one asks for something to be done.
  private static let urges = Set("请让叫要得该须麻劳".utf16)
  /// 了, 啦 and 过.
  private static let past: Set<UInt16> = [0x4E86, 0x5566, 0x8FC7]

  /// Whether a comma or the end of a sentence stands in front of a symbol.
  private func isCut(_ index: Int) -> Bool {
    index >= reading.symbols.count || reading.symbols[index].edge >= .comma
  }

  /// Whether words are the first half of a question such as 在不在; 您好不好意思 is none.
  private func isAlternative(_ place: Range<Int>) -> Bool {
    let symbols = reading.symbols
    guard place.upperBound + 1 < symbols.count, let last = place.last else { return false }
    let next = place.upperBound
    let isEmbarrassed = symbols[next...].lazy.map(\.unit).starts(with: SpokenAnswer.embarrassed)
    return symbols[next].unit == SpokenAnswer.not && symbols[next].edge < .comma
      && symbols[next + 1].unit == symbols[last].unit && !isEmbarrassed
  }

  private static let embarrassed = QuizWords.folded("不好意思")

  /// 不.
  private static let not: UInt16 = 0x4E0D
}
