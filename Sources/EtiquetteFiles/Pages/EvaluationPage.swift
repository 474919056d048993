public import Etiquette

/// An evaluation as tables: right and wrong by rule, and where linter and reviewer differ.
public struct EvaluationPage {
  private let evaluation: Evaluation
  private let language: Language
  private let width: Int

  /// The page for a terminal of some width.
  public init(_ evaluation: Evaluation, language: Language, width: Int) {
    self.evaluation = evaluation
    self.language = language
    self.width = max(40, width)
  }

  /// The page, with a line feed at its end.
  public var text: String {
    var lines = differences
    if !evaluation.findings.isEmpty { lines += findings }
    if !evaluation.statuses.isEmpty { lines += statuses }
    if evaluation.answers.count > 0 { lines += answers }
    lines.append(EvaluationMessage.cases(evaluation.cases).text(language))
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ message: EvaluationMessage) -> String { message.text(language) }

  /// The figures, with their 95 % intervals where the terminal is wide enough.
  private var findings: [String] {
    let head: [EvaluationMessage] = [
      .rule, .right, .falseAlarms, .misses, .precision, .recall, .f1,
    ]
    var (figures, violations, reviews) = evaluation.figures
    violations.name = words(.allViolations)
    reviews.name = words(.allReviews)
    figures.append(violations)
    if reviews.tally != Tally() { figures.append(reviews) }
    func table(intervals: Bool) -> Table {
      Table(names: 1, rows: [head.map(words)] + figures.map { row($0, intervals) })
    }
    let wide = table(intervals: true)
    return (wide.width <= width ? wide : table(intervals: false)).lines(width: width) + [""]
  }

  private func row(_ figures: RuleFigures, _ intervals: Bool) -> [String] {
    let tally = figures.tally
    let shares = [
      (tally.precision, figures.precision), (tally.recall, figures.recall),
      (tally.f1, figures.f1),
    ].map { share, interval in
      let text = EvaluationPage.share(share)
      guard intervals, let interval else { return text }
      return
        "\(text) (\(EvaluationPage.brief(interval.low))–\(EvaluationPage.brief(interval.high)))"
    }
    return [figures.name, "\(tally.hits)", "\(tally.falseAlarms)", "\(tally.misses)"] + shares
  }

  private var statuses: [String] {
    let head: [EvaluationMessage] = [.rule, .right, .wrong, .accuracy]
    var rows = [head.map(words)]
    var all = (right: 0, wrong: 0)
    for (rule, count) in evaluation.statuses.sorted(by: { $0.key < $1.key }) {
      rows.append(row(rule, count))
      all.right += count.right
      all.wrong += count.wrong
    }
    rows.append(row(words(.allStatuses), all))
    if evaluation.grades.right + evaluation.grades.wrong > 0 {
      rows.append(row(words(.grades), evaluation.grades))
    }
    return Table(names: 1, rows: rows).lines(width: width) + [""]
  }

  private var answers: [String] {
    let tally = evaluation.answers
    let head: [EvaluationMessage] = [.rule, .right, .wrong, .accuracy]
    let rows = [
      head.map(words), row(words(.elements), tally.elements),
      row(words(.points), (right: tally.exact, wrong: tally.count - tally.exact)),
    ]
    let kappa = EvaluationMessage.kappa(EvaluationPage.share(tally.kappa)).text(language)
    return Table(names: 1, rows: rows).lines(width: width) + [kappa, ""]
  }

  private func row(_ name: String, _ count: (right: Int, wrong: Int)) -> [String] {
    let all = count.right + count.wrong
    let share = all > 0 ? Double(count.right) / Double(all) : nil
    return [name, "\(count.right)", "\(count.wrong)", EvaluationPage.share(share)]
  }

  private var differences: [String] {
    let wrapping = Wrapping(width: width)
    let lines = evaluation.differences.flatMap { difference in
      wrapping.paragraph(
        "", EvaluationMessage.difference(difference).text(language), indent: 0)
        + wrapping.paragraph("  ", Terminal.visible(difference.words), indent: 0)
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  /// A share with three decimals, such as 0.985; a dash where it is not defined.
  static func share(_ value: Double?) -> String {
    guard let value else { return "—" }
    if value < 0 { return "-" + share(-value) }
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A share with two decimals and no leading nought, such as .98; 1 where it is that.
  private static func brief(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths >= 100 ? "1" : hundredths < 10 ? ".0\(hundredths)" : ".\(hundredths)"
  }
}
