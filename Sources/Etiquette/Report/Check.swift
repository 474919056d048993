/// What became of one rule in one transcript, so that nothing passes in silence.
public struct Check: Sendable, Equatable {
  /// The rule's identifier.
  public var rule: String
  /// The outcome.
  public var status: Status
  /// Why it does not apply or cannot be decided.
  public var reason: Reason?
  /// What somebody has written down about it.
  public var note: String?

  /// The four outcomes of a rule.
  public enum Status: String, Sendable, CaseIterable, Codable {
    case passed, failed
    case notApplicable = "not-applicable"
    case notDecidable = "not-decidable"
  }

  /// Why a rule does not apply or cannot be decided.
  public enum Reason: String, Sendable, CaseIterable, Codable {
    /// The agent says nothing.
    case noAgent
    /// The customer hung up before the agent could close.
    case customerHungUp
    /// The transcript ends with the customer speaking.
    case endsWithCustomer
    /// The record does not say who hung up.
    case hangupUnknown
    /// The record does not count the rings.
    case ringsUnknown
    /// The scene does not occur.
    case noScene
    /// The scene occurs, and nobody had time to answer.
    case noWindow
    /// The customer has already stated the business.
    case businessStated
    /// Only for the other direction of call.
    case otherDirection
    /// The utterances have no times.
    case noTimes
    /// The utterances have no end times.
    case noEnds
    /// An utterance ends before it begins.
    case reversedTimes
    /// Only places that a person should look at.
    case onlyReviews
    /// Nobody but the agent speaks.
    case noCustomer
    /// The times come from one channel that never overlaps.
    case singleChannel
    /// Never deducts; said or not, it passes.
    case bonus
    /// Switched off by the people in charge.
    case switchedOff
    /// What was found is waived.
    case waived
  }

  /// The outcome of a rule.
  public init(rule: String, status: Status, reason: Reason? = nil, note: String? = nil) {
    self.rule = rule
    self.status = status
    self.reason = reason
    self.note = note
  }
}
