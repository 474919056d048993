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
  var text: String { written().text }

  /// The same as a line of its own, without a copy of it.
  var line: String {
    var out = written()
    out.plain("\n")
    return out.text
  }

  private func written() -> JSONText {
    var out = JSONText(reserving: 80 * report.outcomes.count + 2048)
    out.plain("{\"agent\":")
    out.string(report.transcript.agent)
    out.plain(",\"channel\":{\"guessed\":")
    out.bool(report.channel.guessed)
    out.plain(",\"value\":")
    out.string(report.channel.value.rawValue)
    out.plain("},\"checks\":")
    rules.checks.write(report.outcomes, &out)
    out.plain(",\"encoding\":")
    out.string(source.encoding)
    out.plain(",\"findings\":")
    out.list(report.findings) { JSONFinding($1, in: report.transcript, rules).write(&$0) }
    out.string(behind: ",\"grade\":\"", report.score.grade)
    out.string(behind: ",\"id\":\"", report.transcript.id)
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
      out.list(report.waived) { $0.plain(json(JSONWaived($1))) }
    }
    out.plain(",\"zeroTolerance\":")
    out.strings(report.score.fatal)
    out.plain("}")
    return out
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
    out.string(behind: "\"group\":\"", group.id)
    out.plain(",\"left\":")
    out.strings(group.left)
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
