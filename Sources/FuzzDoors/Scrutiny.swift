import EtiquetteFiles

/// How much of what is promised of an input is looked at.
public enum Scrutiny: Sendable {
  /// No trap, offsets on character boundaries, quotes that stand in the source: what costs little.
  case quick
  /// The same, and every sentence, round trip, other writing and form of report.
  case full

  /// Full for one input in sixty-four; an input that comes again is looked at as it was before.
  public init(of bytes: [UInt8]) {
    var random = SeededRandom(of: bytes)
    self = random.index(below: 64) == 0 ? .full : .quick
  }
}
