import HanText

/// Where a wording names a sense, or several senses of the same words.
struct SensePlace {
  let range: Range<Int>
  /// By their places in ``QuizWords/senses``.
  private(set) var senses: [Int]

  /// Whether neither a pronoun nor 请 is part of it, which a literal wording keeps apart.
  func isPlain(_ reading: Reading) -> Bool {
    !reading.symbols[range].contains {
      $0.unit == Wording.please || Wording.pronouns.contains($0.unit)
    }
  }

  /// The senses that a wording names, wherever they stand in it.
  static func all(in reading: Reading, _ words: QuizWords) -> [SensePlace] {
    var places: [SensePlace] = []
    for (index, sense) in words.senses.enumerated() {
      for pattern in sense.any {
        for start in reading.symbols.indices {
          guard let match = pattern.match(reading, at: start, tolerance: .none),
            !match.symbols.isEmpty, !words.doubt(reading, match, of: pattern, tolerance: .none),
            !sense.isExcluded(match.symbols, in: reading, tolerance: .none)
          else { continue }
          places.append(SensePlace(range: match.symbols, senses: [index]))
        }
      }
    }
    return places
  }

  /// The longest where places overlap; senses of the same place together.
  static func longest(_ places: [SensePlace]) -> [SensePlace] {
    let ranked = places.sorted {
      ($0.range.count, $1.range.lowerBound) > ($1.range.count, $0.range.lowerBound)
    }
    var kept: [SensePlace] = []
    for place in ranked {
      if let same = kept.firstIndex(where: { $0.range == place.range }) {
        if !kept[same].senses.contains(place.senses[0]) { kept[same].senses += place.senses }
      } else if !kept.contains(where: { $0.range.overlaps(place.range) }) {
        kept.append(place)
      }
    }
    return kept
  }
}
