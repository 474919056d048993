import Etiquette

/// A finding that is waived as JSON: where, and who lets it pass for what reason.
struct JSONWaived: Encodable {
  var rule: String
  var turn: Int
  var utterance: Int
  var reason: String
  var reviewer: String
  var expires: String?

  init(_ waived: Waived) {
    rule = waived.finding.rule
    turn = waived.finding.turn
    utterance = waived.finding.utterance
    reason = waived.waiver.reason
    reviewer = waived.waiver.reviewer
    expires = waived.waiver.expires?.description
  }
}
