import HanText

/// Breaks text into lines by the cells it takes on a terminal.
///
/// Chinese may break between any two characters, but no line begins with a closing mark or ends
/// with an opening one; other words stay whole unless they are longer than a line.
struct Wrapping {
  /// A stretch that is not broken unless it is longer than a line.
  private struct Piece {
    var text: String
    var cells: Int
    var isBlank: Bool { text == " " }
  }

  let width: Int

  /// The lines of a text, each of them `lead` cells shorter than the terminal is wide.
  func lines(_ text: String, lead: Int = 0) -> [String] {
    let room = max(8, width - lead)
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in Wrapping.pieces(text, room: room) {
      if used + piece.cells > room, !line.isEmpty {
        lines.append(Wrapping.trimmed(line))
        line = ""
        used = 0
      }
      if line.isEmpty, piece.isBlank { continue }
      line += piece.text
      used += piece.cells
    }
    if !line.isEmpty { lines.append(Wrapping.trimmed(line)) }
    return lines
  }

  /// A label with a text behind it, further lines under the text.
  func paragraph(
    _ label: String, _ text: String, indent: Int, paint: (String) -> String = { $0 }
  ) -> [String] {
    let hang = indent + displayWidth(label)
    let space = String(repeating: " ", count: indent)
    let blank = String(repeating: " ", count: hang)
    return lines(text, lead: hang).enumerated().map { index, line in
      index == 0 ? space + paint(label) + line : blank + line
    }
  }

  private static func pieces(_ text: String, room: Int) -> [Piece] {
    var pieces: [Piece] = []
    var last: (mark: Unicode.Scalar, cells: Int)?
    for character in text {
      guard let mark = character.unicodeScalars.first else { continue }
      let cells = displayWidth(String(character))
      let next = (mark, cells)
      if let last, let end = pieces.indices.last, pieces[end].cells + cells <= room,
        isGlued(last, next)
      {
        pieces[end].text.append(character)
        pieces[end].cells += cells
      } else {
        pieces.append(Piece(text: String(character), cells: cells))
      }
      last = next
    }
    return pieces
  }

  private static func isGlued(
    _ a: (mark: Unicode.Scalar, cells: Int), _ b: (mark: Unicode.Scalar, cells: Int)
  ) -> Bool {
    if b.mark == " " { return false }
    if closing.contains(b.mark) || opening.contains(a.mark) { return true }
    return a.mark != " " && a.cells <= 1 && b.cells <= 1
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  static let closing = Set("，。、；：！？）」』”’…》】,.;:!?)]%".unicodeScalars)
  static let opening = Set("（「『“‘《【([".unicodeScalars)
}
