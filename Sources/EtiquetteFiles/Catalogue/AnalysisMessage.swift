import Etiquette

/// The words of an item analysis.
enum AnalysisMessage: Message {
  case question, facility, itemRest, topBottom, unanswered, option, chosen, top, bottom
  case alpha(ItemAnalysis.Figure)
  case trainees(Int)
  case noAdvice
  case reason(ItemAnalysis.Reason)
  case advice(ItemAnalysis.Advice)

  var words: Localized {
    switch self {
    case .question: Localized(zh: "题", en: "question")
    case .facility: Localized(zh: "难度（得分率）", en: "facility")
    case .itemRest: Localized(zh: "题余相关", en: "item–rest")
    case .topBottom: Localized(zh: "高低27%差", en: "top–bottom 27 %")
    case .unanswered: Localized(zh: "未答", en: "blank")
    case .option: Localized(zh: "选项", en: "option")
    case .chosen: Localized(zh: "人数", en: "chosen")
    case .top: Localized(zh: "高分组", en: "top")
    case .bottom: Localized(zh: "低分组", en: "bottom")
    case .alpha(let figure): AnalysisMessage.alpha(figure)
    case .trainees(let count): Localized(zh: "学员 \(count) 人", en: "\(count) trainees")
    case .noAdvice:
      Localized(
        zh: "不足 \(ItemAnalysis.fewest) 人，不提建议。",
        en: "Fewer than \(ItemAnalysis.fewest) trainees: no advice.")
    case .reason(let reason): AnalysisMessage.sentence(reason)
    case .advice(let advice): AnalysisMessage.sentence(advice)
    }
  }

  /// A number with two decimals; a dash where there is none.
  static func share(_ value: Double?) -> String {
    guard let value else { return "—" }
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func alpha(_ figure: ItemAnalysis.Figure) -> Localized {
    switch figure {
    case .value(let value):
      Localized(zh: "克龙巴赫 α \(share(value))", en: "Cronbach's alpha \(share(value))")
    case .undefined(let reason):
      Localized(
        zh: "克龙巴赫 α —（\(sentence(reason).zh)）",
        en: "Cronbach's alpha — (\(sentence(reason).en))")
    }
  }

  private static func sentence(_ reason: ItemAnalysis.Reason) -> Localized {
    switch reason {
    case .tooFewTrainees: Localized(zh: "学员太少", en: "too few trainees")
    case .oneQuestion: Localized(zh: "只有一道题", en: "only one question")
    case .noPoints: Localized(zh: "本题没有分值", en: "the question is worth nothing")
    case .sameItem: Localized(zh: "本题人人同分", en: "everybody earned the same in it")
    case .sameRest:
      Localized(zh: "其余题人人同分", en: "everybody earned the same in the other questions")
    case .sameTotal: Localized(zh: "总分人人相同", en: "everybody earned the same in all")
    }
  }

  private static func sentence(_ advice: ItemAnalysis.Advice) -> Localized {
    switch advice {
    case .hard:
      Localized(zh: "很难：请看题意是否清楚、课上是否讲到。", en: "Hard: is it clear, and was it taught?")
    case .easy: Localized(zh: "几乎人人全对：可换更难的题。", en: "Nearly all right: try a harder one.")
    case .reversed:
      Localized(zh: "高分学员反而失分：请核对答案。", en: "The strong do worse: check the key.")
    case .flat:
      Localized(zh: "难以区分高低：请改题干或选项。", en: "Hardly tells strong from weak: rewrite it.")
    case .idle(let name):
      Localized(zh: "选项 \(name) 无人选：请换一个。", en: "Nobody chose \(name): replace it.")
    case .tempting(let name):
      Localized(
        zh: "选项 \(name) 高分组选得更多：请看是否有歧义。",
        en: "\(name) draws the strong more than the weak: is it ambiguous?")
    }
  }
}
