import Etiquette

/// One row a finding, for spreadsheets.
struct FindingsReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  private static let columns: [ColumnMessage] = [
    .transcript, .path, .channel, .agent, .date, .rule, .clause, .title, .verdict, .severity,
    .turn, .utterance, .line, .column, .start, .end, .quote, .message, .instead, .deduction,
    .score,
  ]

  var separator: String { "" }

  func begin() -> String {
    let names = Self.columns.map { column in
      column == .quote && options.redacts
        ? PrivacyMessage.maskedQuote.text(options.language) : column.text(options.language)
    }
    return Spreadsheet.mark + Spreadsheet.row(names)
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    report.findings.filter(options.listing.includes).map {
      Spreadsheet.row(row($0, report, source))
    }.joined()
  }

  func end(_ summary: Summary, problems: [Problem]) -> String { "" }

  private func row(
    _ finding: Finding, _ report: Report, _ source: ReportWriter.Source
  ) -> [String] {
    let language = options.language
    let shown = ShownFinding(finding, in: report.transcript, book: book, language: language)
    let place = shown.quotation.place
    let utterance = shown.quotation.utterances.first
    let transcript = report.transcript
    return [
      transcript.id, source.path(of: report), report.channel.name[language],
      transcript.agent ?? "", transcript.date ?? "", finding.rule, shown.clause, shown.title,
      finding.verdict.name[language], finding.severity.name[language],
      "\(finding.turn + 1)", "\(finding.utterance + 1)", shown.quotation.line.map { "\($0)" } ?? "",
      place.map { "\($0.column)" } ?? "", utterance?.start?.points ?? "",
      utterance?.end?.points ?? "", shown.quote, shown.message,
      shown.instead.joined(separator: " / "), finding.deduction.points,
      report.score.value.oneDecimal,
    ]
  }
}
