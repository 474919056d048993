import Etiquette

/// How many transcripts have which scores, drawn and as a table.
struct Histogram {
  struct Bar {
    let x: Int
    let y: Int
    let height: Int
    /// Where the count stands over the bar.
    let top: Int
    let scores: String
    let count: Int
    /// What stands over the bar; nothing over none.
    let caption: String?
    let share: String
    let label: String
    let kind: String
  }

  struct Tick {
    let x: Int
    let label: String
    let kind: String
  }

  let bars: [Bar]
  let ticks: [Tick]
  /// Where the pass mark stands.
  let passX: Int
  let pass: String
  let description: String

  private static let step = 5
  private static let barWidth = 28
  private static let height = 150
  private static let left = 10
  private static let floor = 170

  init(_ summary: Summary, pass: Double, _ language: Language) {
    var counts = [Int](repeating: 0, count: 100 / Histogram.step + 1)
    for (score, count) in summary.scores {
      counts[min(max(score, 0), 100) / Histogram.step] += count
    }
    let most = max(counts.max() ?? 0, 1)
    let all = counts.reduce(0, +)
    bars = counts.enumerated().map { place, count in
      let lower = place * Histogram.step
      let scores = lower < 100 ? "\(lower)–\(lower + Histogram.step - 1)" : "100"
      let height =
        count > 0 ? max(1, Int(Double(count) / Double(most) * Double(Histogram.height))) : 0
      return Bar(
        x: Histogram.left + place * Histogram.barWidth, y: Histogram.floor - height,
        height: height, top: Histogram.floor - height - 4, scores: scores, count: count,
        caption: count > 0 ? "\(count)" : nil, share: percent(count, of: all),
        label: PageSentence.bar(scores: scores, count: count).text(language),
        kind: Double(lower) < pass ? "bar failing" : "bar")
    }
    ticks = stride(from: 0, through: 100, by: 10).map { score in
      Tick(
        x: Histogram.left + score / Histogram.step * Histogram.barWidth, label: "\(score)",
        kind: score % 20 == 0 ? "tick" : "tick odd")
    }
    let mark = pass.isFinite ? min(max(pass, 0), 100) : 0
    passX = Histogram.left + Int(mark / Double(Histogram.step) * Double(Histogram.barWidth))
    self.pass = "\(PageMessage.passMark.text(language)) \(pass.points)"
    description = PageSentence.distribution(
      mean: summary.all.meanScore?.oneDecimal ?? "—",
      most: bars.max { $0.count < $1.count }?.scores ?? "—"
    ).text(language)
  }
}
