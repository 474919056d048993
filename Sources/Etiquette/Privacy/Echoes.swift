/// What a conversation has given away once and says again: whole names, and numbers read back in
/// part or whole.
struct Echoes {
  private var names: Set<[UInt16]> = []
  private var numbers: [(digits: [UInt8], detail: PersonalDetail)] = []

  /// Remembers a detail.
  mutating func add(_ detail: PersonalDetail, _ place: Range<Int>, of passage: Passage) {
    switch detail {
    case .name where place.count > 1: names.insert(Array(passage.units[place]))
    case .identityCard, .bankCard, .phone, .account:
      numbers.append((passage.units[place].compactMap(NumberRun.value), detail))
    case .name, .email, .plate, .address: break
    }
  }

  /// Where a passage says names again.
  func names(in passage: Passage) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    return passage.units.indices.flatMap { place -> [Range<Int>] in
      // 安静 may be a name, and still a word behind 让我.
      guard !passage.isHan(place - 1) || !CommonWords.begin(passage, place) else { return [] }
      return names.filter { passage.units[place...].starts(with: $0) }
        .sorted { $0.count > $1.count }.map { place..<place + $0.count }
    }
  }

  /// Where a passage says numbers again: six digits and more of one, or three and more where an
  /// utterance has nothing besides them.
  func numbers(in passage: Passage) -> [(PersonalDetail, Range<Int>)] {
    guard !numbers.isEmpty else { return [] }
    return NumberRun.all(in: passage, atLeast: 3).flatMap { run in
      run.utterances(in: passage).compactMap { stretch in
        let values = run.values(stretch)
        let isLong =
          values.count >= 6 || values.count >= 3 && passage.isAlone(run.places(stretch))
        guard isLong, let whole = numbers.first(where: { Echoes.holds($0.digits, values) })
        else { return nil }
        return (whole.detail, run.places(stretch))
      }
    }
  }

  private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }
}

extension NumberRun {
  /// The digits of each utterance.
  fileprivate func utterances(in passage: Passage) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for digit in digits.indices {
      let previous = digit > 0 ? digits[digit - 1].place.upperBound : 0
      let isApart = passage.units[previous..<max(previous, digits[digit].place.lowerBound)]
        .contains(Passage.joint)
      if let last = parts.last, !isApart {
        parts[parts.count - 1] = last.lowerBound..<digit + 1
      } else {
        parts.append(digit..<digit + 1)
      }
    }
    return parts
  }
}

extension Passage {
  /// Whether nothing but 嗯 and the like stands around a stretch in its utterance.
  fileprivate func isAlone(_ stretch: Range<Int>) -> Bool {
    var lower = stretch.lowerBound
    while self[lower - 1] != Passage.joint {
      let next = NumberRun.fillers.skip(in: self, backFrom: lower)
      guard next < lower || isGap(lower - 1) else { return false }
      lower = next < lower ? next : lower - 1
    }
    var upper = stretch.upperBound
    while self[upper] != Passage.joint {
      let next = NumberRun.fillers.skip(in: self, from: upper)
      guard next > upper || isGap(upper) else { return false }
      upper = max(next, upper + 1)
    }
    return true
  }
}
