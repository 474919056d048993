import Etiquette

/// What figures over many transcripts can be grouped by.
public enum Grouping: String, Sendable, CaseIterable, Codable {
  /// The rule that was broken.
  case rule
  /// The agent's staff number.
  case agent
  /// The input file.
  case file
  /// The day of the conversation.
  case day
}

/// Figures over many transcripts, in groups.
public struct Statistics: Sendable, Equatable, Codable {
  /// The figures of one group.
  public struct Row: Sendable, Equatable, Codable {
    /// What the group has in common; `nil` where the transcripts do not say.
    public var key: String?
    /// Its counts and mean.
    public private(set) var tally = Summary.Tally()
    /// Its transcript with the lowest score, the first of several.
    public private(set) var worst: Worst?

    mutating func add(_ report: Report, rule: String? = nil) {
      tally.add(report, rule: rule)
      keep(Worst(report))
    }

    mutating func add(_ other: Row) {
      tally += other.tally
      if let worst = other.worst { keep(worst) }
    }

    /// The row with its worst conversation masked, and its key where that is a path or a date that
    /// is no day.
    fileprivate func redacted(hidesKey: Bool) -> Row {
      var row = self
      if hidesKey { row.key = key.map { Redaction(label: $0).text } }
      row.worst?.id = Redaction(label: worst?.id ?? "").text
      row.worst?.path = worst?.path.map { Redaction(label: $0).text }
      return row
    }

    private mutating func keep(_ other: Worst) {
      guard other.score.isFinite, other.score < worst?.score ?? .infinity else { return }
      worst = other
    }
  }

  /// A transcript and its score.
  public struct Worst: Sendable, Equatable, Codable {
    /// The transcript's identifier.
    public var id: String
    /// The path of its file; `nil` for standard input.
    public var path: String?
    /// The points.
    public var score: Double

    init(_ report: Report) {
      id = report.transcript.id
      path = report.transcript.path
      score = report.score.value
    }
  }

  /// What the groups are by.
  public let grouping: Grouping
  private var groups: [String?: Row] = [:]
  private var isRedacted = false

  init(by grouping: Grouping) { self.grouping = grouping }

  /// The groups: days in their order, others with the worst first; what is unknown comes last.
  ///
  /// Masked ones that look alike stay rows of their own, in the order of their true names.
  public var rows: [Row] {
    isRedacted
      ? sorted.map { $0.redacted(hidesKey: grouping == .file || grouping == .day) } : sorted
  }

  /// The same figures with what names a person masked in paths and in the numbers of conversations.
  var redacted: Statistics {
    var statistics = self
    statistics.isRedacted = true
    return statistics
  }

  private var sorted: [Row] {
    groups.values.sorted { a, b in
      guard let left = a.key, let right = b.key else { return a.key != nil && b.key == nil }
      return switch grouping {
      case .day: left < right
      case .rule:
        (b.tally.violations, b.tally.reviews, left) < (a.tally.violations, a.tally.reviews, right)
      case .agent, .file:
        (a.tally.meanScore ?? .infinity, left) < (b.tally.meanScore ?? .infinity, right)
      }
    }
  }

  mutating func add(_ report: Report) {
    switch grouping {
    case .rule:
      for rule in Set(report.findings.map(\.rule)) {
        groups[rule, default: Row(key: rule)].add(report, rule: rule)
      }
    case .agent: add(report, to: report.transcript.agent)
    case .file: add(report, to: report.transcript.path)
    case .day: add(report, to: report.transcript.date.map { Day($0)?.description ?? $0 })
    }
  }

  private mutating func add(_ report: Report, to key: String?) {
    groups[key, default: Row(key: key)].add(report)
  }

  static func += (a: inout Statistics, b: Statistics) {
    for (key, row) in b.groups { a.groups[key, default: Row(key: key)].add(row) }
  }
}
