import Etiquette

/// The times of a table's rows.
struct TableRowTimes {
  /// A row and when it is said.
  struct Row {
    var row: DelimitedText.Row
    var times: LineTimes
  }

  private let calls: TableCalls
  private let times: TableTimes
  private let cells: [Int: TableTimes.Cells]

  /// How times may be written, for those who have to mend one.
  private static let examples = ["12.3", "00:12", "00:00:12.300", "2026-11-03 09:12:05"]

  /// Reads the times of all rows, and reports those that are none.
  init(_ calls: TableCalls, _ report: (Int, Problem.Kind) -> Void) {
    self.calls = calls
    var cells: [Int: TableTimes.Cells] = [:]
    for row in calls.calls.lazy.flatMap(\.rows) {
      cells[row.line] = TableRowTimes.cells(row, calls, report)
    }
    self.cells = cells
    times = TableTimes(
      calls.calls.flatMap { $0.rows.compactMap { cells[$0.line] } },
      unit: calls.columns.unit(.start) ?? calls.columns.unit(.end))
  }

  private static func cells(
    _ row: DelimitedText.Row, _ calls: TableCalls, _ report: (Int, Problem.Kind) -> Void
  ) -> TableTimes.Cells {
    func time(_ column: TableColumns.Column) -> (TableTime?, TableTime?) {
      let cell = calls.cell(column, row)
      guard !cell.isEmpty, cell != "-" else { return (nil, nil) }
      if let time = TableTime(cell) { return (time, nil) }
      var cursor = LineCursor(Array(cell.utf8), 0..<cell.utf8.count)
      if let range = cursor.bareTimes(), let start = range.start, let end = range.end {
        return (.clock(start), .clock(end))
      }
      let head = calls.columns[column].map { calls.header.cells[$0] } ?? ""
      report(
        row.line,
        .badValue(
          field: RoleTable.trimmed(head), value: Terminal.cut(cell, to: 40), expected: examples))
      return (nil, nil)
    }
    let (start, until) = time(.start)
    let end = time(.end).0
    return TableTimes.Cells(
      start: start, end: end ?? until, duration: time(.duration).0,
      length: calls.cell(.text, row).unicodeScalars.count)
  }

  /// The rows of a call in the order in which they are said, with their times; the date too.
  func order(
    _ rows: [DelimitedText.Row], _ facts: inout Transcript,
    _ report: (Int, Problem.Kind) -> Void
  ) -> [Row] {
    let cells = rows.map { self.cells[$0.line] ?? TableTimes.Cells(length: 0) }
    let dates = cells.filter { if case .date = $0.start { true } else { false } }
    if let first = rows.first, !dates.isEmpty, facts.date == nil {
      facts.date = calls.cell(.start, first)
    }
    let isOneMoment =
      dates.count > 1 && dates.allSatisfy { $0.start == dates[0].start && $0.end == dates[0].end }
    guard !isOneMoment else { return rows.map { Row(row: $0, times: LineTimes()) } }
    let said = zip(rows, times.seconds(cells)).map { Row(row: $0, times: $1) }
    var isSound = true
    for row in said {
      guard let start = row.times.start, let end = row.times.end, end < start else { continue }
      report(row.row.line, .reversedTimes(start: start, end: end))
      isSound = false
    }
    guard isSound, areBySpeaker(rows), said.allSatisfy({ $0.times.start != nil }) else {
      return said
    }
    return said.enumerated().sorted {
      ($0.element.times.start ?? 0, $0.offset) < ($1.element.times.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Whether the rows of each speaker stand together, as where channels are written one by one.
  private func areBySpeaker(_ rows: [DelimitedText.Row]) -> Bool {
    let names = rows.map { calls.cell(.speaker, $0) }
    let changes = zip(names, names.dropFirst()).count { $0 != $1 }
    return changes > 0 && changes == Set(names).count - 1
  }
}
