public import Etiquette

/// The sentences of the page for browsers that have figures in them.
public enum PageSentence: Message {
  /// Which program and lexicon judged.
  case judgedBy(version: String, lexicon: String, digest: String)
  /// The first and the last day.
  case period(Day, Day)
  /// So many of the rules have four fifths of the violations.
  case pareto(Int, of: Int)
  /// So many transcripts passed.
  case passed(Int, of: Int)
  /// Only the worst transcripts have their conversation in the page, or a line in the list.
  case kept(detailed: Int, listed: Int, of: Int)
  /// Rows of a table that are left out.
  case leftOut(Int)
  /// What a histogram shows: mean, and the scores where most are.
  case distribution(mean: String, most: String)
  /// A bar of a histogram.
  case bar(scores: String, count: Int)
  /// A trend line: the first and last day's mean.
  case trend(from: String, to: String, days: Int)
  /// A rule's share.
  case share(String)
  /// So many rules could not be judged somewhere.
  case undecided(rules: Int)
  /// So many rules are switched off.
  case switchedOff(Int)

  /// The words.
  public var words: Localized {
    switch self {
    case .judgedBy(let version, let lexicon, let digest):
      Localized(
        zh: "etiquette \(version) · 词库 \(lexicon) · \(digest)",
        en: "etiquette \(version) · lexicon \(lexicon) · \(digest)")
    case .period(let first, let last) where first == last:
      Localized(zh: "通话日期 \(first)", en: "Day: \(first)")
    case .period(let first, let last):
      Localized(zh: "通话日期 \(first) 至 \(last)", en: "Days: \(first) to \(last)")
    case .pareto(let few, let all):
      Localized(
        zh: "\(all) 条被违反的规则中，前 \(few) 条占违规的 80%。",
        en: "Of \(all) broken rules, the first \(few) make up 80% of the violations.")
    case .passed(let passed, let all):
      Localized(zh: "\(passed) / \(all)", en: "\(passed) of \(all)")
    case .kept(let detailed, let listed, let all) where listed == all:
      Localized(
        zh: "为了控制文件大小，只收入得分最低的 \(detailed) 个会话的对话和问题（共 \(all) 个会话）；"
          + "统计包括全部会话。",
        en: "To keep this file small, only the \(detailed) worst of \(all) transcripts have their "
          + "conversation and findings here; the figures are over all of them.")
    case .kept(let detailed, let listed, let all):
      Localized(
        zh: "为了控制文件大小，只列出得分最低的 \(listed) 个会话，收入其中 \(detailed) 个的对话和问题"
          + "（共 \(all) 个会话）；统计包括全部会话。",
        en: "To keep this file small, only the \(listed) worst of \(all) transcripts are listed, "
          + "\(detailed) of them with conversation and findings; the figures are over all of them.")
    case .leftOut(let count):
      Localized(zh: "另有 \(count) 行没有列出。", en: "\(count) more rows are left out.")
    case .distribution(let mean, let most):
      Localized(
        zh: "平均 \(mean) 分，最多的在 \(most) 分。", en: "Mean \(mean); most are in \(most).")
    case .bar(let scores, let count):
      Localized(zh: "\(scores) 分：\(count) 个会话", en: "\(scores): \(count) transcripts")
    case .trend(let from, let to, let days):
      Localized(
        zh: "\(days) 天，从 \(from) 分到 \(to) 分", en: "\(days) days, from \(from) to \(to)")
    case .share(let percent): Localized(zh: "占违规的 \(percent)", en: "\(percent) of the violations")
    case .undecided(let rules):
      Localized(zh: "涉及 \(rules) 条规则", en: "of \(rules) rules")
    case .switchedOff(let count):
      Localized(zh: "\(count) 条，不评判，不计分", en: "\(count), neither judged nor scored")
    }
  }
}
