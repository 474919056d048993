public import Etiquette

/// What a supervisor needs to set the linter to her own labels: what is taken for what, what pass
/// marks would catch, and how far two labellers agree.
public struct CalibrationPage {
  private let language: Language
  private let width: Int

  /// The page for a terminal of some width.
  public init(language: Language, width: Int) {
    self.language = language
    self.width = max(40, width)
  }

  /// The tables of an evaluation, each with a line feed at its end.
  public func text(_ evaluation: Evaluation, _ agreements: Agreements?) -> String {
    var lines: [String] = []
    if !evaluation.confusions.isEmpty { lines += confusions(evaluation) + [""] }
    if !evaluation.judged.isEmpty { lines += passMarks(evaluation.passMarks) + [""] }
    if let agreements { lines += self.agreements(agreements) + [""] }
    return lines.map { $0 + "\n" }.joined()
  }

  private func words(_ message: EvaluationMessage) -> String { message.text(language) }

  private func table(_ names: Int, _ head: [EvaluationMessage], _ rows: [[String]]) -> [String] {
    Table(names: names, rows: [head.map(words)] + rows).lines(width: width)
  }

  private func confusions(_ evaluation: Evaluation) -> [String] {
    let nothing = words(.nothing)
    return table(
      2, [.expected, .found, .count],
      evaluation.confusions.map {
        [$0.confusion.expected ?? nothing, $0.confusion.found ?? nothing, "\($0.count)"]
      })
  }

  private func passMarks(_ marks: [PassMark]) -> [String] {
    [words(.passMarks)]
      + table(
        1, [.passMark, .below, .precision, .recall, .f1],
        marks.map {
          [
            "< \($0.mark.points)", "\($0.below)", EvaluationPage.share($0.tally.precision),
            EvaluationPage.share($0.tally.recall), EvaluationPage.share($0.tally.f1),
          ]
        })
  }

  private func agreements(_ agreements: Agreements) -> [String] {
    let rows: [(EvaluationMessage, Agreement)] = [
      (.labellers, agreements.labellers), (.linterFirst, agreements.first),
      (.linterSecond, agreements.second),
    ]
    return [words(.agreement(agreements.cases))]
      + table(
        1, [.pair, .turns, .accuracy, .cohen],
        rows.map { name, agreement in
          [
            words(name), "\(agreement.turns)", EvaluationPage.share(agreement.observed),
            EvaluationPage.share(agreement.kappa),
          ]
        })
  }
}
