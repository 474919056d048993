import HanText

/// Looks for the parts of a wording in an answer.
struct WordingSearch {
  var answer: SpokenAnswer
  let echo: Echo

  /// How far a number may stand from the words it belongs to.
  private static let numberReach = 4
  /// How far what is lacked may stand from the word that says so.
  private static let lackReach = 4
  /// The longest name that fills a placeholder.
  private static let nameLength = 12

  /// Whether an answer expresses a wording: all of its parts near one another, in any order.
  ///
  /// Nobody repeats a long wording word for word: one sense may be absent of four parts or more, or else
  /// half of eight characters or more that no sense covers; otherwise a quarter of them. A telephone
  /// number needs no word for what it is.
  mutating func expresses(_ wording: Wording) -> Bool {
    var places: [[Range<Int>]] = []
    var missing = 0
    var isElliptic = false
    var mayLackSense = wording.parts.count >= 4 || wording.isTelephone
    let characters = wording.parts.reduce(0) { $0 + $1.characterCount }
    var most = characters >= 8 ? characters / 2 : (characters + 1) / 4
    for (index, part) in wording.parts.enumerated() {
      let (found, uncovered) = cover(part, index, in: wording)
      if found.isEmpty, index == 0, wording.isTopicGiven, !answer.names(part) {
        isElliptic = true
        continue
      }
      let isMinor = wording.parts.count >= 3 && isMinor(part)
      missing += isMinor ? 0 : uncovered
      if !found.isEmpty {
        places.append(found)
      } else if uncovered == 0 {
        guard mayLackSense, !wording.needed.contains(index), case .sense(let senses) = part,
          !answer.mentions(senses)
        else { return false }
        mayLackSense = false
        most = characters / 4
      }
    }
    guard missing <= most, !isElliptic || answer.isBare(places.flatMap(\.self)) else {
      return false
    }
    let reach = 2 * wording.length + 10
    guard let first = places.first else { return false }
    return first.contains { anchor in
      places.dropFirst().allSatisfy { others in
        others.contains {
          $0.lowerBound >= anchor.lowerBound - reach && $0.upperBound <= anchor.upperBound + reach
        }
      }
    }
  }

  /// Whether a part is one of the characters without which the others say it all.
  private func isMinor(_ part: Wording.Part) -> Bool {
    guard case .characters(let characters) = part, characters.count == 1 else { return false }
    return answer.words.minor.contains(characters[0])
  }

  /// Where a part stands, whole or in pairs of its characters, and how many characters do not; where a
  /// question asks about it, only for a wording that asks too.
  private mutating func cover(
    _ part: Wording.Part, _ index: Int, in wording: Wording
  ) -> ([Range<Int>], uncovered: Int) {
    func counts(_ place: Range<Int>) -> Bool {
      (wording.isAsking || !answer.isEnquired(place))
        && !(wording.isRequest && answer.isDone(place)) && !answer.names(wording.rivals, at: place)
        && !answer.undoes(wording, at: place) && !answer.leaves(wording, at: place)
    }
    let whole = places(of: part, index, in: wording, isNamed: wording.isNamed).filter(counts)
    guard whole.isEmpty, case .characters(let characters) = part else { return (whole, 0) }
    if let core = answer.core(of: characters, isPart: wording.parts.count > 1) {
      let found = core.filter(counts)
      if !found.isEmpty { return (found, 0) }
    }
    guard characters.count > 2 else { return ([], characters.count) }
    // What is denied as a whole is not said in part either: 不是财务科负责.
    guard !answer.denies(characters) else { return ([], 0) }
    var covered = Set<Int>()
    var places: [Range<Int>] = []
    for start in characters.indices.dropLast() {
      let found = answer.places(of: Array(characters[start...start + 1])).filter(counts)
      if !found.isEmpty { covered.formUnion([start, start + 1]) }
      places += found
    }
    let lost = characters.indices.filter { !covered.contains($0) }
    // What is left of a wording without its 不 says the opposite, and without its 三 another number.
    guard
      !lost.contains(where: {
        Wording.deniers.contains(characters[$0]) || Wording.numerals.contains(characters[$0])
      })
    else {
      return ([], 0)
    }
    return (places, lost.count)
  }

