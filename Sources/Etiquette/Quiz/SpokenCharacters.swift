import HanText

/// The search for what no sense covers: characters, numbers and pronouns as they are written.
extension SpokenAnswer {
  /// Where characters stand: together, or with a few between that deny nothing, or a placeholder.
  ///
  /// Two characters may slip in one, beside others that are asked for (`isPart`), or else where they
  /// are the whole clause.
  func places(of characters: [UInt16], isPart: Bool = false) -> [Range<Int>] {
    reading.symbols.indices.compactMap { start in
      if reading.symbols[start].unit == PlainText.placeholder { return start..<start + 1 }
      let isClause = reading.isClauseEdge(start) && reading.isClauseEdge(start + characters.count)
      let slips =
        switch characters.count {
        case 2: isClause ? 2 : isPart ? 1 : 0
        default: characters.count / 3
        }
      guard let end = end(of: characters, from: start, slips: slips), isMeant(start..<end) else {
        return nil
      }
      return start..<end
    }
  }

  private func end(of characters: [UInt16], from start: Int, slips limit: Int) -> Int? {
    var (at, slips) = (start, 0)
    for (index, unit) in characters.enumerated() {
      let reach = index == 0 || characters.count == 1 ? 1 : 3
      let window = at..<min(at + reach, reading.symbols.count)
      if let next = window.first(where: { reading.symbols[$0].unit == unit }) {
        guard !reading.symbols[at..<next].contains(where: { Wording.deniers.contains($0.unit) })
        else { return nil }
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

  /// Where characters stand without what only tells where their verb leads: 寄走 for 寄出.
  func core(of characters: [UInt16], isPart: Bool) -> [Range<Int>]? {
    let core = characters.indices.filter {
      $0 == 0 || !words.complements.contains(characters[$0])
    }.map { characters[$0] }
    guard core.count < characters.count, core.count > 1 || isPart else { return nil }
    return places(of: core, isPart: isPart)
  }

  /// Where characters stand that are denied: as a wording writes both, or in other words.
  func places(
    ofRefused characters: [UInt16], by denial: [UInt16], isPart: Bool = false
  ) -> [Range<Int>] {
    places(of: denial + characters, isPart: isPart)
      + places(of: characters, isPart: isPart).filter(isTakenBack)
  }

  /// Whether the answer holds characters only to deny them.
  func denies(_ characters: [UInt16]) -> Bool {
    reading.symbols.indices.contains { start in
      guard let end = end(of: characters, from: start, slips: 0) else { return false }
      return isDenied(start..<end)
    }
  }

  /// Where a number stands, or the placeholder in *号窗口.
  func places(ofNumber number: [UInt16]) -> [Range<Int>] {
    reading.symbols.indices.dropLast().compactMap { start in
      if reading.symbols[start].unit == PlainText.placeholder,
        reading.symbols[start + 1].unit == SpokenAnswer.ordinal
      {
        return start..<start + 1
      }
      let isThere =
        reading.symbols[start].unit == number[0] && reading.symbols[start + 1].unit == number[1]
      let place = start..<start + 2
      return isThere && isMeant(place) ? place : nil
    }
  }

  /// 号.
  private static let ordinal: UInt16 = 0x53F7

  /// Whether a name is that of another house, such as 燃气公司.
  func namesAnother(_ name: [UInt16]) -> Bool {
    words.others.contains { other in
      name.indices.contains { name[$0...].starts(with: other) }
    }
  }

  /// Whether a number stands in a stretch.
  func holdsNumber(_ range: Range<Int>) -> Bool {
    reading.symbols[range].contains { PlainText.numbers.contains($0.unit) }
  }

  /// Whether 您 is in a stretch, or shortly before it in its clause.
  func isPolite(_ place: Range<Int>) -> Bool {
    let clause = reading.stretch(around: place, until: .comma)
    let reach = place.count > 1 ? SpokenAnswer.subjectReach : 1
    let start = max(clause.lowerBound, place.lowerBound - reach)
    return reading.symbols[start..<place.upperBound].contains { $0.unit == Wording.polite }
  }

  /// How far 您 may stand from what it is asked to do: 您拿着电话等一下; in 您要办的 it asks nothing.
  private static let subjectReach = 5

  /// Whether the end of a sentence lies inside a stretch.
  func isParted(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { reading.symbols[$0].edge >= .stop }
  }

  /// Whether a character stands in a stretch.
  func says(_ unit: UInt16, in range: Range<Int>) -> Bool {
    reading.symbols[range].contains { $0.unit == unit }
  }

  /// Where a wording ends that stands at a symbol as it is written, with a pronoun in place of 您.
  ///
  /// Any number will do, since 请到5号窗口 is as polite as 请到3号窗口; one in four characters may be a slip, but
  /// not 您 or 请, by which it is polite.
  func end(ofWritten units: [UInt16], from start: Int, pronoun: UInt16) -> Int? {
    guard start + units.count <= reading.symbols.count else { return nil }
    var slips = 0
    for (offset, unit) in units.enumerated() {
      let symbol = reading.symbols[start + offset]
      let wanted = Wording.pronouns.contains(unit) ? pronoun : unit
      guard offset == 0 || symbol.edge < .comma else { return nil }
      if symbol.unit == wanted || PlainText.isNumber(symbol.unit) && PlainText.isNumber(unit) {
        continue
      }
      guard wanted == unit, unit != Wording.please, isAlike(symbol.unit, unit) else {
        return nil
      }
      slips += 1
    }
    return slips * 4 <= units.count ? start + units.count : nil
  }

  /// Where a single character stands that sounds like another.
  func places(like characters: [UInt16]) -> [Range<Int>] {
    guard characters.count == 1 else { return [] }
    return reading.symbols.indices.filter { isAlike(reading.symbols[$0].unit, characters[0]) }
      .map { $0..<$0 + 1 }
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
