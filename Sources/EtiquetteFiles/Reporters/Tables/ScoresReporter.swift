import Etiquette

/// One row a transcript, for spreadsheets: the score, its groups, and what could not be decided.
struct ScoresReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  private static let columns: [ColumnMessage] = [
    .transcript, .path, .channel, .guessed, .agent, .date, .score, .grade, .passed, .violations,
    .reviews, .notDecidable,
  ]

  var separator: String { "" }

  func begin() -> String {
    let deducted = ColumnMessage.deduction.text(options.language)
    let groups = book.lexicon.scoreCard.groups.map {
      "\(deducted)：\(book.groupTitle($0.id, options.language))"
    }
    let names = Self.columns.map { column in
      column == .transcript && options.redacts
        ? PrivacyMessage.maskedTranscript.text(options.language) : column.text(options.language)
    }
    return Spreadsheet.mark + Spreadsheet.row(names + groups)
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    let transcript = report.transcript
    let violations = report.findings.count { $0.verdict == .violation }
    let undecided = report.checks.filter { $0.status == .notDecidable }
    let taken = Dictionary(
      report.score.groups.map { ($0.id, $0.taken) }, uniquingKeysWith: { first, _ in first })
    let row = [
      transcript.id, source.path(of: report), report.channel.value.name[options.language],
      yesOrNo(report.channel.guessed), transcript.agent ?? "", transcript.date ?? "",
      report.score.value.oneDecimal, report.score.grade, yesOrNo(report.score.passed),
      "\(violations)", "\(report.findings.count - violations)",
      undecided.map { book.title($0.rule, options.language) }.joined(separator: "、"),
    ]
    return Spreadsheet.row(
      row + book.lexicon.scoreCard.groups.map { taken[$0.id]?.points ?? "" })
  }

  func end(_ summary: Summary, problems: [Problem]) -> String { "" }

  private func yesOrNo(_ value: Bool) -> String {
    (value ? ColumnMessage.yes : .no).text(options.language)
  }
}
