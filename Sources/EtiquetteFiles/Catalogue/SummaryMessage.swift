public import Etiquette

/// The words of the summary at the end of a report.
public enum SummaryMessage: Message {
  /// The head of the summary.
  case summary
  /// Heads of columns.
  case rule, channel, transcripts, violations, reviews, meanScore, passed, failed
  /// All channels together.
  case all
  /// Nothing was found in any transcript.
  case nothingFound
  /// Inputs that could not be read.
  case problems(Int)

  /// The words.
  public var words: Localized {
    switch self {
    case .summary: Localized(zh: "汇总", en: "Summary")
    case .rule: Localized(zh: "规则", en: "rule")
    case .channel: Localized(zh: "渠道", en: "channel")
    case .transcripts: Localized(zh: "会话", en: "transcripts")
    case .violations: Localized(zh: "违规", en: "violations")
    case .reviews: Localized(zh: "待复核", en: "reviews")
    case .meanScore: Localized(zh: "平均分", en: "mean")
    case .passed: Localized(zh: "合格", en: "passed")
    case .failed: Localized(zh: "不合格", en: "failed")
    case .all: Localized(zh: "合计", en: "all")
    case .nothingFound: Localized(zh: "没有发现问题。", en: "Nothing found.")
    case .problems(let count):
      Localized(zh: "读不了的输入 \(count) 处", en: "Problems with the input: \(count)")
    }
  }
}
