public import Etiquette

/// An evaluation for spreadsheets: a row a rule with its counts, figures and intervals.
public struct EvaluationTable {
  private let rows: [[String]]

  /// The table of an evaluation.
  public init(_ evaluation: Evaluation, language: Language) {
    let head: [EvaluationMessage] = [
      .rule, .right, .falseAlarms, .misses, .precision, .low, .high, .recall, .low, .high, .f1,
      .low, .high,
    ]
    var (figures, violations, reviews) = evaluation.figures
    violations.name = EvaluationMessage.allViolations.text(language)
    reviews.name = EvaluationMessage.allReviews.text(language)
    figures.append(violations)
    if reviews.tally != Tally() { figures.append(reviews) }
    rows = [head.map { $0.text(language) }] + figures.map(EvaluationTable.row)
  }

  private static func row(_ figures: RuleFigures) -> [String] {
    let tally = figures.tally
    let counts = [tally.hits, tally.falseAlarms, tally.misses].map(String.init)
    let shares = [
      (tally.precision, figures.precision), (tally.recall, figures.recall),
      (tally.f1, figures.f1),
    ].flatMap { share, interval in
      [share, interval?.low, interval?.high].map { $0.map(EvaluationPage.share) ?? "" }
    }
    return [figures.name] + counts + shares
  }

  /// The table for Excel: UTF-8 with its mark, CR LF.
  public var text: String {
    "\u{FEFF}" + rows.map { $0.map(Spreadsheet.cell).joined(separator: ",") + "\r\n" }.joined()
  }
}
