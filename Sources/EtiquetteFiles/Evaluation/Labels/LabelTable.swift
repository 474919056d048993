import Etiquette
import HanText

/// Reads labelled conversations from a spreadsheet: one utterance a row, with the reviewer's labels.
struct LabelTable {
  private(set) var cases: [LabelledCase] = []
  private(set) var problems: [Problem] = []

  /// Reads a decoded table; `words` know the rules.
  init(_ text: String, path: String, words: LabelWords) {
    let table = DelimitedText(text)
    guard let header = table.rows.first else {
      problems = [Problem(path: path, kind: .empty)]
      return
    }
    let columns = LabelColumns(header.cells)
    guard columns.missing.isEmpty else {
      let kind = Problem.Kind.missingColumns(columns.missing.map { $0.headers[0] })
      problems = [Problem(path: path, line: header.line, kind: kind)]
      return
    }
    if let line = table.openQuote {
      problems.append(Problem(path: path, line: line, kind: .openQuote))
    }
    let roles = RoleTable()
    var open: [(id: String, transcript: Transcript, phrases: [LabelledCase.Phrase])] = []
    for row in table.rows.dropFirst() {
      func cell(_ column: LabelColumns.Column) -> String { columns.cell(column, row.cells) }
      let word = cell(.role)
      guard let role = Role(rawValue: word) ?? roles.role(of: word) else {
        problems.append(Problem(path: path, line: row.line, kind: .unknownRoles([word])))
        continue
      }
      let id = cell(.call).isEmpty ? open.last?.id ?? "1" : cell(.call)
      var place = open.firstIndex { $0.id == id }
      if place == nil {
        let channel = Channel.allCases.first {
          [$0.rawValue, $0.name.zh, $0.name.en].contains(cell(.channel))
        }
        open.append((id, Transcript(id: id, channel: channel), []))
        place = open.count - 1
      }
      guard let place else { continue }
      open[place].transcript.append(role, cell(.text).utf8)
      let (known, unknown) = words.marks(cell(.label))
      let turn = open[place].transcript.utterances.count - 1
      open[place].phrases += known.map {
        LabelledCase.Phrase(turn: turn, rule: $0.rule, verdict: $0.verdict)
      }
      problems += unknown.map {
        Problem(
          path: path, line: row.line, kind: .unknownLabel($0, nearest: words.nearest(to: $0)))
      }
    }
    cases = open.map {
      LabelledCase(id: $0.id, transcript: $0.transcript, expected: .phrases($0.phrases))
    }
  }
}
