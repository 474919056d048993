/// Text inside XML 1.0, which has no way to write control characters.
enum XMLText {
  /// Text for content and attributes alike; what XML cannot hold, or would steer whoever shows it,
  /// becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&apos;"
      case "\t", "\n", "\r": out += "&#\(scalar.value);"
      default: out.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return out
  }

  /// `name="value"` pairs with a space in front of each.
  static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    !Terminal.isHarmful(scalar)
  }
}
