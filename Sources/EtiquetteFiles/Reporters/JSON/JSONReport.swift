import Etiquette

/// One transcript as JSON, keys in order; absent values are left out, but for the keys that are
/// always there.
struct JSONReport {
  private let report: Report
  private let source: ReportWriter.Source
  private let rules: JSONRules
  private let isRedacted: Bool

  init(
    _ report: Report, from source: ReportWriter.Source, rules: JSONRules, isRedacted: Bool
  ) {
    self.report = report
    self.source = source
    self.rules = rules
    self.isRedacted = isRedacted
  }

  /// The object on one line.
  var text: String {
    var out = JSONText(reserving: 80 * report.checks.count + 2048)
    out.plain("{\"agent\":")
    out.string(report.transcript.agent)
    out.plain(",\"channel\":{\"guessed\":")
    out.bool(report.channel.guessed)
    out.plain(",\"value\":")
    out.string(report.channel.value.rawValue)
    out.plain("},\"checks\":")
    var place = -1
    out.list(report.checks) { out, check in
      let words = rules.words(of: check.rule, behind: &place)
      switch (check.status, check.reason, check.note) {
      case (.passed, nil, nil): out.encoded(words.passed)
      case (.failed, nil, nil): out.encoded(words.failed)
      case (.notApplicable, .noScene?, nil): out.encoded(words.noScene)
      default: out.check(check, named: words.name, rules.reasons)
      }
    }
    out.plain(",\"encoding\":")
    out.string(source.encoding)
    out.plain(",\"findings\":")
    out.list(report.findings) { out, finding in
      JSONFinding(finding, in: report.transcript, book: rules.book, language: rules.language)
        .write(&out, rules[finding.rule])
    }
    out.plain(",\"grade\":")
    out.string(report.score.grade)
    out.plain(",\"id\":")
    out.string(report.transcript.id)
    out.plain(",\"passed\":")
    out.bool(report.score.passed)
    out.plain(",\"path\":")
    out.string(source.path ?? report.transcript.path)
    if isRedacted { out.plain(",\"redacted\":true") }
    writeRoles(&out)
    out.plain(",\"score\":")
    out.number(report.score.value.tenths)
    out.plain(",\"scoring\":")
    out.list(report.score.groups, write)
    if !report.waived.isEmpty {
      out.plain(",\"waived\":")
      out.list(report.waived) { $0.encoded(json(JSONWaived($1))) }
    }
    out.plain(",\"zeroTolerance\":")
    out.list(report.score.fatal) { $0.string($1) }
    out.plain("}")
    return out.text
  }

  private func writeRoles(_ out: inout JSONText) {
    guard let confidence = report.transcript.roleConfidence else { return }
    out.plain(",\"roles\":{")
    if let confidence = confidence.finite {
      out.plain("\"confidence\":")
      out.number(confidence)
      out.plain(",")
    }
    out.plain("\"inferred\":true}")
  }

  private func write(_ out: inout JSONText, _ group: Score.Group) {
    out.plain("{")
    if let asked = group.asked.finite {
      out.plain("\"asked\":")
      out.number(asked)
      out.plain(",")
    }
    out.plain("\"group\":")
    out.string(group.id)
    out.plain(",\"left\":")
    out.list(group.left) { $0.string($1) }
    out.plain(",\"maximum\":")
    out.number(group.maximum.finite)
    out.plain(",\"taken\":")
    out.number(group.taken.finite)
    out.plain(",\"title\":")
    out.string(rules.groupTitle(group.id))
    out.plain(",\"weight\":")
    out.number(group.weight.finite)
    out.plain("}")
  }
}

extension JSONText {
  /// A check of a rule by its name, as it stands in JSON.
  mutating func check(_ check: Check, named name: String, _ reasons: JSONReasons) {
    plain("{")
    if let reason = check.reason { encoded(reasons[reason]) }
    if let note = check.note {
      plain("\"note\":")
      string(note)
      plain(",")
    }
    plain("\"rule\":")
    encoded(name)
    plain(",\"status\":")
    string(check.status.rawValue)
    plain("}")
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
