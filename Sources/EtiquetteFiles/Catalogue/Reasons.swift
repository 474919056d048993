public import Etiquette

extension Check.Reason {
  /// A few words, for a list of checks.
  public var brief: Localized {
    switch self {
    case .noAgent: Localized(zh: "客服没有说话", en: "the agent says nothing")
    case .customerHungUp: Localized(zh: "客户先挂机", en: "the customer hung up first")
    case .endsWithCustomer: Localized(zh: "以客户的话结束", en: "ends with the customer speaking")
    case .hangupUnknown: Localized(zh: "未记录谁先挂机", en: "who hung up is not recorded")
    case .ringsUnknown: Localized(zh: "未记录振铃次数", en: "rings are not recorded")
    case .noScene: Localized(zh: "场景未出现", en: "the scene does not occur")
    case .noWindow: Localized(zh: "没有机会应答", en: "the agent had no turn to answer in")
    case .businessStated: Localized(zh: "客户已说明来意", en: "the business was already stated")
    case .otherDirection: Localized(zh: "呼叫方向不同", en: "for the other direction of call")
    case .noTimes: Localized(zh: "没有时间", en: "no times given")
    case .noEnds: Localized(zh: "没有结束时间", en: "no end times given")
    case .reversedTimes: Localized(zh: "时间颠倒", en: "an utterance ends before it begins")
    case .onlyReviews: Localized(zh: "仅有待复核之处", en: "only places to review")
    case .noCustomer: Localized(zh: "客户没有说话", en: "the customer says nothing")
    case .singleChannel: Localized(zh: "时间从不重叠", en: "the times never overlap")
    case .bonus: Localized(zh: "说了更好，不说不扣分", en: "good to say, never deducts")
    case .waived: Localized(zh: "问题已放行", en: "what was found is waived")
    case .switchedOff: Localized(zh: "已停用", en: "switched off")
    }
  }

  /// What would make the rule decidable, where something would.
  public var remedy: Localized? {
    switch self {
    case .noAgent, .customerHungUp, .endsWithCustomer, .noScene, .noWindow, .businessStated,
      .otherDirection, .noCustomer, .bonus, .switchedOff, .waived:
      nil
    case .hangupUnknown:
      Localized(
        zh: "请补上“# 挂机: 客户”或 hangup 字段", en: "add “# hangup: customer” or the field hangup")
    case .ringsUnknown: Localized(zh: "请补上 rings 字段", en: "add the field rings")
    case .noTimes, .noEnds:
      Localized(zh: "请导出带起止时间的记录", en: "export the record with start and end times")
    case .reversedTimes: Localized(zh: "请核对记录的时间", en: "check the times of the record")
    case .onlyReviews: Localized(zh: "请听录音确认", en: "listen to the recording")
    case .singleChannel:
      Localized(
        zh: "像是单声道转写，请用双声道录音转写",
        en: "they seem to come from one audio channel; transcribe both channels apart")
    }
  }

  /// A sentence: the reason, and what to do about it.
  public var sentence: Localized {
    guard let remedy else { return Localized(zh: brief.zh + "。", en: brief.en + ".") }
    return Localized(zh: "\(brief.zh)：\(remedy.zh)。", en: "\(brief.en): \(remedy.en).")
  }
}
