/// Precision, recall and F1 of one rule, each with its interval.
public struct RuleFigures: Sendable, Equatable {
  /// The name of the marks: a rule, or a rule and ` review`.
  public var name: String
  /// The counts.
  public var tally: Tally
  /// The interval of the precision (Wilson).
  public var precision: Interval?
  /// The interval of the recall (Wilson).
  public var recall: Interval?
  /// The interval of F1, from 1,000 seeded resamples of the cases.
  public var f1: Interval?
}

/// Figures over resamples of the cases.
struct Resampling {
  private static let rounds = 1000
  private static let seed: UInt64 = 20_260_101

  /// The interval of F1 over the marks that a name stands for.
  static func f1(_ cases: [[String: Tally]], of names: Set<String>) -> Interval? {
    let tallies = cases.map { tallies in
      tallies.filter { names.contains($0.key) }.values.reduce(into: Tally(), +=)
    }.filter { $0 != Tally() }
    guard !tallies.isEmpty else { return nil }
    var random = SeededRandom(seed: seed)
    let values = (0..<rounds).compactMap { _ -> Double? in
      var sum = Tally()
      for _ in tallies { sum += tallies[random.index(below: tallies.count)] }
      return sum.f1
    }
    return Interval(resampled: values)
  }
}
