import Etiquette

/// The forms in which a report can be written.
///
/// A new form is a case here, and a reporter in a file of its own.
public enum ReportFormat: String, Sendable, CaseIterable, Codable {
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
  /// A page for browsers, complete in one file.
  case html
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
    case .text, .concise, .json, .html, .markdown, .sarif, .junit, .github, .checkstyle: true
    case .jsonl, .csv, .scores: false
    }
  }

  /// Whether files of this form are made to be handed on between people, so that what names a
  /// person is masked unless somebody asks for it.
  public var travels: Bool {
    switch self {
    case .csv, .scores, .html, .markdown: true
    case .text, .concise, .json, .jsonl, .sarif, .junit, .github, .checkstyle: false
    }
  }

  /// Whether the form tells figures in groups that are asked for.
  public var tellsStatistics: Bool {
    switch self {
    case .text, .json, .markdown: true
    case .concise, .jsonl, .csv, .scores, .html, .sarif, .junit, .github, .checkstyle: false
    }
  }

  /// What writes this form.
  func form(_ lexicon: Lexicon, _ options: ReportWriter.Options) -> ReportWriter.Form {
    let book = RuleBook(lexicon)
    switch self {
    case .text: return .stream(TextReporter(book: book, options: options))
    case .concise: return .stream(ConciseReporter(book: book, options: options))
    case .json: return .stream(JSONReporter(book: book, options: options))
    case .jsonl: return .stream(JSONLinesReporter(book: book, options: options))
    case .csv: return .stream(FindingsReporter(book: book, options: options))
    case .scores: return .stream(ScoresReporter(book: book, options: options))
    case .html: return .page(HTMLReporter(book: book, options: options))
    case .markdown: return .stream(MarkdownReporter(book: book, options: options))
    case .sarif: return .stream(SARIFReporter(book: book, options: options))
    case .junit: return .stream(JUnitReporter(book: book, options: options))
    case .github: return .stream(GitHubReporter(book: book, options: options))
    case .checkstyle: return .stream(CheckstyleReporter(book: book, options: options))
    }
  }
}
