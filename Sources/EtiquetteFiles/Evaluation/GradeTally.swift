/// How near grades come to a trainer's: elements, points and quadratic weighted kappa.
public struct GradeTally: Sendable, Equatable {
  /// Elements judged alike and differently.
  public private(set) var elements = (right: 0, wrong: 0)
  /// Pairs of points: the trainer's and ours.
  private var points: [Pair] = []

  private struct Pair: Equatable {
    var expected: Double
    var found: Double
  }

  /// Whether two tallies counted the same.
  public static func == (a: GradeTally, b: GradeTally) -> Bool {
    a.elements == b.elements && a.points == b.points
  }

  /// Nothing counted yet.
  public init() {}

  /// How many answers were compared.
  public var count: Int { points.count }

  /// How many answers got exactly the trainer's points.
  public var exact: Int { points.count { abs($0.expected - $0.found) < 0.001 } }

  /// The share of elements judged alike; `nil` where there are none.
  public var elementAccuracy: Double? {
    let all = elements.right + elements.wrong
    return all > 0 ? Double(elements.right) / Double(all) : nil
  }

  /// The share of answers with exactly the trainer's points; `nil` where there are none.
  public var exactShare: Double? {
    points.isEmpty ? nil : Double(exact) / Double(points.count)
  }

  /// Agreement beyond chance, a difference weighing by its square (Cohen 1968).
  ///
  /// `nil` where chance alone would agree always.
  public var kappa: Double? {
    let observed = points.reduce(0) { $0 + square($1.expected - $1.found) }
    var byChance = 0.0
    for one in points {
      for other in points { byChance += square(one.expected - other.found) }
    }
    guard byChance > 0 else { return nil }
    return 1 - observed * Double(points.count) / byChance
  }

  private func square(_ x: Double) -> Double { x * x }

  /// Counts the elements and points of an answer.
  mutating func add(right: Int, wrong: Int, expected: Double, found: Double) {
    elements.right += right
    elements.wrong += wrong
    points.append(Pair(expected: expected, found: found))
  }
}
