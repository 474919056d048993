/// How single words are put together.
enum SpokenWords {
  /// Words and marks as one text: with a space only before a Latin word or number that follows
  /// another, or its mark.
  static func joined(_ words: some Sequence<some StringProtocol>) -> String {
    var text = String.UnicodeScalarView()
    for word in words {
      if let last = text.last, let next = word.unicodeScalars.first, last.isASCII, isLatin(next) {
        text.append(" ")
      }
      text.append(contentsOf: word.unicodeScalars)
    }
    return String(text)
  }

  /// A text without the spaces that a recogniser sets between characters.
  static func unspaced(_ text: String) -> String {
    joined(text.split(separator: " "))
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || LineCursor.digit(scalar) != nil
  }
}
