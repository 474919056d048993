public import Etiquette

/// The words of an evaluation.
public enum EvaluationMessage: Message {
  case rule, right, wrong, falseAlarms, misses, precision, recall, f1, accuracy
  case allViolations, allReviews, allStatuses, grades
  case elements, points
  case hidden, hiddenNames, hiddenSpeakers, decided, abstained, rightUtterances
  case low, high, expected, found, count, nothing
  case passMarks, passMark, below
  case agreement(Int)
  case pair, turns, cohen, labellers, linterFirst, linterSecond
  case call, channel, role, text, label, linter
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
    case .low: Localized(zh: "下限", en: "low")
    case .high: Localized(zh: "上限", en: "high")
    case .expected, .found, .count, .nothing, .passMarks, .passMark, .below, .agreement, .pair,
      .turns, .cohen, .labellers, .linterFirst, .linterSecond:
      calibration
    case .call, .channel, .role, .text, .label, .linter: sheet
    case .kappa(let value):
      Localized(zh: "二次加权 kappa \(value)", en: "quadratic weighted kappa \(value)")
    case .cases(let count): Localized(zh: "案例 \(count) 个", en: "\(count) cases")
    case .difference(let difference): sentence(difference)
    }
  }

  private var calibration: Localized {
    switch self {
    case .found: Localized(zh: "程序判为", en: "found")
    case .count: Localized(zh: "次数", en: "count")
    case .nothing: Localized(zh: "无", en: "nothing")
    case .passMarks:
      Localized(
        zh: "以得分低于某线找出有违规的会话：", en: "Calls with a violation, sought by a score below a mark:")
    case .passMark: Localized(zh: "得分", en: "score")
    case .below: Localized(zh: "会话", en: "calls")
    case .agreement(let cases):
      Localized(
        zh: "两人都标注的 \(cases) 个案例，逐轮比较：", en: "\(cases) cases labelled by both, turn by turn:")
    case .pair: Localized(zh: "比较", en: "pair")
    case .turns: Localized(zh: "轮次", en: "turns")
    case .cohen: Localized(zh: "kappa", en: "kappa")
    case .labellers: Localized(zh: "标注一与标注二", en: "first and second labeller")
    case .linterFirst: Localized(zh: "程序与标注一", en: "linter and first labeller")
    case .linterSecond: Localized(zh: "程序与标注二", en: "linter and second labeller")
    default: Localized(zh: "应为", en: "expected")
    }
  }

  private var sheet: Localized {
    switch self {
    case .call: Localized(zh: "通话编号", en: "call id")
    case .channel: Localized(zh: "渠道", en: "channel")
    case .role: Localized(zh: "角色", en: "role")
    case .text: Localized(zh: "内容", en: "text")
    case .label: Localized(zh: "标注", en: "label")
    default: Localized(zh: "程序判定", en: "linter")
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
