import HanText

/// Breaks text into lines by the cells it takes on a terminal.
///
/// Chinese may break between any two characters, but no line begins with a closing mark or ends
/// with an opening one; other words stay whole unless they are longer than a line.
struct Wrapping {
  let width: Int

  /// The lines of a text; the first has `lead` cells less, the others too unless told otherwise.
  func lines(_ text: String, lead: Int = 0) -> [String] {
    let room = max(8, width - lead)
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in Wrapping.pieces(text).flatMap({ split($0, room) }) {
      let cells = displayWidth(piece)
      if used + displayWidth(Wrapping.trimmed(piece)) > room, !line.isEmpty {
        lines.append(Wrapping.trimmed(line))
        line = ""
        used = 0
      }
      if line.isEmpty, piece.allSatisfy(\.isWhitespace) { continue }
      line += piece
      used += cells
    }
    if !line.isEmpty { lines.append(Wrapping.trimmed(line)) }
    return lines
  }

  /// A label with a text behind it, further lines under the text.
  func paragraph(_ label: String, _ text: String, indent: Int, paint: (String) -> String)
    -> [String]
  {
    let hang = indent + displayWidth(label)
    let space = String(repeating: " ", count: indent)
    return lines(text, lead: hang).enumerated().map { index, line in
      index == 0
        ? space + paint(label) + line : String(repeating: " ", count: hang) + line
    }
  }

  /// A text cut where it is too long for one line.
  private func split(_ piece: String, _ room: Int) -> [String] {
    guard displayWidth(piece) > room else { return [piece] }
    var parts: [String] = []
    var part = ""
    var used = 0
    for character in piece {
      let cells = displayWidth(String(character))
      if used + cells > room, !part.isEmpty {
        parts.append(part)
        part = ""
        used = 0
      }
      part.append(character)
      used += cells
    }
    return parts + [part]
  }

  /// Stretches that must not be broken.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in text {
      if let last, let end = pieces.indices.last, isGlued(last, character) {
        pieces[end].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func isGlued(_ a: Character, _ b: Character) -> Bool {
    if b == " " { return false }
    if closing.contains(b) || opening.contains(a) { return true }
    return a != " " && displayWidth(String(a)) <= 1 && displayWidth(String(b)) <= 1
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private static let closing = Set("，。、；：！？）」』”’…》】,.;:!?)]%")
  private static let opening = Set("（「『“‘《【([")
}
