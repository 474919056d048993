import Etiquette

/// What a pass mark would catch: calls whose score lies below it, against calls in which the
/// reviewer found a violation.
public struct PassMark: Sendable, Equatable {
  /// The pass mark.
  public var mark: Double
  /// Calls below it, against calls with a violation.
  public var tally: Tally
  /// Calls below it.
  public var below: Int { tally.hits + tally.falseAlarms }

  /// The row of a pass mark.
  init(_ mark: Double, _ cases: [JudgedCase]) {
    self.mark = mark
    tally = Tally()
    for one in cases {
      let isBad = one.expected.contains { $0.verdict == .violation }
      switch (isBad, one.score < mark) {
      case (true, true): tally.hits += 1
      case (true, false): tally.misses += 1
      case (false, true): tally.falseAlarms += 1
      case (false, false): break
      }
    }
  }
}
