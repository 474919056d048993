import HanText

/// Text made fit for a terminal.
public enum Terminal {
  /// The text on one line, without characters that would move the cursor or turn the writing.
  static func visible(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    line.append(contentsOf: text.unicodeScalars.map { isHarmful($0) ? stand(in: $0) : $0 })
    return String(line)
  }

  /// Lines without such characters but for the ends of the lines.
  public static func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
      .joined(separator: "\n")
  }

  /// A text filled up with spaces on the right, or on the left.
  static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth(text)))
    return right ? space + text : text + space
  }

  /// As much of the beginning as fits, with dots where something is cut off.
  static func cut(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var room = width - displayWidth(dots)
    let kept = text.prefix { character in
      room -= displayWidth(String(character))
      return room >= 0
    }
    return kept + dots
  }

  /// What stands for words that are left out.
  static let dots = "…"

  /// Whether a character moves the cursor, turns the writing, or is there unseen: controls, bidi
  /// marks, tags, noncharacters.
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    // The last two of each plane are no characters.
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  private static func stand(in scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    default: "\u{FFFD}"
    }
  }
}
