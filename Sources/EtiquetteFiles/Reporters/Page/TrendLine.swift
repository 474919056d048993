import Etiquette

/// The mean score day by day as a line.
struct TrendLine {
  struct Size {
    let width: Int
    let height: Int
    /// Room around the line.
    let margin: Int

    static let small = Size(width: 120, height: 26, margin: 4)
    static let wide = Size(width: 640, height: 150, margin: 24)
  }

  struct Point {
    let x: String
    let y: String
    let label: String
  }

  let width: Int
  let height: Int
  let line: String
  let points: [Point]
  let last: Point
  let label: String
  let first: String
  let end: String
  let top: String
  let bottom: String

  /// A line through the days; `nil` where there are fewer than two with a score.
  ///
  /// `lowest` is the score at the bottom, so that lines beside each other can be compared.
  init?(
    _ days: [Day: Summary.Tally], _ language: Language, size: Size, lowest: Double? = nil
  ) {
    let means = days.sorted { $0.key < $1.key }.compactMap { day, tally in
      tally.meanScore.map { (day: day, mean: min(max($0, 0), 100)) }
    }
    guard let first = means.first, let end = means.last, means.count > 1 else { return nil }
    let floor = min(lowest ?? 100, means.map(\.mean).min() ?? 0)
    let bottom = min(99, (floor / 10).rounded(.down) * 10)
    let across = Double(size.width - 2 * size.margin) / Double(means.count - 1)
    let up = Double(size.height - 2 * size.margin) / (100 - bottom)
    points = means.enumerated().map { place, mean in
      Point(
        x: (Double(size.margin) + Double(place) * across).oneDecimal,
        y: (Double(size.height - size.margin) - (mean.mean - bottom) * up).oneDecimal,
        label: "\(mean.day) \(mean.mean.oneDecimal)")
    }
    line = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    last = points[points.count - 1]
    label = PageSentence.trend(
      from: first.mean.oneDecimal, to: end.mean.oneDecimal, days: means.count
    ).text(language)
    self.first = "\(first.day)"
    self.end = "\(end.day)"
    self.bottom = bottom.points
    top = "100"
    (width, height) = (size.width, size.height)
  }
}
