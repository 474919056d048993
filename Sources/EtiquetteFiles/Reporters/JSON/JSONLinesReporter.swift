import Etiquette

/// One JSON object a line for each transcript, so that other programs can read as they come.
struct JSONLinesReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }

  func begin() -> String { "" }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    json(JSONReport(report, from: source, book: book, language: options.language)) + "\n"
  }

  func end(_ summary: Summary, problems: [Problem]) -> String { "" }
}
