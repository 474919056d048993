import Etiquette

/// One JSON object a line for each transcript, so that other programs can read as they come.
struct JSONLinesReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options
  private let rules: JSONRules

  init(book: RuleBook, options: ReportWriter.Options) {
    self.book = book
    self.options = options
    rules = JSONRules(book, options.language)
  }

  var separator: String { "" }

  func begin() -> String { "" }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    JSONReport(
      report, from: source, rules: rules, isRedacted: options.redacts
    ).line
  }

  func end(_ summary: Summary, problems: [Problem]) -> String { "" }
}
