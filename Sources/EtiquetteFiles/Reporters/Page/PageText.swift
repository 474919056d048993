/// Text made fit for a page: what cannot be seen is shown by its number, as in ⟦U+202E⟧.
enum PageText {
  /// The text with every character that is invisible, or turns the writing, shown; line feeds and
  /// tabs stay.
  static func visible(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ isPlain($0) }) else { return text }
    var out = ""
    for character in text {
      let scalars = character.unicodeScalars
      // A mark on a character of markup would hide it from what escapes markup.
      let isMarked = scalars.dropFirst().isEmpty == false && scalars.contains(where: isMarkup)
      for scalar in scalars {
        if isHidden(scalar) || isMarked && !isMarkup(scalar) {
          out += "⟦U+\(hexadecimal(scalar))⟧"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0x200D, 0x3000..<0xE000: false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default:
        scalar.properties.isNoncharacterCodePoint
          || scalar.properties.isDefaultIgnorableCodePoint && !isVariation(scalar)
      }
    }
  }

  /// Selectors of the look of the character before, such as that of an emoji.
  private static func isVariation(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
