public import Etiquette

extension Finding.Detail {
  /// What is said of the finding besides the rule's own message.
  public var sentence: Localized {
    switch self {
    case .softened:
      Localized(
        zh: "同一轮里有道歉或帮助，请人工复核，不扣分。",
        en: "Softened by an apology or an offer in the same turn: look at it; nothing is deducted.")
    case .slip:
      Localized(
        zh: "个别字只是同音，按识别错字处理。",
        en: "Some characters only sound alike: taken as a recogniser's slip.")
    case .missing:
      Localized(zh: "这里缺少规定的用语或做法。", en: "What is owed here is missing.")
    case .weaker:
      Localized(zh: "说了相近的话，但不是规定用语，从轻扣分。", en: "Near the prescribed words: deducts less.")
    case .overlap(let seconds, let grade):
      Localized(
        zh: "与客户的话重叠 \(seconds.oneDecimal) 秒（\(grade.name.zh)）。",
        en: "Overlaps the customer's words by \(seconds.oneDecimal) s (\(grade.name.en)).")
    case .marked:
      Localized(zh: "记录在此标明打断。", en: "The record marks an interruption here.")
    case .brokenOff:
      Localized(
        zh: "客户的话没有说完就断了，请听录音复核。",
        en: "The customer's line breaks off; listen to the recording.")
    case .cutOff:
      Localized(zh: "用话语打断了客户。", en: "The words cut the customer off.")
    case .rings(let count):
      Localized(zh: "响铃 \(count) 声后才接听。", en: "Taken only after \(count) rings.")
    }
  }

  /// The detail's name for machines.
  public var name: String {
    switch self {
    case .softened: "softened"
    case .slip: "slip"
    case .missing: "missing"
    case .weaker: "weaker"
    case .overlap: "overlap"
    case .marked: "marked"
    case .brokenOff: "broken-off"
    case .cutOff: "cut-off"
    case .rings: "rings"
    }
  }
}
