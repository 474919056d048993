/// Numbers around their mean.
struct Spread {
  private let deviations: [Double]

  init(_ numbers: [Double]) {
    let mean = numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
    deviations = numbers.map { $0 - mean }
  }

  /// Whether the numbers differ at all.
  var isThere: Bool { deviations.contains { abs($0) > 1e-9 } }

  /// The variance of the population.
  var variance: Double {
    deviations.isEmpty ? 0 : squares / Double(deviations.count)
  }

  private var squares: Double { deviations.reduce(0) { $0 + $1 * $1 } }

  /// Pearson's correlation; both have to be spread.
  func correlation(with other: Spread) -> Double {
    let product = zip(deviations, other.deviations).reduce(0) { $0 + $1.0 * $1.1 }
    return product / (squares * other.squares).squareRoot()
  }
}

/// The best and the weakest 27 % of a class by their totals.
///
/// Where several at the edge of a group have the same total, each belongs to it in part, so that
/// the order of the file does not matter.
struct ExtremeGroups {
  /// How much each trainee belongs to a group.
  struct Group {
    var weights: [Double]

    /// The mean of the group.
    func mean(_ numbers: [Double]) -> Double {
      zip(weights, numbers).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    }
  }

  let top: Group
  let bottom: Group

  /// The groups; `nil` where everybody has the same total.
  init?(_ totals: [Double]) {
    guard totals.count > 1, Spread(totals).isThere else { return nil }
    let size = max(1, (Double(totals.count) * 0.27).rounded())
    top = ExtremeGroups.group(totals.map { -$0 }, size)
    bottom = ExtremeGroups.group(totals, size)
  }

  /// The `size` lowest.
  private static func group(_ totals: [Double], _ size: Double) -> Group {
    let weights = totals.map { total in
      let below = Double(totals.count { $0 < total - 1e-9 })
      let same = Double(totals.count { abs($0 - total) <= 1e-9 })
      return min(1, max(0, (size - below) / same))
    }
    return Group(weights: weights)
  }
}
