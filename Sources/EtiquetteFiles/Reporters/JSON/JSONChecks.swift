import Etiquette

/// What became of the rules, as JSON.
///
/// Nearly all checks of a report follow the order of the rule book, and pass or do not come up;
/// long runs of them are written once and copied.
struct JSONChecks: Sendable {
  private let rules: [String]
  private let reasons: JSONReasons
  private let passed: Row
  private let noScene: Row

  /// One outcome of every rule, with a comma in front of each.
  private struct Row: Sendable {
    let text: String
    /// Where each check begins, and where the last ends.
    let edges: [String.Index]
  }

  init(_ rules: [String], _ language: Language) {
    self.rules = rules
    let reasons = JSONReasons(language)
    self.reasons = reasons
    func row(_ status: Check.Status, _ reason: Check.Reason? = nil) -> Row {
      var out = JSONText(reserving: 128 * rules.count)
      var edges = [0]
      for rule in rules {
        out.plain(",")
        out.check(Check(rule: rule, status: status, reason: reason), reasons)
        edges.append(out.text.utf8.count)
      }
      let bytes = out.text.utf8
      return Row(
        text: out.text, edges: edges.map { bytes.index(bytes.startIndex, offsetBy: $0) })
    }
    passed = row(.passed)
    noScene = row(.notApplicable, .noScene)
  }

  /// Writes the checks of a report as a list.
  func write(_ checks: [Check], _ out: inout JSONText) {
    out.plain("[")
    var (at, next) = (0, 0)
    while at < checks.count {
      let start = at
      if let outcome = Usual(checks[at]), let lower = rules[next...].firstIndex(of: checks[at].rule)
      {
        next = lower
        while at < checks.count, next < rules.count, Usual(checks[at]) == outcome,
          checks[at].rule == rules[next]
        {
          (at, next) = (at + 1, next + 1)
        }
        let row = outcome == .passed ? passed : noScene
        let checks = row.text[row.edges[lower]..<row.edges[next]]
        out.plain(start == 0 ? checks.dropFirst() : checks)
      } else {
        if start > 0 { out.plain(",") }
        out.check(checks[at], reasons)
        at += 1
      }
    }
    out.plain("]")
  }

  /// The outcomes that nearly all checks have.
  private enum Usual {
    case passed, noScene

    init?(_ check: Check) {
      switch (check.status, check.reason, check.note) {
      case (.passed, nil, nil): self = .passed
      case (.notApplicable, .noScene?, nil): self = .noScene
      default: return nil
      }
    }
  }
}

extension JSONText {
  /// A check of a rule.
  fileprivate mutating func check(_ check: Check, _ reasons: JSONReasons) {
    plain("{")
    let reason = check.reason.flatMap { reasons[$0] }
    if let reason { plain(reason.code) }
    if let note = check.note {
      plain("\"note\":")
      string(note)
      plain(",")
    }
    if let reason { plain(reason.reason) }
    string(behind: "\"rule\":\"", check.rule)
    string(behind: ",\"status\":\"", check.status.rawValue)
    plain("}")
  }
}
