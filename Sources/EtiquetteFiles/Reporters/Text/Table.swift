import HanText

/// Rows and columns aligned by the cells they take on a terminal; the first row holds the heads.
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

  /// The lines; the last column of names is cut where the table is too wide, and each row becomes
  /// lines of its own where that is not enough.
  func lines(width: Int) -> [String] {
    var widths = widths
    let excess = self.width - width
    if excess > 0, names > 0 {
      let least = min(widths[names - 1], 6)
      guard widths[names - 1] - excess >= least else { return records(width: width) }
      widths[names - 1] -= excess
    }
    return rows.map { row in
      row.indices.map { column in
        let text = Terminal.cut(row[column], to: widths[column])
        return Terminal.pad(text, to: widths[column], right: column >= names)
      }.joined(separator: "  ")
    }
  }

  /// Each row as its names, and below them its numbers under their heads.
  private func records(width: Int) -> [String] {
    guard let heads = rows.first else { return [] }
    let wrapping = Wrapping(width: width)
    return rows.dropFirst().flatMap { row in
      let name = row.prefix(names).filter { !$0.isEmpty }.joined(separator: "  ")
      let figures = zip(heads, row).dropFirst(names).map { "\($0)\u{A0}\($1)" }
      let text = figures.joined(separator: "  ")
      return wrapping.lines(name) + wrapping.lines(text, lead: 2).map { "  " + $0 }
    }
  }
}
