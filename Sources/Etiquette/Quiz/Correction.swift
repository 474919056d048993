import HanText

/// What a trainee takes back while writing speech down.
///
/// In 这里是供气热线——哎呀不对，这里是供水热线 the clause in front of 哎呀不对 is not said; only the nearest
/// one is taken back.
enum Correction {
  /// Marks that part clauses; speech breaks off with a dash or an ellipsis.
  private static let marks = "，,。！？!?；;：:—…\n\r"

  /// The answer without what it takes back, and without the words that do so.
  static func settled(_ answer: String, words: QuizWords, tolerance: Tolerance) -> String {
    func corrects(_ words: String, by patterns: [Pattern]) -> Bool {
      let reading = Reading(PlainText(words).text)
      return patterns.contains {
        $0.match(reading, at: 0, end: reading.symbols.count, tolerance: tolerance) != nil
      }
    }
    var kept: [String] = []
    for clause in clauses(answer) {
      // 哎呀，不对 may have its comma.
      let isCalled = kept.last.map { corrects($0 + clause, by: words.corrections) } ?? false
      guard isCalled || corrects(clause, by: words.corrections) else {
        kept.append(clause)
        continue
      }
      kept.removeLast(min(isCalled ? 2 : 1, kept.count))
    }
    return kept.joined()
  }

  /// The clauses, each with the marks behind it.
  private static func clauses(_ answer: String) -> [String] {
    var clauses: [String] = []
    var isEnding = true
    for character in answer {
      let isMark = marks.contains(character)
      if isEnding, !isMark || clauses.isEmpty { clauses.append("") }
      clauses[clauses.count - 1].append(character)
      isEnding = isMark
    }
    return clauses
  }
}
