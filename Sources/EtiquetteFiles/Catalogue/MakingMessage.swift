public import Etiquette

/// The words of quizzes that the program makes.
public enum MakingMessage: Message {
  /// The title of a quiz from a seed.
  case title(UInt64)
  /// Which of the options breaks a rule?
  case whichBreaks
  /// What is said instead?
  case whatInstead(String)
  /// Which rule words break, and what to say.
  case breaks(String, rule: Rule)
  /// Why a rule is one; whether an option says 你 where 您 is asked for.
  case why(Rule, isFamiliar: Bool)
  /// Where questions can be made from has not been said.
  case noSource
  /// There are fewer examples than questions wanted.
  case fewer(Int, wanted: Int)

  /// The words.
  public var words: Localized {
    switch self {
    case .title(let seed): Localized(zh: "服务用语自测（\(seed) 号卷）", en: "Wording test no. \(seed)")
    case .whichBreaks:
      Localized(zh: "下面哪句话不能对客户说？", en: "Which of these must not be said to a customer?")
    case .whatInstead(let words):
      Localized(zh: "不说“\(words)”，应当怎样说？", en: "What do you say instead of “\(words)”?")
    case .breaks(let words, let rule):
      Localized(
        zh: "“\(words)”：\(rule.title.zh)（\(rule.clause)）。"
          + (rule.instead.first.map { "应说：\($0)" } ?? ""),
        en: "“\(words)”: \(rule.title.en) (\(rule.clause))."
          + (rule.instead.first.map { " Say instead: \($0)" } ?? ""))
    case .why(let rule, let isFamiliar):
      Localized(
        zh: rule.why.zh + (isFamiliar ? "对客户要称“您”。" : ""),
        en: rule.why.en + (isFamiliar ? " Address the customer with 您." : ""))
    case .noSource:
      Localized(
        zh: "没有说用什么出题；请写 --from-lexicon（用规则的例句出题）",
        en: "say what to make questions from: --from-lexicon takes the examples of the rules")
    case .fewer(let count, let wanted):
      Localized(
        zh: "例句只够 \(count) 题（要 \(wanted) 题）；请减少 --count，或补充规则的例句",
        en: "the examples make only \(count) questions of \(wanted); lower --count or add examples")
    }
  }
}
