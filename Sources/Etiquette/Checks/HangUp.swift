/// Article 17 (6) and hotline 6: the customer hangs up first.
final class HangUp: Sendable {
  let rule: Rule

  init(rule: Rule) {
    self.rule = rule
  }

  func judge(_ judge: inout Judge) -> (Check, [Finding]) {
    guard let last = judge.conversation.turns(of: .agent).last else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noAgent), [])
    }
    switch judge.conversation.transcript.hungUp {
    case .customer: return (Check(rule: rule.id, status: .passed), [])
    case nil:
      return (Check(rule: rule.id, status: .notDecidable, reason: .hangupUnknown), [])
    case .agent:
      let finding = judge.conversation.finding(rule, turn: last, detail: .missing)
      return (Check(rule: rule.id, status: .failed), [finding])
    }
  }
}

/// Hotline 2: the call is taken within three rings.
final class PickUp: Sendable {
  let rule: Rule
  let rings: Rings

  init(rule: Rule, rings: Rings) {
    self.rule = rule
    self.rings = rings
  }

  func judge(_ judge: inout Judge) -> (Check, [Finding]) {
    let transcript = judge.conversation.transcript
    guard transcript.direction == .inbound else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .otherDirection), [])
    }
    guard let counted = transcript.rings else {
      return (Check(rule: rule.id, status: .notDecidable, reason: .ringsUnknown), [])
    }
    guard counted > rings.most else { return (Check(rule: rule.id, status: .passed), []) }
    guard let first = judge.conversation.turns(of: .agent).first else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noAgent), [])
    }
    let finding = judge.conversation.finding(rule, turn: first, detail: .rings(counted))
    return (Check(rule: rule.id, status: .failed), [finding])
  }
}
