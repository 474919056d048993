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

/// The same bytes as an encoder would write.
extension JSONFinding {
  /// Writes the finding; `words` are those of its rule.
  func write(_ out: inout JSONText, _ words: JSONRules.Words) {
    out.plain("{\"clause\":")
    out.encoded(words.clause)
    out.member(",\"column\":", column)
    out.member(",\"deduction\":", deduction)
    if let detail {
      out.plain(",\"detail\":")
      detail.write(&out)
    }
    out.member(",\"end\":", end)
    out.member(",\"endColumn\":", endColumn)
    out.member(",\"endLine\":", endLine)
    out.plain(",\"instead\":")
    out.encoded(words.instead)
    out.member(",\"line\":", line)
    out.plain(",\"message\":")
    out.encoded(words.message)
    out.member(",\"pointer\":", pointer)
    out.member(",\"quote\":", quote)
    out.plain(",\"rule\":")
    out.encoded(words.name)
    out.member(",\"severity\":", severity)
    out.member(",\"start\":", start)
    out.plain(",\"title\":")
    out.encoded(words.title)
    out.member(",\"turn\":", turn)
    out.member(",\"utterance\":", utterance)
    out.member(",\"verdict\":", verdict)
    out.plain(",\"why\":")
    out.encoded(words.why)
    out.plain("}")
  }
}

extension JSONFinding.Detail {
  fileprivate func write(_ out: inout JSONText) {
    // `kind` always stands; what comes before it brings its comma.
    out.plain("{")
    if let grade {
      out.plain("\"grade\":")
      out.string(grade)
      out.plain(",")
    }
    out.plain("\"kind\":")
    out.string(kind)
    out.member(",\"message\":", message)
    out.member(",\"overlap\":", overlap)
    out.member(",\"rings\":", rings)
    out.plain("}")
  }

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
