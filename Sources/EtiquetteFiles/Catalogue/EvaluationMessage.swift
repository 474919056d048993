public import Etiquette

/// The words of an evaluation.
public enum EvaluationMessage: Message {
  case rule, right, wrong, falseAlarms, misses, precision, recall, f1, accuracy
  case allViolations, allReviews, allStatuses, grades
  case elements, points
  case hidden, hiddenNames, hiddenSpeakers, decided, abstained, rightUtterances
  case kappa(String)
  case cases(Int)
  case difference(Evaluation.Difference)

  /// The words.
  public var words: Localized {
    switch self {
    case .rule: Localized(zh: "规则", en: "rule")
    case .right: Localized(zh: "正确", en: "right")
    case .wrong: Localized(zh: "错误", en: "wrong")
    case .falseAlarms: Localized(zh: "误报", en: "false")
    case .misses: Localized(zh: "漏报", en: "missed")
    case .precision: Localized(zh: "精确率", en: "precision")
    case .recall: Localized(zh: "召回率", en: "recall")
    case .f1: Localized(zh: "F1", en: "F1")
    case .accuracy: Localized(zh: "准确率", en: "accuracy")
    case .allViolations: Localized(zh: "全部违规", en: "all violations")
    case .allReviews: Localized(zh: "全部待复核", en: "all reviews")
    case .allStatuses: Localized(zh: "全部结论", en: "all statuses")
    case .grades: Localized(zh: "打断程度", en: "grades")
    case .elements: Localized(zh: "得分要点", en: "elements")
    case .points: Localized(zh: "得分一致", en: "same points")
    case .hidden: Localized(zh: "隐去", en: "hidden")
    case .hiddenNames: Localized(zh: "角色名", en: "roles")
    case .hiddenSpeakers: Localized(zh: "角色名和说话人", en: "roles and speakers")
    case .decided: Localized(zh: "已推测", en: "inferred")
    case .abstained: Localized(zh: "未推测", en: "left open")
    case .rightUtterances: Localized(zh: "句子正确率", en: "utterances right")
    case .kappa(let value):
      Localized(zh: "二次加权 kappa \(value)", en: "quadratic weighted kappa \(value)")
    case .cases(let count): Localized(zh: "案例 \(count) 个", en: "\(count) cases")
    case .difference(let difference): sentence(difference)
    }
  }

  private func sentence(_ difference: Evaluation.Difference) -> Localized {
    let expected = EvaluationMessage.name(difference.expected)
    let found = EvaluationMessage.name(difference.found)
    return Localized(
      zh: "\(difference.id) \(difference.rule)：应为\(expected.zh)，判为\(found.zh)",
      en: "\(difference.id) \(difference.rule): expected \(expected.en), found \(found.en)")
  }

  private static func name(_ raw: String?) -> Localized {
    guard let raw else { return Localized(zh: "无", en: "nothing") }
    return Verdict(rawValue: raw)?.name ?? Check.Status(rawValue: raw)?.name
      ?? Localized(zh: raw, en: raw)
  }
}
