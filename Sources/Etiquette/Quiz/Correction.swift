import HanText

/// What a trainee takes back while writing speech down.
///
/// In 这里是供气热线——哎呀不对，这里是供水热线 the clause in front of 哎呀不对 is not said; only the nearest
/// one is taken back. An apology is not: it may be for the slip.
struct Correction {
  /// Marks that part clauses; speech breaks off with a dash or an ellipsis.
  private static let marks = "，,。！？!?；;：:—…\n\r"

  private let words: QuizWords
  private let tolerance: Tolerance
  /// The clauses that stand so far, each with the marks behind it.
  private var clauses: [String] = []
  /// From where on they stand on this side of the latest quotation mark.
  private var start = 0

  /// The answer without what it takes back, and without the words that do so.
  static func settled(_ answer: String, words: QuizWords, tolerance: Tolerance) -> String {
    var correction = Correction(words: words, tolerance: tolerance)
    var clause = ""
    var isEnding = false
    for character in answer {
      let isQuote = QuotationMark.opens(character) || QuotationMark.closes(character)
      let isMark = marks.contains(character)
      if isQuote || isEnding && !isMark {
        correction.take(clause)
        clause = ""
      }
      if isQuote { correction.part(String(character)) } else { clause.append(character) }
      isEnding = isMark
    }
    correction.take(clause)
    return correction.clauses.joined()
  }

  private init(words: QuizWords, tolerance: Tolerance) {
    self.words = words
    self.tolerance = tolerance
  }

  /// A quotation mark, across which nothing is taken back.
  private mutating func part(_ mark: String) {
    clauses.append(mark)
    start = clauses.count
  }

  private mutating func take(_ clause: String) {
    guard !clause.isEmpty else { return }
    // 哎呀，不对 may have its comma.
    let isCalled = clauses.count > start && corrects(clauses[clauses.count - 1] + clause)
    guard isCalled || corrects(clause) else { return clauses.append(clause) }
    if isCalled { clauses.removeLast() }
    let said = clauses[start...].lastIndex { !apologizes($0) }
    if let said { clauses.remove(at: said) }
  }

  private func corrects(_ clause: String) -> Bool { isWhole(clause, words.corrections) }

  private func apologizes(_ clause: String) -> Bool {
    words.senses.contains { $0.id == "sorry" && isWhole(clause, $0.any) }
  }

  /// Whether a clause is all of what one of some patterns matches.
  private func isWhole(_ clause: String, _ patterns: [Pattern]) -> Bool {
    let reading = Reading(PlainText(clause).text)
    return patterns.contains {
      $0.match(reading, at: 0, end: reading.symbols.count, tolerance: tolerance) != nil
    }
  }
}