  /// Where a part stands; where a name is known, only a placeholder stands for it.
  private mutating func places(
    of part: Wording.Part, _ index: Int, in wording: Wording, isNamed: Bool
  ) -> [Range<Int>] {
    switch part {
    case .sense(let senses):
      let places = senses.flatMap { answer.places(ofSense: $0) }
      // Beside what it denies, a wording says the rest.
      return wording.isDenying ? places.filter { !answer.isTakenBack($0) } : places
    case .denied(let senses): return senses.flatMap { answer.places(ofDenied: $0) }
    case .lacked(let senses):
      let heads = self.places(of: wording.parts[index - 1], index - 1, in: wording, isNamed: false)
      return senses.flatMap { answer.places(ofSense: $0) }.filter { place in
        heads.contains { denies($0, place) }
      }
    case .refused(let characters, let denial):
      return answer.places(ofRefused: characters, by: denial, isPart: wording.parts.count > 1)
    case .characters(let characters):
      return answer.places(of: characters, isPart: wording.parts.count > 1)
    case .pronoun: return []
    case .number(let number):
      let places = answer.places(ofNumber: number)
      guard !wording.isTelephone, index > 0, case .sense(let acts) = wording.parts[index - 1],
        acts.contains(where: { answer.words.senses[$0].isAct })
      else { return places }
      let heads = self.places(of: wording.parts[index - 1], index - 1, in: wording, isNamed: false)
      return places.filter { place in
        heads.contains { stands(place, behind: $0) || stands(place, before: $0) }
      }
    case .anything: return names(index, in: wording, isNamed: isNamed)
    }
  }

  /// Whether what denies stands in front of what it denies, near it and in the same clause: 没有问题，已经盖章 is
  /// not 没有盖章.
  private func denies(_ denial: Range<Int>, _ place: Range<Int>) -> Bool {
    let gap = place.lowerBound - denial.upperBound
    guard (0...WordingSearch.lackReach).contains(gap) else { return false }
    return !(denial.upperBound...place.lowerBound).contains {
      answer.reading.symbols[$0].edge >= .comma
    }
  }

  /// Whether a number belongs to an act in front of it: 收您一百元.
  ///
  /// One of the next clause does not where the act has its own: 一百块收您，十三块找您.
  private func stands(_ number: Range<Int>, behind act: Range<Int>) -> Bool {
    guard (0...WordingSearch.numberReach).contains(number.lowerBound - act.upperBound),
      !answer.isParted(act.lowerBound..<number.upperBound),
      !answer.holdsNumber(act.upperBound..<number.lowerBound)
    else { return false }
    let clause = answer.reading.stretch(around: act, until: .comma)
    return clause.contains(number.lowerBound)
      || !answer.holdsNumber(clause.lowerBound..<act.lowerBound)
  }

  /// Whether a number belongs to an act behind it, with no other number between: 一百块我收您的.
  ///
  /// One that begins the clause in front is held up while it is named: 一百的，收您的了.
  private func stands(_ number: Range<Int>, before act: Range<Int>) -> Bool {
    guard (0...WordingSearch.numberReach).contains(act.lowerBound - number.upperBound),
      !answer.isParted(number.lowerBound..<act.lowerBound + 1)
    else { return false }
    let own = answer.reading.stretch(around: act.prefix(1), until: .comma)
    let clause = answer.reading.stretch(around: number, until: .comma)
    guard own == clause || clause.upperBound == own.lowerBound else { return false }
    return (own == clause || clause.lowerBound == number.lowerBound)
      && !answer.holdsNumber(number.upperBound..<own.upperBound)
  }

  /// Where something stands that a placeholder can mean: next to its neighbours.
  private mutating func names(_ index: Int, in wording: Wording, isNamed: Bool) -> [Range<Int>] {
    let symbols = answer.reading.symbols
    let open = symbols.indices.filter { symbols[$0].unit == PlainText.placeholder }
      .map { $0..<$0 + 1 }
    guard !isNamed, open.isEmpty else { return open }
    if index > 0 {
      let heads = places(of: wording.parts[index - 1], index - 1, in: wording, isNamed: true)
      return heads.compactMap { nameBehind($0.upperBound) }
    }
    guard wording.parts.count > 1 else { return [] }
    return places(of: wording.parts[1], 1, in: wording, isNamed: true).compactMap {
      nameBefore($0.lowerBound)
    }
  }

  private func nameBehind(_ start: Int) -> Range<Int>? {
    let symbols = answer.reading.symbols
    guard start < symbols.count, !answer.words.nameless.contains(symbols[start].unit) else {
      return nil
    }
    // 我的电话：8662301.
    let isNumber = PlainText.numbers.contains(symbols[start].unit)
    guard symbols[start].edge < .comma || isNumber && symbols[start].edge == .comma else {
      return nil
    }
    var end = start + 1
    while end < symbols.count, end - start < WordingSearch.nameLength, symbols[end].edge < .comma {
      end += 1
    }
    return name(start..<end)
  }

  private func nameBefore(_ end: Int) -> Range<Int>? {
    let symbols = answer.reading.symbols
    guard end > 0, end >= symbols.count || symbols[end].edge < .comma else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, symbols[start].edge < .comma { start -= 1 }
    return name(start..<end)
  }

  private func name(_ range: Range<Int>) -> Range<Int>? {
    let units = answer.reading.symbols[range].map(\.unit)
    return echo.lends(units) || answer.namesAnother(units) ? nil : range
  }
}

extension Wording.Part {
  /// How many characters it asks for by themselves.
  fileprivate var characterCount: Int {
    switch self {
    case .characters(let characters): characters.count
    case .refused(let characters, let denial): characters.count + denial.count
    case .sense, .denied, .lacked, .number, .anything, .pronoun: 0
    }
  }
}
