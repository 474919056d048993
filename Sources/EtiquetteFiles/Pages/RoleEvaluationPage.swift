public import Etiquette

/// How well roles are inferred, as a table.
public struct RoleEvaluationPage {
  private let evaluation: RoleEvaluation
  private let language: Language
  private let width: Int

  /// The page for a terminal of some width.
  public init(_ evaluation: RoleEvaluation, language: Language, width: Int) {
    self.evaluation = evaluation
    self.language = language
    self.width = max(40, width)
  }

  /// The page, with a line feed at its end.
  public var text: String {
    let head: [EvaluationMessage] = [.hidden, .decided, .abstained, .rightUtterances]
    var rows = [head.map { $0.text(language) }]
    for hidden in RoleEvaluation.Hidden.allCases {
      let tally = evaluation.tallies[hidden] ?? RoleEvaluation.Tally()
      let all = tally.utterances.right + tally.utterances.wrong
      let share = all > 0 ? Double(tally.utterances.right) / Double(all) : nil
      rows.append([
        name(hidden).text(language), "\(tally.decided)", "\(tally.abstained)",
        EvaluationPage.share(share),
      ])
    }
    return Table(names: 1, rows: rows).lines(width: width).joined(separator: "\n") + "\n"
  }

  private func name(_ hidden: RoleEvaluation.Hidden) -> EvaluationMessage {
    switch hidden {
    case .names: .hiddenNames
    case .speakers: .hiddenSpeakers
    }
  }
}
