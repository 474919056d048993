import Etiquette

/// A table as spreadsheets and web forms export it: cells parted by commas, semicolons or tabs,
/// those with line ends or quotation marks in them quoted.
struct DelimitedText {
  /// A row with the line on which it begins.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
    /// Where the parts of each cell stand; offsets count the bytes of the cell.
    ///
    /// One entry for each line, and one behind each quotation mark that is written twice.
    var places: [[Utterance.Place]] = []

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
  /// The index of the first character of the line.
  private var lineStart = 0

  /// Reads a table, at most so many rows of it.
  ///
  /// Excel's `sep=;` tells what parts the cells, or else what stands most often in the first line
  /// that has cells.
  init(_ text: String, most: Int = .max) {
    source = Array(text.unicodeScalars)
    let head = source.prefix { $0 != "\n" && $0 != "\r" }
    let told = DelimitedText.told(head)
    separator = told ?? DelimitedText.separator(of: source)
    if told != nil {
      at = head.count
      if at < source.count { skipLineEnd() }
    }
    while at < source.count, rows.count < most {
      let row = row()
      if !row.isBlank { rows.append(row) }
    }
  }

  /// What stands most often in the first line in which a separator stands at all.
  private static func separator(of source: [Unicode.Scalar]) -> Unicode.Scalar {
    let marks: [Unicode.Scalar] = ["\t", ";", ","]
    guard let first = source.firstIndex(where: marks.contains) else { return "," }
    let line = source[first...].prefix { $0 != "\n" && $0 != "\r" }
    return marks.max { a, b in line.count { $0 == a } < line.count { $0 == b } } ?? ","
  }

  /// `sep=;`, in quotation marks or not.
  private static func told(_ head: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let bare = head.filter { $0 != "\"" && $0 != "\u{FEFF}" }
    guard String(String.UnicodeScalarView(bare.prefix(4))).lowercased() == "sep=",
      bare.count == 5
    else { return nil }
    return bare.last
  }

  private mutating func row() -> Row {
    var row = Row(line: line, cells: [])
    while true {
      let (text, places) = cell()
      row.cells.append(text)
      row.places.append(places)
      guard at < source.count else { return row }
      guard source[at] == separator else {
        skipLineEnd()
        return row
      }
      at += 1
    }
  }

  /// A cell while it is read.
  private struct Cell {
    var text = String.UnicodeScalarView()
    var bytes = 0
    var places: [Utterance.Place] = []

    mutating func append(_ scalar: Unicode.Scalar) {
      text.append(scalar)
      bytes += UTF8.width(scalar)
    }
  }

  /// Notes where the next character of a cell stands.
  private func mark(_ cell: inout Cell) {
    cell.places.append(
      Utterance.Place(
        offset: Int32(clamping: cell.bytes), line: Int32(clamping: line),
        column: Int32(clamping: at - lineStart + 1)))
  }

  /// The next cell; a quoted one may be followed by more text, which is kept.
  private mutating func cell() -> (String, [Utterance.Place]) {
    var cell = Cell()
    let start = at
    while at < source.count, source[at] == " " { at += 1 }
    if at < source.count, source[at] == "\"" { quoted(&cell) } else { at = start }
    mark(&cell)
    while at < source.count, source[at] != separator, source[at] != "\n", source[at] != "\r" {
      cell.append(source[at])
      at += 1
    }
    return (String(cell.text), cell.places)
  }

  private mutating func quoted(_ cell: inout Cell) {
    let start = (at: at, line: line, lineStart: lineStart)
    at += 1
    mark(&cell)
    while at < source.count {
      let scalar = source[at]
      if scalar == "\"" {
        at += 1
        guard at < source.count, source[at] == "\"" else { return }
        at += 1
        cell.append(scalar)
        mark(&cell)
      } else if scalar == "\n" || scalar == "\r" {
        let end = at
        skipLineEnd()
        for scalar in source[end..<at] { cell.append(scalar) }
        mark(&cell)
      } else {
        at += 1
        cell.append(scalar)
      }
    }
    // Without its end, the rest of the file would be one cell: take the line as it is written.
    openQuote = openQuote ?? start.line
    cell = Cell()
    (at, line, lineStart) = (start.at + 1, start.line, start.lineStart)
  }

  private mutating func skipLineEnd() {
    if source[at] == "\r", at + 1 < source.count, source[at + 1] == "\n" { at += 1 }
    at += 1
    line += 1
    lineStart = at
  }
}
