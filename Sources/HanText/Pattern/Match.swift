/// Where a pattern matched in a reading.
public struct Match: Sendable, Equatable {
  /// The symbols, fillers and stutters inside included.
  public var symbols: Range<Int>
  /// How many characters differ but sound alike.
  public var slips: Int
  /// How many characters of the pattern stand there.
  public var matched: Int
}
