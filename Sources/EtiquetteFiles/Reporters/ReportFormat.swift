import Etiquette

/// The forms in which a report can be written.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// One JSON document.
  case json
  /// One JSON object a line for each transcript.
  case jsonl

  /// What writes this form.
  func reporter(_ lexicon: Lexicon, _ options: ReportWriter.Options) -> any Reporter {
    let book = RuleBook(lexicon)
    switch self {
    case .text: return TextReporter(book: book, options: options)
    case .json: return JSONReporter(book: book, options: options)
    case .jsonl: return JSONLinesReporter(book: book, options: options)
    }
  }
}
