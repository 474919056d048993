/// How sure the judgement is, and whether it deducts.
public enum Verdict: String, Sendable, CaseIterable, Codable {
  /// Deducts points.
  case violation
  /// A person should look; deducts nothing.
  case review
}

/// How grave a finding is.
///
/// Ordered from the lightest to the gravest.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  /// The order note < warning < error.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How grave an interruption is, by the length of the overlap.
public enum Grade: String, Sendable, CaseIterable, Codable {
  /// From 0.5 s.
  case slight
  /// From 1 s.
  case ordinary
  /// From 2 s.
  case severe
}

/// One breach of one rule at one place.
public struct Finding: Sendable, Equatable {
  /// The rule's identifier, such as `forbidden-01`.
  public var rule: String
  /// Whether it deducts.
  public var verdict: Verdict
  /// How grave it is.
  public var severity: Severity
  /// The turn, from 0, system lines not counted.
  public var turn: Int
  /// The utterance, from 0, system lines counted.
  public var utterance: Int
  /// The words, as byte offsets into the transcript's text.
  public var quote: Range<Int32>
  /// What is said of it, besides the rule's own message; a fact such as an overlap.
  public var detail: Detail?
  /// Points taken off, after the caps of the score card.
  public var deduction: Double

  /// What a check can say about the finding that the rule alone does not.
  public enum Detail: Sendable, Equatable {
    /// The words were softened by an apology or an offer.
    case softened
    /// The words differ from the rule's in characters that sound alike.
    case slip
    /// A part of an opening is missing.
    case missing
    /// A part is there in a weaker wording.
    case weaker
    /// An interruption with this overlap in seconds.
    case overlap(Double, Grade)
    /// A place marked as an interruption in the record.
    case marked
    /// The customer's line breaks off.
    case brokenOff
    /// Words that cut the customer off.
    case cutOff
    /// More rings than allowed.
    case rings(Int)
  }

  /// A finding of a rule.
  public init(
    rule: String, verdict: Verdict = .violation, severity: Severity = .error, turn: Int,
    utterance: Int, quote: Range<Int32>, detail: Detail? = nil, deduction: Double = 0
  ) {
    self.rule = rule
    self.verdict = verdict
    self.severity = severity
    self.turn = turn
    self.utterance = utterance
    self.quote = quote
    self.detail = detail
    self.deduction = deduction
  }
}
