public import Etiquette

/// The words of a comparison of two lexicons.
public enum DifferenceMessage: Message {
  case kind(FindingDifference.Kind)
  case rule, added, removed, changed
  case total(FindingDifference)

  /// The words.
  public var words: Localized {
    switch self {
    case .kind(.added): Localized(zh: "新增", en: "added")
    case .kind(.removed): Localized(zh: "不再报", en: "removed")
    case .kind(.changed): Localized(zh: "改判", en: "changed")
    case .rule: Localized(zh: "规则", en: "rule")
    case .added: Localized(zh: "新增", en: "added")
    case .removed: Localized(zh: "不再报", en: "removed")
    case .changed: Localized(zh: "改判", en: "changed")
    case .total(let difference):
      Localized(
        zh:
          "会话 \(difference.transcripts) 个：相同 \(difference.alike) 处，不同 \(difference.changes.count) 处；平均分 \(difference.means.before.oneDecimal) → \(difference.means.after.oneDecimal)",
        en:
          "\(difference.transcripts) transcripts: \(difference.alike) findings alike, \(difference.changes.count) differ; mean score \(difference.means.before.oneDecimal) → \(difference.means.after.oneDecimal)"
      )
    }
  }
}

extension FindingDifference {
  /// The mean score, before and after; 0 without transcripts.
  var means: (before: Double, after: Double) {
    let count = Double(max(1, transcripts))
    return (points.before / count, points.after / count)
  }
}
