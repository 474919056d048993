public import Etiquette

/// What is said of rules that are switched off or otherwise grave, and of choosing rules.
public enum PolicyMessage: Message {
  /// Help for the options.
  case select, ignore
  /// Rules that are switched off, each with why; only counted where there are many.
  case switchedOff([(name: String, note: String)])

  /// The words.
  public var words: Localized {
    switch self {
    case .select:
      Localized(
        zh: "只按这些规则检查：规则编号、评分组或带 * 的样式，用逗号隔开，如 forbidden,scene-*。",
        en: "Judge by these rules only: ids, groups of the score card, or patterns with *, "
          + "separated by commas, such as forbidden,scene-*.")
    case .ignore:
      Localized(zh: "停用这些规则，写法同上。", en: "Switch these rules off, named likewise.")
    case .switchedOff(let rules): switchedOff(rules)
    }
  }

  /// The most rules that are named one by one.
  private static let most = 12

  private func switchedOff(_ rules: [(name: String, note: String)]) -> Localized {
    guard rules.count <= Self.most else {
      return Localized(
        zh: "已停用的规则 \(rules.count) 条，不计分。",
        en: "\(rules.count) rules are switched off and not scored.")
    }
    let zh = rules.map { $0.note.isEmpty ? $0.name : "\($0.name)（\($0.note)）" }
    let en = rules.map { $0.note.isEmpty ? $0.name : "\($0.name) (\($0.note))" }
    return Localized(
      zh: "已停用的规则 \(rules.count) 条，不计分：" + zh.joined(separator: "、"),
      en: "Switched off and not scored: " + en.joined(separator: ", "))
  }
}
