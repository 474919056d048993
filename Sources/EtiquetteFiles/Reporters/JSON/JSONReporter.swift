import Etiquette
import Foundation

/// One JSON document: the tool, the lexicon, the transcripts, the problems and the figures.
struct JSONReporter: Reporter {
  private struct Tool: Encodable {
    var name = "etiquette"
    var version: String
    var icu: String?
  }

  private struct Book: Encodable {
    var name: String
    var version: String
    var digest: String
  }

  private struct Trouble: Encodable {
    var path: String?
    var line: Int?
    var pointer: String?
    var message: String
  }

  let book: RuleBook
  let options: ReportWriter.Options
  private let rules: JSONRules

  init(book: RuleBook, options: ReportWriter.Options) {
    self.book = book
    self.options = options
    rules = JSONRules(book, options.language)
  }

  var separator: String { ",\n" }

  func begin() -> String {
    let lexicon = book.lexicon
    let tool = json(Tool(version: options.version, icu: options.icu))
    let name = json(
      Book(name: lexicon.name, version: lexicon.version, digest: lexicon.digest))
    return "{\"tool\":\(tool),\n\"lexicon\":\(name),\n\"transcripts\":[\n"
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    JSONReport(
      report, from: source, rules: rules, isRedacted: options.redacts
    ).text
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let troubles = problems.map {
      Trouble(
        path: $0.path, line: $0.line, pointer: $0.pointer, message: $0.message(options.language))
    }
    return
      "\n],\n\"problems\":\(json(troubles)),\n\"summary\":\(json(JSONSummary(summary: summary)))}\n"
  }
}

/// A value as JSON on one line, its keys in order.
func json(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(value) else {
    preconditionFailure("text, finite numbers and lists can always be written as JSON")
  }
  return JSONText.unharmed(String(decoding: data, as: UTF8.self))
}
