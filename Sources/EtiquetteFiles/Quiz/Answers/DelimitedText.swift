/// A table as spreadsheets and web forms export it: cells parted by commas, semicolons or tabs,
/// those with line ends or quotation marks in them quoted.
struct DelimitedText {
  /// A row with the line on which it begins.
  struct Row: Equatable {
    var line: Int
    var cells: [String]

    /// Whether nothing is written in it.
    var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  /// The rows that hold something.
  private(set) var rows: [Row] = []
  /// The line of a quotation mark that never closes.
  private(set) var openQuote: Int?

  private let source: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var at = 0
  private var line = 1

  /// Reads a table; the first line tells what parts the cells.
  init(_ text: String) {
    source = Array(text.unicodeScalars)
    let head = source.prefix { $0 != "\n" && $0 != "\r" }
    let marks: [Unicode.Scalar] = ["\t", ";", ","]
    separator =
      marks.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? ","
    while at < source.count {
      let row = row()
      if !row.isBlank { rows.append(row) }
    }
  }

  private mutating func row() -> Row {
    var row = Row(line: line, cells: [])
    while true {
      row.cells.append(cell())
      guard at < source.count else { return row }
      guard source[at] == separator else {
        skipLineEnd()
        return row
      }
      at += 1
    }
  }

  /// The next cell; a quoted one may be followed by more text, which is kept.
  private mutating func cell() -> String {
    var cell = String.UnicodeScalarView()
    let start = at
    while at < source.count, source[at] == " " { at += 1 }
    if at < source.count, source[at] == "\"" { quoted(&cell) } else { at = start }
    while at < source.count, source[at] != separator, source[at] != "\n", source[at] != "\r" {
      cell.append(source[at])
      at += 1
    }
    return String(cell)
  }

  private mutating func quoted(_ cell: inout String.UnicodeScalarView) {
    let start = (at: at, line: line)
    at += 1
    while at < source.count {
      let scalar = source[at]
      at += 1
      if scalar == "\"" {
        guard at < source.count, source[at] == "\"" else { return }
        at += 1
      } else if scalar == "\n" {
        line += 1
      }
      cell.append(scalar)
    }
    // Without its end, the rest of the file would be one cell: take the line as it is written.
    openQuote = openQuote ?? start.line
    cell.removeAll()
    (at, line) = (start.at + 1, start.line)
  }

  private mutating func skipLineEnd() {
    if source[at] == "\r", at + 1 < source.count, source[at + 1] == "\n" { at += 1 }
    at += 1
    line += 1
  }
}
