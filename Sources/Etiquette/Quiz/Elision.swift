import HanText

/// What the question has named already need not be named again: 已经寄走了 says what 发票已经寄出了 says where the
/// question is about an invoice.
extension Wording {
  /// The same wording, knowing whether its first part is named by a question already.
  ///
  /// What somebody is asked to do is said, but for the thing that 把 puts in front of it; so are reasons.
  func knowing(_ prompt: Reading, words: QuizWords) -> Wording {
    guard parts.count > 1, !isDenying, !isAsking, !needed.contains(0),
      !isRequest || units.contains(Wording.hold),
      !Wording.causes.contains(where: { units.starts(with: $0) })
    else { return self }
    var wording = self
    switch parts[0] {
    case .sense(let senses):
      wording.isTopicGiven = senses.contains { sense in
        words.senses[sense].any.contains { $0.firstMatch(prompt, tolerance: .none) != nil }
      }
    case .characters(let characters):
      let units = prompt.units
      wording.isTopicGiven =
        characters.count > 1 && isParted(characters, words)
        && units.indices.contains { units[$0...].starts(with: characters) }
    case .denied, .lacked, .refused, .number, .anything, .pronoun: break
    }
    return wording
  }

  /// Whether a particle stands behind some characters, which are no name then, as 城东 is in 城东营业厅.
  private func isParted(_ characters: [UInt16], _ words: QuizWords) -> Bool {
    units.indices.contains { start in
      let rest = units[start...]
      return rest.starts(with: characters)
        && words.particles.contains { rest.dropFirst(characters.count).starts(with: $0) }
    }
  }

  private static let causes = ["因为", "由于"].map(QuizWords.folded)
  /// 把.
  private static let hold: UInt16 = 0x628A
}

extension SpokenAnswer {
  /// Whether the answer names a part of a wording, be it to deny it.
  func names(_ part: Wording.Part) -> Bool {
    switch part {
    case .sense(let senses): mentions(senses)
    case .characters(let characters): denies(characters)
    case .denied, .lacked, .refused, .number, .anything, .pronoun: false
    }
  }

  /// Whether some words stand in a clause that names nothing else: 身份证已经寄出了 is about another thing
  /// than the invoice.
  func isBare(_ places: [Range<Int>]) -> Bool {
    places.contains { place in
      let clause = reading.stretch(around: place.prefix(1), until: .comma)
      var index = clause.lowerBound
      while index < clause.upperBound {
        if let said = places.first(where: { $0.contains(index) }) {
          index = said.upperBound
        } else if let length = words.particle(reading, at: index) {
          index += length
        } else {
          return false
        }
      }
      return true
    }
  }
}
