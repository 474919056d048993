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
  func entry(_ report: Report, from source: ReportWriter.Source) -> PageEntry {
    PageEntryWriter(
      report: report, source: source, book: book, language: options.language, places: places
    ).entry
  }

  /// The whole page.
  func page(_ summary: Summary, _ shelf: Shelf, problems: [Problem]) -> String {
    PageFiles.page(
      PageContent(summary, shelf, problems: problems, book: book, options: options))
  }
}
