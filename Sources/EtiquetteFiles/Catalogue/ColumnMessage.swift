public import Etiquette

/// The heads of columns in tables and documents of findings and scores.
public enum ColumnMessage: Message, CaseIterable {
  case transcript, path, channel, guessed, agent, date, rule, clause, title, verdict, severity
  case turn, utterance, line, column, start, end, quote, message, why, instead, deduction
  case score, grade, passed, violations, reviews, notDecidable, mean
  /// Yes and no.
  case yes, no

  /// The words.
  public var words: Localized {
    switch self {
    case .transcript: Localized(zh: "会话", en: "transcript")
    case .path: Localized(zh: "文件", en: "file")
    case .channel: Localized(zh: "渠道", en: "channel")
    case .guessed: Localized(zh: "渠道是推测", en: "channel guessed")
    case .agent: Localized(zh: "工号", en: "agent")
    case .date: Localized(zh: "日期", en: "date")
    case .rule: Localized(zh: "规则", en: "rule")
    case .clause: Localized(zh: "条款", en: "clause")
    case .title: Localized(zh: "问题", en: "title")
    case .verdict: Localized(zh: "结论", en: "verdict")
    case .severity: Localized(zh: "程度", en: "severity")
    case .turn: Localized(zh: "轮次", en: "turn")
    case .utterance: Localized(zh: "语句", en: "utterance")
    case .line: Localized(zh: "行", en: "line")
    case .column: Localized(zh: "列", en: "column")
    case .start: Localized(zh: "开始(秒)", en: "start (s)")
    case .end: Localized(zh: "结束(秒)", en: "end (s)")
    case .quote: Localized(zh: "原话", en: "words")
    case .message: Localized(zh: "说明", en: "what")
    case .why: Localized(zh: "为什么", en: "why")
    case .instead: Localized(zh: "应说", en: "say instead")
    case .deduction: Localized(zh: "扣分", en: "deduction")
    case .score: Localized(zh: "得分", en: "score")
    case .grade: Localized(zh: "等级", en: "grade")
    case .passed: Localized(zh: "合格", en: "passed")
    case .violations: Localized(zh: "违规", en: "violations")
    case .reviews: Localized(zh: "待复核", en: "to review")
    case .notDecidable: Localized(zh: "无法判定", en: "not decidable")
    case .mean: Localized(zh: "平均分", en: "mean")
    case .yes: Localized(zh: "是", en: "yes")
    case .no: Localized(zh: "否", en: "no")
    }
  }
}
