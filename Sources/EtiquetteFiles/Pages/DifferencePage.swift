public import Etiquette

/// What a change of the lexicon adds and removes, finding by finding and rule by rule.
public struct DifferencePage {
  private let difference: FindingDifference
  private let language: Language
  private let width: Int

  /// The page for a terminal of some width.
  public init(_ difference: FindingDifference, language: Language, width: Int) {
    self.difference = difference
    self.language = language
    self.width = max(40, width)
  }

  /// The page, with a line feed at its end.
  public var text: String {
    var lines = difference.changes.flatMap(self.lines)
    if !lines.isEmpty { lines += [""] + table + [""] }
    lines.append(DifferenceMessage.total(difference).text(language))
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ change: FindingDifference.Change) -> [String] {
    let sign =
      switch change.kind {
      case .added: "+"
      case .removed: "-"
      case .changed: "~"
      }
    let place = change.place + (change.line.map { ":\($0)" } ?? "")
    let judged = [change.before, change.after].compactMap { judgement in
      judgement.map { "\($0.severity.name[language])·\($0.verdict.name[language])" }
    }.joined(separator: " → ")
    return Wrapping(width: width).paragraph(
      sign + " ", Terminal.visible("\(change.rule)  \(change.quote)  \(judged)  \(place)"),
      indent: 0)
  }

  private var table: [String] {
    let rules = Set(difference.changes.map(\.rule)).sorted()
    let head: [DifferenceMessage] = [.rule, .added, .removed, .changed]
    let rows = rules.map { rule in
      [rule]
        + FindingDifference.Kind.allCases.map { kind in
          "\(difference.changes.count { $0.rule == rule && $0.kind == kind })"
        }
    }
    return Table(names: 1, rows: [head.map { $0.text(language) }] + rows).lines(width: width)
  }
}
