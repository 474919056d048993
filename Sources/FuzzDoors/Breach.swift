/// A promise that does not hold for some bytes, found without a trap.
public struct Breach: Error, Sendable, CustomStringConvertible {
  /// What is promised of every input.
  public enum Promise: String, Sendable, CaseIterable {
    /// Bytes that are taken for text are valid UTF-8 without NUL, and stay what they were.
    case text
    /// An input gives something, or a problem says why not.
    case noSilence = "no-silence"
    /// Every problem has a sentence in both languages, and a line of the input.
    case sentence
    /// Offsets lie on character boundaries, inside the text, in order.
    case boundary
    /// What is quoted stands in the input where the place says.
    case quote
    /// What the program writes can be read again, and says the same.
    case roundTrip = "round-trip"
    /// JSON and XML that the program writes parse.
    case wellFormed = "well-formed"
    /// Width, script and invisible characters change no finding.
    case neutral
    /// Two ways to search find the same.
    case agreement
    /// Points lie between nought and the full number.
    case points
    /// Masking changes nothing but what it masks, and no place.
    case mask
  }

  /// What does not hold.
  public var promise: Promise
  /// What was seen instead.
  public var words: String

  init(_ promise: Promise, _ words: String) {
    self.promise = promise
    self.words = words
  }

  /// The promise and what was seen.
  public var description: String { "\(promise.rawValue): \(words)" }
}

/// Demands that something holds; the words are made only where it does not.
func demand(
  _ holds: Bool, _ promise: Breach.Promise, _ words: @autoclosure () -> String
) throws(Breach) {
  guard holds else { throw Breach(promise, words()) }
}
