public import Etiquette

/// The figures over many transcripts.
public struct Summary: Sendable, Equatable, Codable {
  /// Counts and points of some transcripts.
  public struct Tally: Sendable, Equatable, Codable {
    /// How many transcripts.
    public private(set) var transcripts = 0
    /// Findings that deduct.
    public private(set) var violations = 0
    /// Findings that a person should look at.
    public private(set) var reviews = 0
    /// Transcripts that pass.
    public private(set) var passed = 0
    /// Transcripts that do not.
    public var failed: Int { transcripts - passed }
    private var scored = 0
    private var points = 0.0

    /// The mean of the scores; `nil` without any.
    public var meanScore: Double? { scored > 0 ? points / Double(scored) : nil }

    static func += (a: inout Tally, b: Tally) {
      a.transcripts += b.transcripts
      a.violations += b.violations
      a.reviews += b.reviews
      a.passed += b.passed
      a.scored += b.scored
      a.points += b.points
    }

    /// Counts one more transcript, and its findings, or only those of one rule.
    mutating func add(_ report: Report, rule: String? = nil) {
      let findings = report.findings.filter { rule == nil || $0.rule == rule }
      transcripts += 1
      violations += findings.count { $0.verdict == .violation }
      reviews += findings.count { $0.verdict == .review }
      passed += report.score.passed ? 1 : 0
      guard report.score.value.isFinite else { return }
      scored += 1
      points += report.score.value
    }
  }

  /// How often one rule was broken.
  public struct RuleCount: Sendable, Equatable, Codable {
    /// The rule's identifier.
    public var rule: String
    /// Findings that deduct.
    public var violations = 0
    /// Findings that a person should look at.
    public var reviews = 0
    /// Transcripts with either.
    public var transcripts = 0
  }

  /// A rule that could not be judged, and why.
  public struct Gap: Hashable, Sendable, Codable {
    /// The rule's identifier.
    public var rule: String
    /// Why it could not be judged.
    public var reason: Check.Reason?
  }

  /// All transcripts together.
  public private(set) var all = Tally()
  /// The transcripts of each channel that occurs.
  public private(set) var channels: [Channel: Tally] = [:]
  /// The rules that were switched off in some transcript, with what was written down about it.
  public private(set) var switchedOff: [String: String] = [:]
  /// The transcripts of each agent and day, as far as the records name them.
  public private(set) var shifts: [Shift: Tally] = [:]
  /// How many transcripts have a score, by its whole points from 0 to 100.
  public private(set) var scores: [Int: Int] = [:]
  /// In how many transcripts a rule could not be judged.
  public private(set) var gaps: [Gap: Int] = [:]
  /// How many findings of each rule were waived.
  public private(set) var waived: [String: Int] = [:]
  private var counts: [String: RuleCount] = [:]
  /// Figures in groups, as they were asked for.
  public private(set) var statistics: [Statistics]

  /// Figures over nothing yet, grouped by these things besides.
  public init(by groupings: [Grouping] = []) { statistics = groupings.map(Statistics.init(by:)) }

  /// The rules that were broken, the most frequent first.
  public var rules: [RuleCount] {
    counts.values.sorted {
      ($1.violations, $1.reviews, $0.rule) < ($0.violations, $0.reviews, $1.rule)
    }
  }

  /// Counts one more transcript.
  public mutating func add(_ report: Report) {
    all.add(report)
    for index in statistics.indices { statistics[index].add(report) }
    channels[report.channel.value, default: Tally()].add(report)
    for waived in report.waived { self.waived[waived.finding.rule, default: 0] += 1 }
    count(report.outcomes.told)
    shifts[Shift(report.transcript), default: Tally()].add(report)
    if report.score.value.isFinite {
      scores[Int(min(max(report.score.value, 0), 100)), default: 0] += 1
    }
    for finding in report.findings {
      var count = counts[finding.rule] ?? RuleCount(rule: finding.rule)
      switch finding.verdict {
      case .violation: count.violations += 1
      case .review: count.reviews += 1
      }
      counts[finding.rule] = count
    }
    for rule in Set(report.findings.map(\.rule)) { counts[rule]?.transcripts += 1 }
  }

  /// Counts what was switched off or could not be judged.
  private mutating func count(_ checks: [Check]) {
    for check in checks {
      if check.reason == .switchedOff { switchedOff[check.rule] = check.note ?? "" }
      if check.status == .notDecidable {
        gaps[Gap(rule: check.rule, reason: check.reason), default: 0] += 1
      }
    }
  }

  /// The same figures with what names a person masked in paths and in the numbers of conversations.
  var redacted: Summary {
    var summary = self
    summary.statistics = statistics.map(\.redacted)
    return summary
  }

  /// Adds the figures over other transcripts, grouped by the same things.
  public static func += (a: inout Summary, b: Summary) {
    a.all += b.all
    for (index, other) in zip(a.statistics.indices, b.statistics) { a.statistics[index] += other }
    for (channel, tally) in b.channels { a.channels[channel, default: Tally()] += tally }
    a.waived.merge(b.waived, uniquingKeysWith: +)
    a.switchedOff.merge(b.switchedOff) { first, _ in first }
    for (shift, tally) in b.shifts { a.shifts[shift, default: Tally()] += tally }
    a.scores.merge(b.scores, uniquingKeysWith: +)
    a.gaps.merge(b.gaps, uniquingKeysWith: +)
    for (rule, count) in b.counts {
      var sum = a.counts[rule] ?? RuleCount(rule: rule)
      sum.violations += count.violations
      sum.reviews += count.reviews
      sum.transcripts += count.transcripts
      a.counts[rule] = sum
    }
  }
}
