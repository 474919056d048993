import Etiquette
import Synchronization

/// What became of the rules, as JSON.
///
/// What usually becomes of them is written once for all transcripts, and copied around what does not.
final class JSONChecks: Sendable {
  private let reasons: JSONReasons
  private let rows: Mutex<[ObjectIdentifier: Row]> = Mutex([:])

  /// One outcome of every rule, with a comma in front of each.
  private struct Row: Sendable {
    /// Held for as long as it is known by its place in memory.
    let usual: Outcomes.Usual
    let text: String
    /// Where each check begins, and where the last ends.
    let edges: [String.Index]
  }

  init(_ language: Language) { reasons = JSONReasons(language) }

  /// Writes the checks of a report as a list.
  func write(_ outcomes: Outcomes, _ out: inout JSONText) {
    let row = row(outcomes.usual)
    out.plain("[")
    var isFirst = true
    func copy(_ places: Range<Int>) {
      guard !places.isEmpty else { return }
      let checks = row.text[row.edges[places.lowerBound]..<row.edges[places.upperBound]]
      out.plain(isFirst ? checks.dropFirst() : checks)
      isFirst = false
    }
    var place = 0
    for other in outcomes.others {
      copy(place..<other.place)
      if !isFirst { out.plain(",") }
      out.check(other.check, reasons)
      isFirst = false
      place = other.place + 1
    }
    copy(place..<outcomes.count)
    out.plain("]")
  }

  /// The checks of a report that are the usual ones, written before where many share them.
  private func row(_ usual: Outcomes.Usual) -> Row {
    guard usual.isShared else { return written(usual) }
    return rows.withLock { rows in
      let key = ObjectIdentifier(usual)
      if let row = rows[key] { return row }
      let row = written(usual)
      rows[key] = row
      return row
    }
  }

  private func written(_ usual: Outcomes.Usual) -> Row {
    var out = JSONText(reserving: 128 * usual.checks.count)
    var edges = [0]
    for check in usual.checks {
      out.plain(",")
      out.check(check, reasons)
      edges.append(out.text.utf8.count)
    }
    let bytes = out.text.utf8
    return Row(
      usual: usual, text: out.text,
      edges: edges.map { bytes.index(bytes.startIndex, offsetBy: $0) })
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
