/// The marks around quoted words in an answer, as trainees type them.
enum QuotationMark {
  /// Whether a character opens a quotation; the straight mark does either.
  static func opens(_ character: Character) -> Bool { "“「『\"".contains(character) }

  /// Whether a character closes a quotation; the straight mark does either.
  static func closes(_ character: Character) -> Bool { "”」』\"".contains(character) }

  /// Whether a character opens a quotation and can do nothing else.
  static func onlyOpens(_ character: Character) -> Bool { "“「『".contains(character) }

  /// Whether a character closes a quotation and can do nothing else.
  static func onlyCloses(_ character: Character) -> Bool { "”」』".contains(character) }
}
