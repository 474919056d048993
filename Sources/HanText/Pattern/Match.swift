/// Where a pattern matched in a reading.
public struct Match: Sendable, Equatable {
  /// The symbols, fillers and stutters inside included.
  public var symbols: Range<Int>
  /// How many characters differ but sound alike.
  public var slips: Int
  /// How many characters of the pattern stand there.
  public var matched: Int

  /// A match over a stretch of symbols.
  public init(symbols: Range<Int>, slips: Int, matched: Int) {
    self.symbols = symbols
    self.slips = slips
    self.matched = matched
  }
}

/// An end of a match that has to touch the words next to it.
public enum Contact: Sendable {
  /// Its first character follows directly on what stands in front.
  case front
  /// What stands behind follows directly on its last character.
  case back
}
