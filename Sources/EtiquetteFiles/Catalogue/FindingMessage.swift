public import Etiquette

/// The labels under a finding.
public enum FindingMessage: Message {
  /// What is said of the finding.
  case remark
  /// Why it is a rule.
  case why
  /// What to say instead.
  case instead
  /// What is deducted.
  case deduction
  /// Points that are deducted; less than the rule asks for where the group has no more to give.
  case deducts(Double, capped: Bool)
  /// Nothing is deducted, since the same words cost something already.
  case deductedBefore
  /// Nothing is deducted until a person has looked.
  case deductsNothing

  /// The words.
  public var words: Localized {
    switch self {
    case .remark: Localized(zh: "说明：", en: "what: ")
    case .why: Localized(zh: "为什么：", en: "why: ")
    case .instead: Localized(zh: "应说：", en: "say instead: ")
    case .deduction: Localized(zh: "扣分：", en: "deduct: ")
    case .deducts(let points, capped: false): Localized(zh: points.points, en: points.points)
    case .deducts(let points, capped: true):
      Localized(
        zh: "\(points.points)（本组已扣到上限）", en: "\(points.points) (the group's cap is reached)")
    case .deductedBefore:
      Localized(zh: "0（同一句话已经扣过分）", en: "0 (the same words have cost already)")
    case .deductsNothing: Localized(zh: "待复核，不扣分", en: "nothing until a person has looked")
    }
  }
}
