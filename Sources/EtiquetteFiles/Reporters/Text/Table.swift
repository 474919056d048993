import HanText

/// Rows and columns aligned by the cells they take on a terminal.
struct Table {
  /// How many columns stand on the left; the others are numbers.
  let names: Int
  let rows: [[String]]

  /// The terminal cells that it takes uncut.
  var width: Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }

  private var widths: [Int] {
    (rows.first ?? []).indices.map { column in
      rows.map { displayWidth($0[column]) }.max() ?? 0
    }
  }

  /// The lines; the last column of names is cut where the table is too wide.
  func lines(width: Int) -> [String] {
    var widths = widths
    let excess = self.width - width
    if excess > 0, names > 0 { widths[names - 1] = max(6, widths[names - 1] - excess) }
    return rows.map { row in
      row.indices.map { column in
        let text = Terminal.cut(row[column], to: widths[column])
        return Terminal.pad(text, to: widths[column], right: column >= names)
      }.joined(separator: "  ")
    }
  }
}
