import Etiquette

/// Figures side by side: a row for each agent, day or channel.
struct CourseTable {
  struct Row {
    let name: String
    let transcripts: Int
    let mean: String
    let passRate: String
    let violations: Int
    let each: String
    let reviews: Int
    let trend: TrendLine?
  }

  let rows: [Row]
  let hasTrends: Bool
  /// How many rows had no room.
  let leftOut: String?

  private static let most = 400

  /// The agents, the worst first; `nil` where no transcript names one.
  init?(agents: [String?: Summary.Course], _ language: Language) {
    guard agents.keys.contains(where: { $0 != nil }) else { return nil }
    let worst = agents.sorted {
      ($0.value.all.meanScore ?? 101, $0.key ?? "") < ($1.value.all.meanScore ?? 101, $1.key ?? "")
    }
    let means = worst.flatMap { $0.value.days.values.compactMap(\.meanScore) }
    let rows = worst.prefix(CourseTable.most).map { agent, course in
      Row(
        agent.map(PageText.visible) ?? PageMessage.noAgent.text(language), course.all,
        trend: TrendLine(course.days, language, size: .small, lowest: means.min()))
    }
    self.init(rows, leftOut: worst.count - rows.count, language)
  }

  /// The days, in order; `nil` where none is known.
  init?(days course: Summary.Course, _ language: Language) {
    guard !course.days.isEmpty else { return nil }
    let days = course.days.sorted { $0.key < $1.key }
    let rows = days.suffix(CourseTable.most).map { Row("\($0.key)", $0.value, trend: nil) }
    self.init(rows, leftOut: days.count - rows.count, language)
  }

  /// The channels; `nil` where there is only one.
  init?(channels: [Channel: Summary.Tally], _ language: Language) {
    guard channels.count > 1 else { return nil }
    let rows = Channel.allCases.compactMap { channel in
      channels[channel].map { Row(channel.name[language], $0, trend: nil) }
    }
    self.init(rows, leftOut: 0, language)
  }

  private init(_ rows: [Row], leftOut: Int, _ language: Language) {
    self.rows = rows
    hasTrends = rows.contains { $0.trend != nil }
    self.leftOut = leftOut > 0 ? PageSentence.leftOut(leftOut).text(language) : nil
  }
}

extension CourseTable.Row {
  fileprivate init(_ name: String, _ tally: Summary.Tally, trend: TrendLine?) {
    self.name = name
    transcripts = tally.transcripts
    mean = tally.meanScore?.oneDecimal ?? "—"
    passRate = tally.passRate
    violations = tally.violations
    each =
      tally.transcripts > 0
      ? (Double(tally.violations) / Double(tally.transcripts)).points : "—"
    reviews = tally.reviews
    self.trend = trend
  }
}
