public import Etiquette

/// The words of the page for browsers; braces in them are filled in by the page's script.
public enum PageMessage: String, Message, CaseIterable {
  case heading, overview, rules, agents, days, findings, transcripts, problems, skip, noScript
  case mean, passRate, violations, reviews, notDecidable, transcript, passed, failed
  case distribution, score, count, passMark, asTable, byChannel, channel, undecidedRules, reason
  case rule, clause, cumulative, affected, moreRules, agent, noAgent, perTranscript, trend, day
  case date, severity, verdict, words, instead, why, deduction, grade
  case filters, all, search, result, reset, shown, none, previousPage, nextPage, page, sortBy
  case back, previous, next, arithmetic, conversation, left, notKept, hit, printed
  case perDay, unlisted, off, byCommand, waived, note, reviewer, until

  /// The words.
  public var words: Localized {
    switch self {
    case .heading: Localized(zh: "服务用语质检报告", en: "Service etiquette report")
    case .overview: Localized(zh: "概览", en: "Overview")
    case .rules: Localized(zh: "违规最多的规则", en: "Rules most often broken")
    case .agents: Localized(zh: "各工号", en: "Agents")
    case .days: Localized(zh: "各日期", en: "Days")
    case .findings: Localized(zh: "问题", en: "Findings")
    case .transcripts: Localized(zh: "会话", en: "Transcripts")
    case .problems: Localized(zh: "读不了的输入", en: "Inputs that could not be read")
    case .skip: Localized(zh: "跳到正文", en: "Skip to the content")
    case .noScript:
      Localized(
        zh: "浏览器没有运行脚本：只显示统计，不显示问题和会话。",
        en: "Scripts are off: only the figures are shown, not the findings and transcripts.")
    case .mean: Localized(zh: "平均分", en: "Mean score")
    case .passRate: Localized(zh: "合格率", en: "Pass rate")
    case .violations: Localized(zh: "违规", en: "Violations")
    case .reviews: Localized(zh: "待复核", en: "To review")
    case .notDecidable: Localized(zh: "无法判定", en: "Not decidable")
    case .transcript: Localized(zh: "会话", en: "Transcript")
    case .passed: Localized(zh: "合格", en: "passed")
    case .failed: Localized(zh: "不合格", en: "failed")
    case .distribution: Localized(zh: "得分分布", en: "Distribution of scores")
    case .score: Localized(zh: "得分", en: "Score")
    case .count: Localized(zh: "会话数", en: "Transcripts")
    case .passMark: Localized(zh: "合格线", en: "pass mark")
    case .asTable: Localized(zh: "数据表", en: "As a table")
    case .byChannel: Localized(zh: "各渠道", en: "Channels")
    case .channel: Localized(zh: "渠道", en: "Channel")
    case .undecidedRules: Localized(zh: "规则（会话数）", en: "Rules (transcripts)")
    case .reason: Localized(zh: "原因和办法", en: "Why, and what helps")
    case .rule: Localized(zh: "规则", en: "Rule")
    case .clause: Localized(zh: "条款", en: "Clause")
    case .cumulative: Localized(zh: "累计", en: "Cumulative")
    case .affected: Localized(zh: "涉及会话", en: "In transcripts")
    case .moreRules: Localized(zh: "其余规则", en: "The other rules")
    case .agent: Localized(zh: "工号", en: "Agent")
    case .noAgent: Localized(zh: "（未记录工号）", en: "(not recorded)")
    case .perTranscript: Localized(zh: "每通违规", en: "Violations each")
    case .trend: Localized(zh: "每日平均分走势", en: "Mean score by day")
    case .day: Localized(zh: "日期", en: "Day")
    case .date: Localized(zh: "时间", en: "Date")
    case .severity: Localized(zh: "程度", en: "Severity")
    case .verdict: Localized(zh: "结论", en: "Verdict")
    case .words: Localized(zh: "原话", en: "Words")
    case .instead: Localized(zh: "应说", en: "Say instead")
    case .why: Localized(zh: "为什么", en: "Why")
    case .deduction: Localized(zh: "扣分", en: "Deduction")
    case .grade: Localized(zh: "等级", en: "Grade")
    case .filters: Localized(zh: "筛选", en: "Filters")
    case .all: Localized(zh: "全部", en: "all")
    case .search: Localized(zh: "搜索文字", en: "Search")
    case .result: Localized(zh: "结果", en: "Result")
    case .reset: Localized(zh: "清除筛选", en: "Clear filters")
    case .shown: Localized(zh: "共 {count} 条，显示第 {from}–{to} 条", en: "{from}–{to} of {count}")
    case .none: Localized(zh: "没有符合的记录", en: "Nothing matches")
    case .previousPage: Localized(zh: "上一页", en: "Previous page")
    case .nextPage: Localized(zh: "下一页", en: "Next page")
    case .page: Localized(zh: "第 {page} 页，共 {pages} 页", en: "Page {page} of {pages}")
    case .sortBy: Localized(zh: "按“{column}”排序", en: "Sort by {column}")
    case .back: Localized(zh: "返回报告", en: "Back to the report")
    case .previous: Localized(zh: "上一个会话", en: "Previous transcript")
    case .next: Localized(zh: "下一个会话", en: "Next transcript")
    case .arithmetic: Localized(zh: "得分怎么来的", en: "How the score comes about")
    case .conversation: Localized(zh: "对话", en: "Conversation")
    case .left: Localized(zh: "无法判定的规则", en: "Rules that could not be judged")
    case .notKept:
      Localized(
        zh: "报告里没有这个会话的对话：只收入得分最低的会话。请单独检查它的文件。",
        en: "This report has no room for this conversation, only for the worst ones. "
          + "Lint its file by itself.")
    case .hit: Localized(zh: "问题 {number}", en: "finding {number}")
    case .printed:
      Localized(
        zh: "；打印时只列出前 {count} 条", en: "; only the first {count} are printed")
    case .perDay: Localized(zh: "每日平均分", en: "Mean score by day")
    case .unlisted:
      Localized(
        zh: "这个会话另有 {count} 处问题没有列出；得分照算。",
        en: "{count} more findings of this transcript are not listed; its score counts them.")
    case .off: Localized(zh: "停用的规则", en: "Rules switched off")
    case .byCommand: Localized(zh: "由命令行停用", en: "by the command line")
    case .waived: Localized(zh: "已放行", en: "Waived")
    case .note: Localized(zh: "理由", en: "Reason")
    case .reviewer: Localized(zh: "复核人", en: "Reviewer")
    case .until: Localized(zh: "有效到", en: "Until")
    }
  }

  /// All words in one language, by name.
  static func all(_ language: Language) -> [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.text(language)) })
  }
}
