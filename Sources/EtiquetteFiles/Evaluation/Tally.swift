/// How often a judgement was right: true and false positives, and false negatives.
public struct Tally: Sendable, Equatable {
  /// Found and expected.
  public var hits = 0
  /// Found, not expected.
  public var falseAlarms = 0
  /// Expected, not found.
  public var misses = 0

  /// Nothing counted yet.
  public init() {}

  /// The share of what was found that was expected; `nil` where nothing was found.
  public var precision: Double? {
    hits + falseAlarms > 0 ? Double(hits) / Double(hits + falseAlarms) : nil
  }

  /// The share of what was expected that was found; `nil` where nothing was expected.
  public var recall: Double? { hits + misses > 0 ? Double(hits) / Double(hits + misses) : nil }

  /// The harmonic mean of precision and recall; `nil` where there is nothing to find.
  public var f1: Double? {
    let all = 2 * hits + falseAlarms + misses
    return all > 0 ? Double(2 * hits) / Double(all) : nil
  }

  /// Adds what another tally counted.
  public static func += (a: inout Tally, b: Tally) {
    a.hits += b.hits
    a.falseAlarms += b.falseAlarms
    a.misses += b.misses
  }
}
