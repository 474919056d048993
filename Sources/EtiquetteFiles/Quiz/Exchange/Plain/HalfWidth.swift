extension ChineseLine {
  /// Full-width letters, digits and marks in half width, character for character.
  static func narrow(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "【", "［": "["
        case "】", "］": "]"
        case "　": " "
        default: half(character)
        }
      })
  }

  private static func half(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value), let half = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(half)
  }

  static func isSpace(_ character: Character) -> Bool { character.isWhitespace }
}
