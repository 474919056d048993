import Etiquette

/// One finding as JSON.
struct JSONFinding: Encodable {
  /// What is said of its rule.
  private let words: JSONRules.Words
  private let verdict: String
  private let severity: String
  private let turn: Int
  private let utterance: Int
  private let line: Int?
  private let column: Int?
  private let endLine: Int?
  private let endColumn: Int?
  private let pointer: String?
  private let start: Double?
  private let end: Double?
  private let quote: String
  private let detail: Detail?
  private let deduction: Double?

  struct Detail: Encodable {
    var kind: String
    var message: String
    var overlap: Double?
    var grade: String?
    var rings: Int?
  }

  init(_ finding: Finding, in transcript: Transcript, _ rules: JSONRules) {
    let quotation = Quotation(transcript: transcript, finding: finding)
    let place = quotation.place
    let utterance =
      transcript.utterances.indices.contains(finding.utterance)
      ? transcript.utterances[finding.utterance] : nil
    words = rules[finding.rule]
    verdict = finding.verdict.rawValue
    severity = finding.severity.rawValue
    turn = finding.turn
    self.utterance = finding.utterance
    line = quotation.line
    column = place?.column
    endLine = place.flatMap { $0.endLine == $0.line ? nil : $0.endLine }
    endColumn = place?.endColumn
    pointer = utterance?.pointer
    start = utterance?.start?.finite
    end = utterance?.end?.finite
    quote = quotation.words
    detail = finding.detail.map { Detail($0, rules.language) }
    deduction = finding.deduction.finite
  }

  private enum CodingKeys: String, CodingKey {
    case clause, column, deduction, detail, end, endColumn, endLine, instead, line, message
    case pointer, quote, rule, severity, start, title, turn, utterance, verdict, why
  }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(words.plain.clause, forKey: .clause)
    try members.encodeIfPresent(column, forKey: .column)
    try members.encodeIfPresent(deduction, forKey: .deduction)
    try members.encodeIfPresent(detail, forKey: .detail)
    try members.encodeIfPresent(end, forKey: .end)
    try members.encodeIfPresent(endColumn, forKey: .endColumn)
    try members.encodeIfPresent(endLine, forKey: .endLine)
    try members.encode(words.plain.instead, forKey: .instead)
    try members.encodeIfPresent(line, forKey: .line)
    try members.encode(words.plain.message, forKey: .message)
    try members.encodeIfPresent(pointer, forKey: .pointer)
    try members.encode(quote, forKey: .quote)
    try members.encode(words.plain.id, forKey: .rule)
    try members.encode(severity, forKey: .severity)
    try members.encodeIfPresent(start, forKey: .start)
    try members.encode(words.plain.title, forKey: .title)
    try members.encode(turn, forKey: .turn)
    try members.encode(utterance, forKey: .utterance)
    try members.encode(verdict, forKey: .verdict)
    try members.encode(words.plain.why, forKey: .why)
  }
}

/// The same bytes as an encoder would write.
extension JSONFinding {
  func write(_ out: inout JSONText) {
    out.plain("{\"clause\":")
    out.plain(words.clause)
    out.member(",\"column\":", column)
    out.member(",\"deduction\":", deduction)
    if let detail {
      out.plain(",\"detail\":")
      detail.write(&out)
    }
    out.member(",\"end\":", end)
    out.member(",\"endColumn\":", endColumn)
    out.member(",\"endLine\":", endLine)
    out.plain(words.instead)
    out.member(",\"line\":", line)
    out.plain(words.message)
    out.member(",\"pointer\":", pointer)
    out.string(behind: ",\"quote\":\"", quote)
    out.plain(words.rule)
    out.string(behind: ",\"severity\":\"", severity)
    out.member(",\"start\":", start)
    out.plain(words.title)
    out.member(",\"turn\":", turn)
    out.member(",\"utterance\":", utterance)
    out.string(behind: ",\"verdict\":\"", verdict)
    out.plain(words.why)
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
    out.string(behind: "\"kind\":\"", kind)
    out.string(behind: ",\"message\":\"", message)
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
