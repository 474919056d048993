public import HanText

/// The word breaker as the judge needs it: asked for a clause only when a hit in it asks.
public final class WordBoundaries {
  private var breaker: WordBreaker

  /// Opens the breaker; the first one loads the dictionary.
  public init() throws(ICUError) { breaker = try WordBreaker() }

  /// Whether words begin and end at both ends of a stretch.
  package func areBoundaries(_ hit: Range<Int>, in reading: Reading) throws(ICUError) -> Bool {
    let run = reading.stretch(around: hit, until: .line)
    let units = reading.symbols[run].map { $0.unit == 0xFFFF ? 0x3007 : $0.unit }
    let boundaries = try breaker.boundaries(of: units)
    return boundaries.contains(Int32(hit.lowerBound - run.lowerBound))
      && boundaries.contains(Int32(hit.upperBound - run.lowerBound))
  }
}
