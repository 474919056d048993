import HanText

/// The literal search: order, neighbourhood and 您 count.
extension WordingSearch {
  /// Whether the answer says 您 where it expresses a sense that a wording names.
  mutating func isPolite(_ wording: Wording) -> Bool {
    wording.parts.contains { part in
      guard case .sense(let senses) = part else { return false }
      return senses.contains { sense in
        answer.places(ofSense: sense).contains { answer.isPolite($0) }
      }
    }
  }

  /// Whether an answer holds a wording with a given pronoun in place of 您, outside of some places.
  mutating func holds(
    _ wording: Wording, pronoun: UInt16, except exempt: [Range<Int>]
  ) -> Bool {
    for start in answer.reading.symbols.indices {
      let written = answer.end(ofWritten: wording.units, from: start, pronoun: pronoun)
      guard let end = written ?? end(of: wording, from: start, pronoun: pronoun) else { continue }
      let place = start..<end
      if answer.isMeant(place), !exempt.contains(where: { $0.overlaps(place) }) { return true }
    }
    return false
  }

  private mutating func end(of wording: Wording, from start: Int, pronoun: UInt16) -> Int? {
    var at = start
    for (index, part) in wording.parts.enumerated() {
      var reach = index == 0 || wording.isTight ? 0 : 1
      if index > 0, !wording.isTight, wording.parts[index - 1].isAddress { reach = part.reach }
      let found = place(
        of: part, between: at, and: at + reach, pronoun,
        maySlip: wording.isTight && wording.parts[0] == .pronoun)
      guard let next = found, !answer.isParted(start..<next.upperBound),
        !answer.says(Wording.you, in: at..<next.lowerBound)
      else { return nil }
      at = next.upperBound
    }
    return at
  }

  /// 宁好 and 您号 are slips for 您好, but 找零 is none for 找您.
  private mutating func place(
    of part: Wording.Part, between lower: Int, and upper: Int, _ pronoun: UInt16,
    maySlip: Bool
  ) -> Range<Int>? {
    let places: [Range<Int>]
    switch part {
    case .sense(let senses): places = senses.flatMap { answer.places(ofSense: $0) }
    case .denied(let senses), .lacked(let senses):
      places = senses.flatMap { answer.places(ofDenied: $0) }
    case .refused(let characters, let denial):
      places = answer.places(ofRefused: characters, by: denial)
    case .characters(let characters):
      places = answer.places(of: characters) + (maySlip ? answer.places(like: characters) : [])
    case .number(let number): places = answer.places(ofNumber: number)
    case .anything: places = answer.reading.symbols.indices.map { $0..<$0 + 1 }
    case .pronoun: places = answer.places(ofPronoun: pronoun, slips: maySlip)
    }
    return places.filter { (lower...upper).contains($0.lowerBound) }
      .min { $0.lowerBound < $1.lowerBound }
  }
}

extension Wording.Part {
  /// Whether it is 您, 请 or 请问, behind which more may stand than behind other words.
  fileprivate var isAddress: Bool {
    self == .pronoun || self == .characters([Wording.please])
      || self == .characters([Wording.please, 0x95EE])
  }

  /// How many symbols may stand between 您 or 请 and this.
  fileprivate var reach: Int {
    switch self {
    case .sense, .denied, .lacked, .refused: 4
    case .characters(let characters): characters.count > 1 ? 4 : 1
    case .number, .anything, .pronoun: 1
    }
  }
}
