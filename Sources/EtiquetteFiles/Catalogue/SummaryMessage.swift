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
  /// Findings that are not listed.
  case hidden(Int)
  /// What a table of figures is by.
  case statistics(Grouping)
  /// The report is in these files; what it comes to, and how many problems it has.
  case written([String], Summary, Int)
  /// The transcript with the lowest score.
  case worst
  /// Transcripts that nobody knows the agent or day of.
  case unknown

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
    case .worst: Localized(zh: "最低分", en: "worst")
    case .unknown: Localized(zh: "不详", en: "unknown")
    case .statistics(let grouping): grouping.title
    case .hidden(let count):
      Localized(
        zh: "另有 \(count) 处问题没有列出（--show、--max 所限）；分数与退出码不受影响。",
        en:
          "\(count) more findings are not listed (--show, --max); scores and exit code count them."
      )
    case .written(let files, let summary, let problems): written(files, summary, problems)
    case .problems(let count):
      Localized(zh: "读不了的输入 \(count) 处", en: "Problems with the input: \(count)")
    }
  }
}

extension SummaryMessage {
  private func written(_ files: [String], _ summary: Summary, _ problems: Int) -> Localized {
    let all = summary.all
    let mean = all.meanScore?.oneDecimal ?? "—"
    return Localized(
      zh: "已写好 \(files.joined(separator: "、"))：会话 \(all.transcripts) 个，平均 \(mean) 分，"
        + "不合格 \(all.failed) 个，违规 \(all.violations) 处，待复核 \(all.reviews) 处"
        + (problems > 0 ? "；读不了的输入 \(problems) 处" : ""),
      en: "wrote \(files.joined(separator: ", ")): \(all.transcripts) transcripts, mean \(mean), "
        + "\(all.failed) failed, \(all.violations) violations, \(all.reviews) to review"
        + (problems > 0 ? "; problems with the input: \(problems)" : ""))
  }
}

extension Grouping {
  fileprivate var title: Localized {
    switch self {
    case .rule: Localized(zh: "按规则", en: "By rule")
    case .agent: Localized(zh: "按工号", en: "By agent")
    case .file: Localized(zh: "按文件", en: "By file")
    case .day: Localized(zh: "按日期", en: "By day")
    }
  }
}
