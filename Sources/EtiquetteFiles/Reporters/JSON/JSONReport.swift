import Etiquette

/// One transcript as JSON; absent values are left out, but for the keys that are always there.
struct JSONReport: Encodable {
  struct Channel: Encodable {
    var value: String
    var guessed: Bool
  }

  struct Roles: Encodable {
    var inferred = true
    var confidence: Double?
  }

  struct Check: Encodable {
    var rule: String
    var status: String
    var reason: String?
    var code: String?
  }

  struct Group: Encodable {
    var group: String
    var title: String
    var weight: Double?
    var maximum: Double?
    var asked: Double?
    var taken: Double?
    var left: [String]
  }

  private enum CodingKeys: String, CodingKey {
    case id, path, encoding, channel, roles, agent, score, grade, passed, findings, checks, scoring
    case zeroTolerance
  }

  private let report: Report
  private let source: ReportWriter.Source
  private let book: RuleBook
  private let language: Language

  init(
    _ report: Report, from source: ReportWriter.Source, book: RuleBook, language: Language
  ) {
    self.report = report
    self.source = source
    self.book = book
    self.language = language
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(report.transcript.id, forKey: .id)
    try fields.encode(source.path ?? report.transcript.path, forKey: .path)
    try fields.encode(source.encoding, forKey: .encoding)
    let channel = report.channel
    try fields.encode(
      Channel(value: channel.value.rawValue, guessed: channel.guessed), forKey: .channel)
    try fields.encodeIfPresent(
      report.transcript.roleConfidence.map { Roles(confidence: $0.finite) }, forKey: .roles)
    try fields.encode(report.transcript.agent, forKey: .agent)
    try fields.encode(report.score.value.tenths, forKey: .score)
    try fields.encode(report.score.grade, forKey: .grade)
    try fields.encode(report.score.passed, forKey: .passed)
    try fields.encode(
      report.findings.map {
        JSONFinding($0, in: report.transcript, book: book, language: language)
      }, forKey: .findings)
    try fields.encode(report.checks.map(check), forKey: .checks)
    try fields.encode(report.score.groups.map(group), forKey: .scoring)
    try fields.encode(report.score.fatal, forKey: .zeroTolerance)
  }

  private func check(_ check: Etiquette.Check) -> Check {
    Check(
      rule: check.rule, status: check.status.rawValue, reason: check.reason?.sentence[language],
      code: check.reason?.rawValue)
  }

  private func group(_ group: Score.Group) -> Group {
    Group(
      group: group.id, title: book.groupTitle(group.id, language), weight: group.weight.finite,
      maximum: group.maximum.finite, asked: group.asked.finite, taken: group.taken.finite,
      left: group.left)
  }
}

extension Double {
  /// The number rounded to three decimals; nothing where JSON has no way to write it.
  var finite: Double? { rounded(by: 1000) }

  /// The number rounded to one decimal; nothing where JSON has no way to write it.
  var tenths: Double? { rounded(by: 10) }

  private func rounded(by scale: Double) -> Double? {
    let rounded = (self * scale).rounded() / scale
    return rounded.isFinite ? rounded : nil
  }
}
