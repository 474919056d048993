import Etiquette

/// Reads CSV and TSV: one utterance a row, the columns told by their headers; many calls in one
/// file where a column names them.
///
/// Without a column of speakers the text may name them (`客服：您好`), one whole call in a cell too.
struct TableReader {
  /// Who is who.
  let casting: Casting

  /// The transcripts of all calls, and all that is wrong.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    let table = DelimitedText(String(decoding: bytes, as: UTF8.self))
    guard let calls = TableCalls(table.rows, id: id) else {
      let kind = Problem.Kind.missingColumns([TableColumns.Column.text.headers[0]])
      return FileContents(problems: [Problem(path: path, line: table.rows.first?.line, kind: kind)])
    }
    guard !calls.columns.isReport else {
      return FileContents(problems: [Problem(path: path, line: calls.header.line, kind: .report)])
    }
    var contents = FileContents()
    func report(_ line: Int, _ kind: Problem.Kind) {
      contents.problems.append(Problem(path: path, line: line, kind: kind))
    }
    if let line = table.openQuote { report(line, .openQuote) }
    if calls.calls.isEmpty { report(calls.header.line, .noUtterances) }
    let times = TableRowTimes(calls, report)
    for call in calls.calls {
      for row in call.rows {
        let extra = row.cells.dropFirst(calls.columns.count)
        guard extra.contains(where: { !$0.isEmpty }) else { continue }
        report(row.line, .extraCells(row.cells.count, expected: calls.columns.count))
      }
      var facts = facts(of: call, in: calls, report)
      facts.path = path
      let said = times.order(call.rows, &facts, report)
      let read = read(said, of: calls, facts)
      contents.transcripts += read.transcripts
      contents.problems += read.problems
    }
    contents.problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return contents
  }

  /// What the columns say of a call: the first value that each of them holds.
  private func facts(
    of call: TableCalls.Call, in calls: TableCalls, _ report: (Int, Problem.Kind) -> Void
  ) -> Transcript {
    var facts = Transcript(id: call.id)
    for field in LineMetadata.Field.allCases {
      guard let place = calls.columns.metadata.first(where: { $0.field == field })?.place else {
        continue
      }
      let row = call.rows.first { row in
        row.cells.indices.contains(place) && !RoleTable.trimmed(row.cells[place]).isEmpty
      }
      guard let row else { continue }
      let metadata = LineMetadata(field, RoleTable.trimmed(row.cells[place]))
      if let kind = metadata.note(in: &facts, roles: casting.roles) { report(row.line, kind) }
    }
    return facts
  }

  /// The conversation of some rows.
  private func read(
    _ rows: [TableRowTimes.Row], of calls: TableCalls, _ facts: Transcript
  ) -> FileContents {
    if let line = nameless(rows, calls) {
      return FileContents(problems: [Problem(path: facts.path, line: line, kind: .noSpeaker)])
    }
    var text = PlacedText()
    for row in rows {
      let (words, places) = calls.text(row.row)
      text.say(
        words, by: calls.cell(.speaker, row.row), row.times, places: places,
        skipping: Spreadsheet.isGuarded(words) ? 1 : 0)
    }
    return text.read(casting, facts)
  }

  /// The line of words that stand above all speakers, in a call that names any.
  private func nameless(_ rows: [TableRowTimes.Row], _ calls: TableCalls) -> Int? {
    guard let first = rows.firstIndex(where: { !calls.cell(.speaker, $0.row).isEmpty }) else {
      return nil
    }
    return rows[..<first].first {
      let words = calls.cell(.text, $0.row)
      return !words.isEmpty && !LineEvent.isEvent(words)
    }?.row.line
  }
}
