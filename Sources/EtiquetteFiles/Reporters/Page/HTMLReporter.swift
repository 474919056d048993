import Etiquette

/// One page for browsers with all that it needs inside: figures, findings, conversations.
struct HTMLReporter: Sendable {
  let book: RuleBook
  let options: ReportWriter.Options
  private let places: [String: Int]

  init(book: RuleBook, options: ReportWriter.Options) {
    self.book = book
    self.options = options
    places = Dictionary(
      book.lexicon.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One transcript; depends on nothing else, so that any thread can ask.
  func draft(_ report: Report, from source: ReportWriter.Source) -> PageDraft {
    var listed = report
    listed.findings = report.findings.filter(options.listing.includes)
    return PageEntryWriter(
      report: listed, all: report.findings, source: source, book: book,
      language: options.language, places: places
    ).draft
  }

  /// The whole page; so many findings are not listed in it.
  func page(_ summary: Summary, _ shelf: Shelf, hidden: Int, problems: [Problem]) -> String {
    PageFiles.page(
      PageContent(
        summary, shelf, hidden: hidden, problems: problems, book: book, options: options))
  }
}
