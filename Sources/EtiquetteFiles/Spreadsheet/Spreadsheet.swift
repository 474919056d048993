/// Tables as Excel on a Chinese Windows opens them: UTF-8 with its mark, CR LF, and no cell that
/// would be a formula.
enum Spreadsheet {
  /// What a file begins with.
  static let mark = "\u{FEFF}"

  /// A row with its end of line.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A whole file.
  static func file(_ rows: [[String]]) -> String { mark + rows.map(row).joined() }

  /// A cell that spreadsheets take as text or number, never as a formula.
  ///
  /// Control characters are made visible, line ends kept.
  static func cell(_ text: String) -> String {
    let text = shown(text)
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    let isFormula = first.map(formulas.contains) ?? false
    let isOdd = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
    let safe = isFormula && Double(text) == nil || isOdd ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n;\t".unicodeScalars.contains($0) }) else {
      return safe
    }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in safe.unicodeScalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    return String(quoted) + "\""
  }

  /// What a formula begins with.
  private static let formulas = Set("=+-@＝＋－＠|".unicodeScalars)

  /// Whether a cell begins with the mark that keeps a spreadsheet from taking it as a formula.
  static func isGuarded(_ cell: [UInt8]) -> Bool {
    guard cell.first == UInt8(ascii: "'") else { return false }
    let next = String(decoding: cell.dropFirst().prefix(4), as: UTF8.self).unicodeScalars.first
    return next.map(formulas.contains) ?? false
  }

  private static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Terminal.isHarmful) else { return text }
    var out = String.UnicodeScalarView()
    out.append(
      contentsOf: text.unicodeScalars.map { scalar in
        let isLayout = "\t\n\r".unicodeScalars.contains(scalar)
        return !isLayout && Terminal.isHarmful(scalar) ? "\u{FFFD}" : scalar
      })
    return String(out)
  }
}
