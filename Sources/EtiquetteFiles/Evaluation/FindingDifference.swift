public import Etiquette

/// What a change of the lexicon does to the findings of some transcripts.
public struct FindingDifference: Sendable {
  /// A finding that only one of two lexicons makes, or that they make differently.
  public struct Change: Sendable, Equatable {
    /// Whether the finding came, went, or was judged otherwise.
    public var kind: Kind
    /// The transcript's path, or its identifier where it has none.
    public var place: String
    /// The line of the input, where it has lines.
    public var line: Int?
    /// The rule.
    public var rule: String
    /// The verdict and severity, before and after; `nil` where there is no finding.
    public var before: Finding.Judgement?
    /// The verdict and severity afterwards.
    public var after: Finding.Judgement?
    /// The words.
    public var quote: String
  }

  /// What became of a finding.
  public enum Kind: Sendable, CaseIterable {
    case added, removed, changed
  }

  /// The changes in the order of the input.
  public private(set) var changes: [Change] = []
  /// Findings that both make alike.
  public private(set) var alike = 0
  /// How many transcripts were judged.
  public private(set) var transcripts = 0
  /// The sum of the scores, before and after.
  public private(set) var points = (before: 0.0, after: 0.0)

  /// Nothing compared yet.
  public init() {}

  /// What finds a finding again in another report.
  private struct Identity: Hashable {
    var rule: String
    var turn: Int
    var quote: String
  }

  /// Compares two reports on the same transcript.
  public mutating func add(_ before: Report, _ after: Report) {
    transcripts += 1
    points.before += before.score.value
    points.after += after.score.value
    let old = FindingDifference.findings(before)
    let new = FindingDifference.findings(after)
    for (identity, finding) in (old + new.filter { one in !old.contains { $0.0 == one.0 } })
      .sorted(by: { ($0.1.turn, $0.1.rule) < ($1.1.turn, $1.1.rule) })
    {
      let was = old.first { $0.0 == identity }?.1.judgement
      let isNow = new.first { $0.0 == identity }?.1.judgement
      guard was != isNow else {
        alike += 1
        continue
      }
      changes.append(change(identity, finding, was, isNow, before.transcript))
    }
  }

  private func change(
    _ identity: Identity, _ finding: Finding, _ before: Finding.Judgement?,
    _ after: Finding.Judgement?, _ transcript: Transcript
  ) -> Change {
    let quotation = Quotation(transcript: transcript, finding: finding)
    let kind: Kind = before == nil ? .added : after == nil ? .removed : .changed
    return Change(
      kind: kind, place: transcript.path ?? transcript.id, line: quotation.line,
      rule: identity.rule, before: before, after: after, quote: identity.quote)
  }

  private static func findings(_ report: Report) -> [(Identity, Finding)] {
    report.findings.map { finding in
      let words = Quotation(transcript: report.transcript, finding: finding).words
      return (Identity(rule: finding.rule, turn: finding.turn, quote: words), finding)
    }
  }
}

extension Finding {
  /// How a finding is judged.
  public struct Judgement: Sendable, Equatable {
    /// Whether it deducts.
    public var verdict: Verdict
    /// How grave it is.
    public var severity: Severity
  }

  /// How the finding is judged.
  var judgement: Judgement { Judgement(verdict: verdict, severity: severity) }
}
