/// One folded letter, ideograph or digit of a turn, and what stands before it in the source.
public struct Symbol: Sendable, Equatable {
  /// The folded character; supplementary ideographs share the value 0xFFFF.
  public var unit: UInt16
  /// The strongest separation between the symbol before and this one.
  public var edge: Edge
  /// Whether it stands inside quotation marks.
  public var quoted: Bool
  /// Its bytes in the transcript's text.
  public var range: Range<Int32>

  /// Whether a folded character is one of 0 to 9.
  @inline(__always)
  package static func isDigit(_ unit: UInt16) -> Bool { unit &- 0x30 < 10 }

  /// Whether it goes on a number behind the symbol before it.
  package func goesOn(_ before: Symbol) -> Bool { edge == .none && Symbol.isDigit(before.unit) }
}

/// What separates two symbols, from nothing to the end of a sentence.
public enum Edge: UInt8, Sendable, Comparable {
  /// Nothing, or white space, which recognisers insert anywhere.
  case none
  /// A line break or a new utterance inside the same turn.
  case line
  /// A hesitation: dots, dashes, a tilde.
  case pause
  /// A comma, colon, semicolon or bracket.
  case comma
  /// The end of a sentence, or of the turn.
  case stop
  /// A question mark, which ends a sentence too.
  case question

  /// The order of strength.
  public static func < (a: Edge, b: Edge) -> Bool { a.rawValue < b.rawValue }
}
