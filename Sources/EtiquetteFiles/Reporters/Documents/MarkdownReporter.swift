import Etiquette

/// A document for wikis and merge requests: a heading for each transcript, a table of findings.
struct MarkdownReporter: ListingReporter {
  let book: RuleBook
  let options: ReportWriter.Options

  private static let columns: [ColumnMessage] = [
    .line, .severity, .clause, .title, .quote, .instead, .deduction,
  ]

  var separator: String { "\n" }

  func begin() -> String { "" }

  func pieces(_ report: Report, from source: ReportWriter.Source) -> Pieces {
    let language = options.language
    let score = TranscriptMessage.points(report.score.value, grade: report.score.grade)
    let facts = [
      report.channel.name[language], report.transcript.agent.map { "\($0)" } ?? "",
      score.text(language), TranscriptMessage.passed(report.score.passed).text(language),
    ]
    var lines = [
      "## \(Self.escaped(report.transcript.id))", "",
      facts.filter { !$0.isEmpty }.map(Self.escaped).joined(separator: " · "), "",
    ]
    if report.findings.isEmpty { lines.append(SummaryMessage.nothingFound.text(language)) }
    var rows = table(
      [Self.columns.map { $0.text(language) }] + listed(report).map { row($0, report) })
    // The head of the table belongs to the first row.
    let head = rows.prefix(2).map { $0 + "\n" }.joined()
    rows.removeFirst(min(2, rows.count))
    let findings = rows.enumerated().map { ($0.offset == 0 ? head : "") + $0.element + "\n" }
    return Pieces(opening: lines.map { $0 + "\n" }.joined(), findings: findings)
  }

  func hidden(_ count: Int) -> String {
    "\n" + SummaryMessage.hidden(count).text(options.language) + "\n"
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let language = options.language
    func word(_ message: SummaryMessage) -> String { message.text(language) }
    var lines = ["", "## \(word(.summary))", ""]
    let all = summary.all
    lines += table([
      [
        word(.transcripts), word(.passed), word(.violations), word(.reviews), word(.meanScore),
      ],
      [
        "\(all.transcripts)", "\(all.passed)", "\(all.violations)", "\(all.reviews)",
        all.meanScore?.oneDecimal ?? "—",
      ],
    ])
    lines += statistics(summary)
    if !problems.isEmpty {
      lines += ["", "### \(word(.problems(problems.count)))", ""]
      lines += problems.map { "- \(Self.escaped($0.line(language)))" }
    }
    let facts = [
      "etiquette \(options.version)", options.icu.map { "ICU \($0)" },
      options.redacts ? PrivacyMessage.masked.text(language) : nil,
    ]
    lines += ["", facts.compactMap(\.self).joined(separator: " · ")]
    return lines.map { $0 + "\n" }.joined()
  }

  private func row(_ finding: Finding, _ report: Report) -> [String] {
    let language = options.language
    let shown = ShownFinding(finding, in: report.transcript, book: book, language: language)
    let place =
      shown.quotation.line.map { "\($0)" }
      ?? TranscriptMessage.utterance(finding.utterance + 1).text(language)
    return [
      place, "\(finding.severity.name[language])·\(finding.verdict.name[language])", shown.clause,
      "\(shown.title) (\(finding.rule))", shown.quote, shown.instead.first ?? "",
      finding.deduction.points,
    ].map(Self.escaped)
  }

  func table(_ rows: [[String]]) -> [String] {
    guard let head = rows.first else { return [] }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return [line(head), line(head.map { _ in "---" })] + rows.dropFirst().map(line)
  }

  /// Text that Markdown shows as it is, on one line.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in Terminal.visible(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$": out += "\\\(scalar)"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return unlinked(out)
  }

  /// Text without addresses that Markdown would make links of by itself.
  private static func unlinked(_ text: String) -> String {
    text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
      .replacing("WWW.", with: "WWW\\.")
  }
}
