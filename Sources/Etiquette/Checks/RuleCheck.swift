import HanText

/// How a rule is checked; made once of the rule, for all transcripts.
enum RuleCheck: Sendable {
  /// Forbidden words, which are sought turn by turn for all rules at once.
  case forbids(String)
  case says(SaidWords)
  case hangsUp(HangUp)
  case picksUp(PickUp)
  case interrupts(Interruptions)
  case scene(Scenes)

  /// The check of the rule at a place in the lexicon.
  init(_ rule: Rule, at index: Int, probes: Probes, _ questions: inout TurnQuestions) {
    self =
      switch rule.judgement {
      case .forbids: .forbids(rule.id)
      case .says(let says): .says(SaidWords(rule: rule, says: says, &questions))
      case .hangsUp: .hangsUp(HangUp(rule: rule))
      case .picksUp(let rings): .picksUp(PickUp(rule: rule, rings: rings))
      case .interrupts(let words):
        .interrupts(
          Interruptions(rule: rule, index: index, words: words, probes: probes, &questions))
      case .scene(let scene):
        .scene(Scenes(rule: rule, index: index, scene: scene, probes: probes, &questions))
      }
  }

  /// The outcome for one transcript, and what was found.
  func judge(
    overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    switch self {
    case .forbids(let rule): return (Check(rule: rule, status: .passed), [])
    case .says(let check): return try check.judge(&judge)
    case .hangsUp(let check): return check.judge(&judge)
    case .picksUp(let check): return check.judge(&judge)
    case .interrupts(let check): return try check.judge(overheard: overheard, &judge)
    case .scene(let check): return try check.judge(overheard: overheard, &judge)
    }
  }
}
