public import Etiquette

/// What is said of waivers.
public enum WaiverMessage: Message {
  /// Help for commands and options.
  case baseline, write, prune, waivers, noWaivers, output, reason, reviewer, expires
  /// The comment at the head of a file of waivers.
  case head
  /// The reason of a baseline that gives none.
  case adopted
  /// A waiver that nothing was found for.
  case unused(Waiver)
  /// A waiver of a rule that the lexicon does not have.
  case stranger(Waiver, nearest: String?)
  /// A waiver that holds no longer.
  case expired(Waiver)
  /// More of them than are told one by one.
  case more(Int)
  /// A file with so many waivers was written.
  case written(String, Int)
  /// A file was pruned.
  case pruned(String, unused: Int, expired: Int, left: Int)
  /// Findings that were waived, by rule.
  case waived([(name: String, count: Int)])

  /// The words.
  public var words: Localized {
    switch self {
    case .baseline, .write, .prune, .waivers, .noWaivers, .output, .reason, .reviewer, .expires:
      help
    case .head:
      Localized(
        zh: "看过、予以放行的问题：不扣分，不影响退出码，汇总里注明。",
        en: "Findings that are let pass: they deduct nothing, and the summary tells them.")
    case .adopted: Localized(zh: "启用检查之前的旧录音", en: "from before the linter was adopted")
    case .stranger(let waiver, let nearest):
      place(waiver, zh: "没有用上，没有这条规则", en: "is not used; there is no such rule")
        .meaning(nearest, otherwise: .useAnExistingName)
    case .unused(let waiver): place(waiver, zh: "没有用上，会话里已无此问题；请删去", en: "is not used; remove it")
    case .expired(let waiver):
      place(
        waiver, zh: "已于 \(day(waiver)) 到期，不再放行；请复核或删去",
        en: "expired on \(day(waiver)); look again, or remove it")
    case .more(let count): Localized(zh: "……还有 \(count) 条", en: "… and \(count) more")
    case .written(let path, let count):
      Localized(zh: "\(path)：写了 \(count) 条", en: "\(path): \(count) waivers")
    case .pruned(let path, let unused, let expired, let left):
      Localized(
        zh: "\(path)：删去没有用上的 \(unused) 条、到期的 \(expired) 条，留下 \(left) 条",
        en: "\(path): removed \(unused) unused and \(expired) expired, kept \(left)")
    case .waived(let rules): waived(rules)
    }
  }

  private func day(_ waiver: Waiver) -> String { waiver.expires?.description ?? "" }

  private func place(_ waiver: Waiver, zh: String, en: String) -> Localized {
    let place = Terminal.visible("\(waiver.source.file):\(waiver.source.line)")
    // Complaints may end in a log, where no customer's name belongs.
    let quote = Terminal.visible(Terminal.cut(Redaction(waiver.quote).text, to: 24))
    let name = "\(Quoted.masked(waiver.rule)) “\(quote)”"
    return Localized(zh: "\(place): 放行 \(name) \(zh)", en: "\(place): the waiver of \(name) \(en)")
  }

  private func waived(_ rules: [(name: String, count: Int)]) -> Localized {
    let count = rules.reduce(0) { $0 + $1.count }
    return Localized(
      zh: "已放行的问题 \(count) 处，不计分："
        + rules.map { "\($0.name) \($0.count)" }
        .joined(separator: "、"),
      en: "Waived and not scored (\(count)): "
        + rules.map { "\($0.name) \($0.count)" }
        .joined(separator: ", "))
  }

  private var help: Localized {
    switch self {
    case .baseline:
      Localized(zh: "放行现有的问题，从新录音开始检查。", en: "Let existing findings pass, to begin with new ones.")
    case .write:
      Localized(zh: "为现有的全部问题写放行文件。", en: "Write waivers for all that is found now.")
    case .prune:
      Localized(zh: "从放行文件删去没有用上和到期的。", en: "Remove waivers that are unused or expired.")
    case .waivers:
      Localized(
        zh: "用此放行文件，不再往上找 \(WaiversReader.fileName)。",
        en: "Use this file of waivers instead of the nearest \(WaiversReader.fileName).")
    case .noWaivers: Localized(zh: "不放行任何问题。", en: "Waive nothing.")
    case .output:
      Localized(
        zh: "写到此文件；不写则为当前文件夹的 \(WaiversReader.fileName)。",
        en: "The file; \(WaiversReader.fileName) in the current folder if not given.")
    case .reason: Localized(zh: "放行的理由。", en: "Why they pass.")
    case .reviewer: Localized(zh: "复核人。", en: "Who has looked at them.")
    default:
      Localized(
        zh: "有效到哪一天（北京时间），如 2026-12-31。", en: "The last day in China, such as 2026-12-31.")
    }
  }
}
