import Etiquette

/// A table of utterances, its rows sorted by call.
struct TableCalls {
  /// One call of the table.
  struct Call {
    var id: String
    var rows: [DelimitedText.Row] = []
  }

  /// What the columns hold.
  let columns: TableColumns
  /// The header as written.
  let header: DelimitedText.Row
  /// The calls, in the order in which they begin.
  private(set) var calls: [Call] = []

  /// How many rows may stand above the header: a title, the day of the export.
  private static let mostTitles = 4

  /// Finds the header and sorts the rows; `nil` where no row is a header.
  ///
  /// `id` names a call that has no name of its own.
  init?(_ rows: [DelimitedText.Row], id: String) {
    let heads = rows.prefix(TableCalls.mostTitles + 1).enumerated().map {
      (place: $0.offset, columns: TableColumns($0.element.cells))
    }
    guard let head = heads.first(where: { $0.columns[.text] != nil || $0.columns.isReport }) else {
      return nil
    }
    columns = head.columns
    header = rows[head.place]
    sort(rows.dropFirst(head.place + 1), id)
  }

  /// A row's cell without the blanks around it; empty where there is none.
  func cell(_ column: TableColumns.Column, _ row: DelimitedText.Row) -> String {
    guard let place = columns[column], row.cells.indices.contains(place) else { return "" }
    return RoleTable.trimmed(row.cells[place])
  }

  /// The words of a row, and where they stand.
  func text(_ row: DelimitedText.Row) -> ([UInt8], [Utterance.Place]) {
    guard let place = columns[.text], row.cells.indices.contains(place) else { return ([], []) }
    return (Array(row.cells[place].utf8), row.places[place])
  }

  private mutating func sort(_ rows: ArraySlice<DelimitedText.Row>, _ id: String) {
    let names = rows.map { cell(.call, $0) }
    var places: [String: Int] = [:]
    var last = id
    // Rows that are counted through name no call.
    let numbers = names.compactMap { Int($0) }
    let isNumbering =
      columns[.speaker] != nil && numbers.count > 2 && numbers.count == names.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < .max && $0 + 1 == $1 }
    for (row, name) in zip(rows, names) {
      if !name.isEmpty, !isNumbering { last = name }
      let place = places[last] ?? calls.count
      if place == calls.count {
        places[last] = place
        calls.append(Call(id: last))
      }
      calls[place].rows.append(row)
    }
  }
}
