/// Where a table of labelled lines keeps what, by its header.
struct LabelColumns {
  private let places: [Column: Int]

  /// What a column holds.
  enum Column: String, CaseIterable {
    case call, channel, role, text, label

    /// Whether a table is of no use without it.
    var isNeeded: Bool { self == .role || self == .text || self == .label }

    /// The headers it is known by, folded.
    var headers: [String] {
      switch self {
      case .call: TableColumns.Column.call.headers + ["案例", "case"]
      case .channel: ["渠道", "channel"]
      case .role: TableColumns.Column.speaker.headers
      case .text: TableColumns.Column.text.headers
      case .label: ["标注", "标签", "违规", "条目", "判定", "label", "labels", "rule", "rules"]
      }
    }
  }

  init(_ header: [String]) {
    var places: [Column: Int] = [:]
    for (place, cell) in header.enumerated() {
      let name = RoleTable.fold(cell).filter { $0.isLetter }
      for column in Column.allCases where places[column] == nil && column.headers.contains(name) {
        places[column] = place
      }
    }
    self.places = places
  }

  /// The columns that are needed and not there.
  var missing: [Column] { Column.allCases.filter { $0.isNeeded && places[$0] == nil } }

  /// A row's cell without the blanks around it, and without the mark that keeps it from being a
  /// formula; empty where there is none.
  func cell(_ column: Column, _ cells: [String]) -> String {
    guard let place = places[column], cells.indices.contains(place) else { return "" }
    let cell = RoleTable.trimmed(cells[place])
    return Spreadsheet.isGuarded(Array(cell.utf8)) ? String(cell.dropFirst()) : cell
  }
}
