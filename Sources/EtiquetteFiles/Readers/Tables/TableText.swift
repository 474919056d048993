import Etiquette

/// The text of cells, one after another, and where their lines stand in the table.
struct TableText {
  /// The text of all cells so far.
  private(set) var bytes: [UInt8] = []
  /// Where the lines go on behind quotation marks that are written twice.
  private(set) var columns = ColumnMap()

  /// Adds a row's cell, and gives the lines of it that hold something.
  mutating func add(_ row: DelimitedText.Row, _ place: Int) -> [SourceLine] {
    guard row.cells.indices.contains(place), row.places.indices.contains(place) else { return [] }
    let cell = Array(row.cells[place].utf8)
    let base = bytes.count
    bytes += cell
    // A gap between cells, so that no two of them touch.
    bytes.append(0x0A)
    var lines: [SourceLine] = []
    var marks = row.places[place][...]
    for line in SourceLines(cell) {
      let before = marks.prefix { $0.offset <= line.range.lowerBound }
      guard let start = before.last else { continue }
      let within = marks.dropFirst(before.count).prefix { $0.offset < line.range.upperBound }
      for mark in within {
        let passed = cell[line.range.lowerBound..<Int(mark.offset)].count { $0 & 0xC0 != 0x80 }
        columns.note(
          line: Int(mark.line), clean: Int(start.column) + passed, source: Int(mark.column))
      }
      marks = marks.dropFirst(before.count - 1)
      guard Blank.trimmedEnd(cell, line.range) > line.range.lowerBound else { continue }
      let guarded = line.number == 1 && Spreadsheet.isGuarded(cell) ? 1 : 0
      lines.append(
        SourceLine(
          number: Int(start.line),
          range: base + line.range.lowerBound + guarded..<base + line.range.upperBound,
          column: Int(start.column) + guarded))
    }
    return lines
  }
}
