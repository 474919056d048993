import Etiquette
import Foundation

/// SARIF 2.1.0, one run; columns count Unicode code points.
struct SARIFReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options
  private let places: [String: Int]

  init(book: RuleBook, options: ReportWriter.Options) {
    self.book = book
    self.options = options
    places = Dictionary(
      uniqueKeysWithValues: book.lexicon.rules.enumerated().map { ($0.element.id, $0.offset) })
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  var separator: String { ",\n" }

  func begin() -> String {
    let driver = SARIF.Driver(
      version: options.version, rules: book.lexicon.rules.map { rule($0) })
    return """
      {"$schema":"\(Self.schema)","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints",
      "tool":{"driver":\(json(driver))},
      "results":[

      """
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    report.findings.map { json(result($0, report, source)) }.joined(separator: separator)
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let notes = problems.map { problem in
      SARIF.Notification(
        level: "error", message: SARIF.Text(text: problem.message(options.language)),
        locations: [problem.input].compactMap { $0 }.map { input in
          SARIF.Location(
            physicalLocation: SARIF.Physical(
              artifactLocation: SARIF.Artifact(path: input),
              region: problem.line.map { SARIF.Region(startLine: $0) }))
        })
    }
    let invocation = SARIF.Invocation(
      executionSuccessful: problems.isEmpty, toolExecutionNotifications: notes)
    let properties = json(SARIF.RunFacts(icu: options.icu, redacted: options.redacts ? true : nil))
    return "\n],\n\"invocations\":[\(json(invocation))],\n\"properties\":\(properties)}]}\n"
  }

  private func rule(_ rule: Rule) -> SARIF.Rule {
    let language = options.language
    return SARIF.Rule(
      id: rule.id, name: rule.id, shortDescription: SARIF.Text(text: rule.title[language]),
      fullDescription: SARIF.Text(text: rule.message[language]),
      help: SARIF.Text(
        text: ([rule.clause, rule.why[language]] + rule.instead).joined(separator: "\n")),
      defaultConfiguration: SARIF.Configuration(level: rule.severity.rawValue))
  }

  private func result(
    _ finding: Finding, _ report: Report, _ source: ReportWriter.Source
  ) -> SARIF.Result {
    let shown = ShownFinding(
      finding, in: report.transcript, book: book, language: options.language)
    let isReview = finding.verdict == .review
    let mark = [finding.rule, report.transcript.id, shown.quotation.words, "\(finding.turn)"]
    return SARIF.Result(
      ruleId: finding.rule, ruleIndex: places[finding.rule] ?? -1,
      kind: isReview ? "review" : "fail", level: isReview ? "none" : finding.severity.rawValue,
      message: SARIF.Text(text: shown.sentence(options.language)),
      locations: [location(shown, report, source)],
      partialFingerprints: [
        "etiquetteFinding/v1": SHA256.hex(Array(mark.joined(separator: "\u{1F}").utf8))
      ],
      properties: SARIF.Facts(
        transcript: report.transcript.id, turn: finding.turn, utterance: finding.utterance,
        deduction: finding.deduction.finite, score: report.score.value.tenths))
  }

  private func location(
    _ shown: ShownFinding, _ report: Report, _ source: ReportWriter.Source
  ) -> SARIF.Location {
    let region =
      shown.quotation.place.map { place in
        SARIF.Region(
          startLine: place.line, startColumn: place.column, endLine: place.endLine,
          endColumn: place.endColumn, snippet: SARIF.Text(text: shown.quotation.words))
      } ?? shown.quotation.line.map { SARIF.Region(startLine: $0) }
    return SARIF.Location(
      physicalLocation: SARIF.Physical(
        artifactLocation: SARIF.Artifact(path: source.path ?? report.transcript.path),
        region: region),
      logicalLocations: shown.quotation.utterances.first?.pointer.map {
        [SARIF.Logical(fullyQualifiedName: $0, kind: "element")]
      })
  }
}
