extension Transcript {
  /// Who hung up: what the record states, or else what a system line tells, such as 客户挂机.
  public var hungUp: Party? {
    if let hangup { return hangup }
    for utterance in utterances.reversed() where utterance.role == .system {
      if let party = party(string(utterance.text)) { return party }
    }
    return nil
  }

  private func party(_ event: String) -> Party? {
    guard Transcript.ends.contains(where: event.contains),
      !Transcript.undone.contains(where: event.contains)
    else { return nil }
    let (caller, called): (Party, Party) =
      direction == .inbound ? (.customer, .agent) : (.agent, .customer)
    let words: [(Party, [String])] = [
      (.customer, Transcript.customers), (.agent, Transcript.agents),
      (caller, ["主叫"]), (called, ["被叫"]),
    ]
    let named = words.filter { $0.1.contains(where: event.contains) }.map(\.0)
    return Set(named).count == 1 ? named.first : nil
  }

  private static let ends = [
    "挂机", "掛機", "挂断", "掛斷", "挂线", "挂掉", "挂了", "挂电话", "收线", "撂电话", "hung up",
    "hangs up",
  ]
  private static let undone = ["未挂", "没挂", "没有挂", "请", "勿", "别挂", "不要", "等待"]
  private static let customers = [
    "客户", "客戶", "用户", "用戶", "来电", "來電", "市民", "对方", "居民", "业主", "customer",
    "caller",
  ]
  private static let agents = [
    "客服", "坐席", "座席", "话务员", "話務員", "接线员", "工作人员", "热线员", "营业员", "员工",
    "agent",
  ]
}
