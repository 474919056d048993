import Etiquette

/// One line a finding, as compilers write them: `path:line:column: severity: rule: what`.
struct ConciseReporter: ListingReporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }

  func begin() -> String { "" }

  func hidden(_ count: Int) -> String { SummaryMessage.hidden(count).text(options.language) + "\n" }

  func pieces(_ report: Report, from source: ReportWriter.Source) -> Pieces {
    let lines = listed(report).map { finding in
      let shown = ShownFinding(
        finding, in: report.transcript, book: book, language: options.language)
      let severity =
        finding.verdict == .review ? finding.verdict.rawValue : finding.severity.rawValue
      let sentence = shown.sentence(options.language)
      return "\(place(shown, report, source)): \(severity): \(finding.rule): \(sentence)\n"
    }
    return Pieces(opening: "", findings: lines)
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let note = options.redacts ? PrivacyMessage.masked.text(options.language) + "\n" : ""
    return problems.map { $0.line(options.language) + "\n" }.joined() + note
  }

  private func place(
    _ shown: ShownFinding, _ report: Report, _ source: ReportWriter.Source
  ) -> String {
    let path = Terminal.visible(source.path(of: report)) + shown.quotation.suffix
    let pointer = shown.quotation.utterances.first?.pointer.map { "#" + Terminal.visible($0) }
    return path + (pointer ?? "")
  }
}
