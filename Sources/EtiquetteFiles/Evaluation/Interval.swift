/// An interval that holds a share with 95 % confidence.
public struct Interval: Sendable, Equatable {
  /// The lower end, from 0.
  public var low: Double
  /// The upper end, to 1.
  public var high: Double

  /// The normal deviate of 95 %.
  private static let z = 1.959964

  /// The score interval of so many successes in so many trials (Wilson 1927); `nil` without any.
  public init?(_ successes: Int, of trials: Int) {
    guard trials > 0 else { return nil }
    let (n, z) = (Double(trials), Interval.z)
    let share = Double(successes) / n
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    low = max(0, (middle - half) / (1 + z * z / n))
    high = min(1, (middle + half) / (1 + z * z / n))
  }

  /// The middle 95 % of resampled values (Efron 1979); `nil` without any.
  init?(resampled values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    func at(_ share: Double) -> Double { sorted[Int(share * Double(sorted.count - 1))] }
    (low, high) = (at(0.025), at(0.975))
  }
}
