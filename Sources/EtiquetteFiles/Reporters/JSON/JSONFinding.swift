import Etiquette

/// One finding as JSON.
struct JSONFinding: Encodable {
  var rule: String
  var clause: String
  var title: String
  var verdict: String
  var severity: String
  var turn: Int
  var utterance: Int
  var line: Int?
  var column: Int?
  var endLine: Int?
  var endColumn: Int?
  var pointer: String?
  var start: Double?
  var end: Double?
  var quote: String
  var message: String
  var why: String
  var detail: Detail?
  var instead: [String]
  var deduction: Double?

  struct Detail: Encodable {
    var kind: String
    var message: String
    var overlap: Double?
    var grade: String?
    var rings: Int?
  }

  init(_ finding: Finding, in transcript: Transcript, book: RuleBook, language: Language) {
    let known = book.rule(finding.rule)
    let quotation = Quotation(transcript: transcript, finding: finding)
    let place = quotation.place
    let utterance =
      transcript.utterances.indices.contains(finding.utterance)
      ? transcript.utterances[finding.utterance] : nil
    rule = finding.rule
    clause = known?.clause ?? ""
    title = book.title(finding.rule, language)
    verdict = finding.verdict.rawValue
    severity = finding.severity.rawValue
    turn = finding.turn
    self.utterance = finding.utterance
    line = place?.line
    column = place?.column
    endLine = place.flatMap { $0.endLine == $0.line ? nil : $0.endLine }
    endColumn = place?.endColumn
    pointer = utterance?.pointer
    start = utterance?.start?.finite
    end = utterance?.end?.finite
    quote = quotation.words
    message = known?.message[language] ?? ""
    why = known?.why[language] ?? ""
    detail = finding.detail.map { Detail($0, language) }
    instead = known?.instead ?? []
    deduction = finding.deduction.finite
  }
}

extension JSONFinding.Detail {
  fileprivate init(_ detail: Finding.Detail, _ language: Language) {
    kind = detail.name
    message = detail.sentence[language]
    switch detail {
    case .overlap(let seconds, let severity):
      overlap = seconds.finite
      grade = severity.rawValue
    case .rings(let count): rings = count
    case .softened, .slip, .missing, .weaker, .marked, .brokenOff, .cutOff: break
    }
  }
}
