import HanText

extension Transcript {
  /// Who hung up: what the record states, or else what a system line tells, such as 客户挂机.
  public var hungUp: Party? {
    if let hangup { return hangup }
    for utterance in utterances.reversed() where utterance.role == .system {
      if let party = party(folded(string(utterance.text))) { return party }
    }
    return nil
  }

  private func party(_ event: [UInt16]) -> Party? {
    func holds(_ words: [[UInt16]]) -> Bool { words.contains { event.contains($0) } }
    guard holds(Transcript.ends), !holds(Transcript.undone) else { return nil }
    let (caller, called): (Party, Party) =
      direction == .inbound ? (.customer, .agent) : (.agent, .customer)
    let words: [(Party, [[UInt16]])] = [
      (.customer, Transcript.customers), (.agent, Transcript.agents),
      (caller, Transcript.callers), (called, Transcript.called),
    ]
    let named = words.filter { holds($0.1) }.map(\.0)
    return Set(named).count == 1 ? named.first : nil
  }

  private static let ends = [
    "挂机", "挂断", "挂线", "挂掉", "挂了", "挂电话", "收线", "撂电话", "hung up", "hangs up",
  ].map(folded)
  private static let undone = ["未挂", "没挂", "没有挂", "请", "勿", "别挂", "不要", "等待"].map(folded)
  private static let customers = [
    "客户", "用户", "来电", "市民", "对方", "居民", "业主", "customer", "caller",
  ].map(folded)
  private static let agents = [
    "客服", "坐席", "座席", "话务员", "接线员", "工作人员", "热线员", "营业员", "员工", "agent",
  ].map(folded)
  private static let callers = ["主叫"].map(folded)
  private static let called = ["被叫"].map(folded)
}

/// The characters of some words, whatever the width, case or script they are written in.
private func folded(_ words: String) -> [UInt16] { Reading(words).units }
