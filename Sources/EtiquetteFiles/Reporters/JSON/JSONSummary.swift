import Etiquette

/// The figures over all transcripts as JSON.
struct JSONSummary: Encodable {
  struct Tally: Encodable {
    var transcripts: Int
    var violations: Int
    var reviews: Int
    var passed: Int
    var failed: Int
    var meanScore: Double?

    init(_ tally: Summary.Tally) {
      transcripts = tally.transcripts
      violations = tally.violations
      reviews = tally.reviews
      passed = tally.passed
      failed = tally.failed
      meanScore = tally.meanScore?.tenths
    }
  }

  struct RuleCount: Encodable {
    var rule: String
    var violations: Int
    var reviews: Int
    var transcripts: Int
  }

  /// A rule that is switched off, and why where somebody has written it down.
  struct Off: Encodable {
    var rule: String
    var note: String?

    init(rule: String, note: String) {
      self.rule = rule
      self.note = note.isEmpty ? nil : note
    }
  }

  /// A group of transcripts; `key` is absent where they do not say.
  struct Group: Encodable {
    struct Worst: Encodable {
      var id: String
      var path: String?
      var score: Double?
    }

    var key: String?
    var transcripts: Int
    var violations: Int
    var reviews: Int
    var meanScore: Double?
    var worst: Worst?

    init(_ row: Statistics.Row) {
      key = row.key
      transcripts = row.tally.transcripts
      violations = row.tally.violations
      reviews = row.tally.reviews
      meanScore = row.tally.meanScore?.tenths
      worst = row.worst.map { Worst(id: $0.id, path: $0.path, score: $0.score.tenths) }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case transcripts, violations, reviews, passed, failed, meanScore, channels, rules
    case switchedOff, statistics, waived
  }

  let summary: Summary

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    let all = Tally(summary.all)
    try fields.encode(all.transcripts, forKey: .transcripts)
    try fields.encode(all.violations, forKey: .violations)
    try fields.encode(all.reviews, forKey: .reviews)
    try fields.encode(all.passed, forKey: .passed)
    try fields.encode(all.failed, forKey: .failed)
    try fields.encode(all.meanScore, forKey: .meanScore)
    let channels = summary.channels.map { ($0.key.rawValue, Tally($0.value)) }
    try fields.encode(
      Dictionary(channels, uniquingKeysWith: { first, _ in first }), forKey: .channels)
    try fields.encode(summary.rules.map(count), forKey: .rules)
    if !summary.statistics.isEmpty {
      let statistics = summary.statistics.map { ($0.grouping.rawValue, $0.rows.map(Group.init)) }
      try fields.encode(
        Dictionary(statistics, uniquingKeysWith: { first, _ in first }), forKey: .statistics)
    }
    if !summary.waived.isEmpty { try fields.encode(summary.waived, forKey: .waived) }
    guard !summary.switchedOff.isEmpty else { return }
    try fields.encode(
      summary.switchedOff.sorted { $0.key < $1.key }.map(Off.init), forKey: .switchedOff)
  }

  private func count(_ count: Summary.RuleCount) -> RuleCount {
    RuleCount(
      rule: count.rule, violations: count.violations, reviews: count.reviews,
      transcripts: count.transcripts)
  }
}
