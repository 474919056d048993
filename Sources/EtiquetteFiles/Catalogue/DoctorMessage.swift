public import Etiquette

/// What is found out about an input before it is judged.
public enum DoctorMessage: Message {
  case form, roles, times, stated, undecidable, problem
  case encoding(String)
  case transcripts(Int)
  case absent(Int)
  case others(Int)
  case channel(Localized, guessed: Bool)
  case spoken(Localized, Int)
  case rolesNamed, rolesInferred(Double)
  case noTimes, startsOnly
  case span(from: Double, to: Double, overlaps: Int)
  case reversed(Int)
  case agent(String), hangup(Localized), rings(Int), date(String), outbound
  case noAgent

  /// The words.
  public var words: Localized {
    switch self {
    case .form: Localized(zh: "格式", en: "form")
    case .roles: Localized(zh: "说话人", en: "speakers")
    case .times: Localized(zh: "时间", en: "times")
    case .stated: Localized(zh: "已写明", en: "stated")
    case .undecidable: Localized(zh: "无法判定", en: "not decidable")
    case .problem: Localized(zh: "问题", en: "problem")
    case .encoding(let name): Localized(zh: "编码 \(name)", en: "encoding \(name)")
    case .transcripts(let count): Localized(zh: "会话 \(count) 个", en: "transcripts: \(count)")
    case .absent(let count):
      Localized(
        zh: "\(count) 个值写作 NaN 或 Infinity，按没有处理",
        en: "\(count) values are NaN or Infinity and count as absent")
    case .others(let count):
      Localized(zh: "其余 \(count) 个会话未列出", en: "\(count) more transcripts are not listed")
    case .channel(let name, true):
      Localized(
        zh: "\(name.zh)（按用语推测；可用 --channel 写明）",
        en: "\(name.en) (guessed from the words; --channel states it)")
    case .channel(let name, false): name
    case .spoken(let role, let count):
      Localized(zh: "\(role.zh) \(count) 句", en: "\(role.en) \(count)")
    case .rolesNamed: Localized(zh: "按记录所写", en: "as the record names them")
    case .rolesInferred(let confidence):
      Localized(
        zh: "按用语推测，把握 \(Int(confidence * 100))%；可用 --roles 指明",
        en: "inferred from the words, \(Int(confidence * 100))% sure; --roles states them")
    case .noAgent:
      Localized(
        zh: "没有客服的话，什么也评不了；请用 --roles 指明谁是客服",
        en: "the agent says nothing, so nothing can be judged; say with --roles who is the agent")
    case .noTimes: Localized(zh: "没有", en: "none")
    case .startsOnly: Localized(zh: "只有开始时间", en: "start times only")
    case .span(let from, let to, let overlaps):
      Localized(
        zh: "\(from.oneDecimal)–\(to.oneDecimal) 秒，重叠 \(overlaps) 处",
        en: "\(from.oneDecimal)–\(to.oneDecimal) s, overlaps: \(overlaps)")
    case .reversed(let count):
      Localized(zh: "结束早于开始 \(count) 句", en: "\(count) end before they begin")
    case .agent(let number): Localized(zh: "工号 \(number)", en: "agent \(number)")
    case .hangup(let party): Localized(zh: "\(party.zh)先挂机", en: "the \(party.en) hung up")
    case .rings(let count): Localized(zh: "振铃 \(count) 次", en: "\(count) rings")
    case .date(let date): Localized(zh: "日期 \(date)", en: "date \(date)")
    case .outbound: Localized(zh: "呼出", en: "outbound")
    }
  }
}
