import HanText

/// Placeholder until the branch that judges interruptions is merged.
struct Interruptions {
  let rule: Rule
  let words: Interrupts

  func judge(_ judge: inout Judge) throws(ICUError) -> (Check, [Finding]) {
    (Check(rule: rule.id, status: .notDecidable, reason: .noTimes), [])
  }
}
