import Etiquette

/// The forms in which a report can be written.
///
/// A new form is a case here, and a reporter in a file of its own.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// One line a finding.
  case concise
  /// One JSON document.
  case json
  /// One JSON object a line for each transcript.
  case jsonl
  /// A spreadsheet with one row a finding.
  case csv
  /// A spreadsheet with one row a transcript.
  case scores = "scores-csv"
  /// A document for wikis and merge requests.
  case markdown
  /// SARIF 2.1.0, for code scanning tools.
  case sarif
  /// JUnit's XML, for build servers.
  case junit
  /// Annotations for GitHub Actions.
  case github
  /// Checkstyle's XML, for review tools.
  case checkstyle

  /// Whether the form itself tells the inputs that could not be read.
  public var tellsProblems: Bool {
    switch self {
    case .text, .concise, .json, .markdown, .sarif, .junit, .github, .checkstyle: true
    case .jsonl, .csv, .scores: false
    }
  }

  /// Whether files of this form are made to be handed on between people, so that what names a
  /// person is masked unless somebody asks for it.
  public var travels: Bool {
    switch self {
    case .csv, .scores, .markdown: true
    case .text, .concise, .json, .jsonl, .sarif, .junit, .github, .checkstyle: false
    }
  }

  /// What writes this form.
  func reporter(_ lexicon: Lexicon, _ options: ReportWriter.Options) -> any Reporter {
    let book = RuleBook(lexicon)
    switch self {
    case .text: return TextReporter(book: book, options: options)
    case .concise: return ConciseReporter(book: book, options: options)
    case .json: return JSONReporter(book: book, options: options)
    case .jsonl: return JSONLinesReporter(book: book, options: options)
    case .csv: return FindingsReporter(book: book, options: options)
    case .scores: return ScoresReporter(book: book, options: options)
    case .markdown: return MarkdownReporter(book: book, options: options)
    case .sarif: return SARIFReporter(book: book, options: options)
    case .junit: return JUnitReporter(book: book, options: options)
    case .github: return GitHubReporter(book: book, options: options)
    case .checkstyle: return CheckstyleReporter(book: book, options: options)
    }
  }
}
