import HanText

extension Transcript {
  /// Who hung up: what the record states, or else what a system line tells, such as 客户挂机, or a
  /// remark behind the last words that were spoken, such as 再见[坐席挂机].
  public var hungUp: Party? {
    if let hangup { return hangup }
    var isSpoken = false
    for utterance in utterances.reversed() where utterance.role == .system || !isSpoken {
      let text = string(utterance.text)
      if utterance.role == .system {
        if let party = party(Transcript.folded(text)) { return party }
      } else {
        isSpoken = true
        if let party = remarks(atEndOf: text).lazy.compactMap(stated).first { return party }
      }
    }
    return nil
  }

  private func party(_ event: [UInt16]) -> Party? {
    func holds(_ words: [[UInt16]]) -> Bool { words.contains { event.contains($0) } }
    guard holds(Transcript.ends), !holds(Transcript.wishes) else { return nil }
    let parties = parties
    let named = Set(parties.filter { holds($0.words) }.map(\.party))
    guard named.count < 2 else { return first(event, of: parties) }
    return holds(Transcript.undone) ? nil : named.first
  }

  /// Who of both hangs up first, where a line tells it: 客户挂机后坐席挂机, 客户未挂机，坐席先挂断.
  private func first(_ event: [UInt16], of parties: [Named]) -> Party? {
    var rest = event[...]
    var told: [Party] = []
    while let verb = Transcript.ends.compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      let front = rest[..<verb.lowerBound]
      rest = rest[verb.upperBound...]
      guard !Transcript.negations.contains(where: front.contains) else { continue }
      let subject = front.firstRange(of: Transcript.before).map { front[..<$0.lowerBound] } ?? front
      if let nearest = Transcript.nearest(to: subject, of: parties) { told.append(nearest) }
    }
    let isOrdered = Transcript.orders.contains(where: event.contains)
    return isOrdered || Set(told).count == 1 ? told.first : nil
  }

  /// The party whose name stands last.
  private static func nearest(to front: ArraySlice<UInt16>, of parties: [Named]) -> Party? {
    parties.flatMap { named in
      named.words.compactMap { word in
        front.ranges(of: word).last.map { (named.party, end: $0.upperBound) }
      }
    }.max { $0.end < $1.end }?.0
  }

  typealias Named = (party: Party, words: [[UInt16]])

  /// The two parties, as a line may name them.
  var parties: [Named] {
    let (caller, called): (Party, Party) =
      direction == .inbound ? (.customer, .agent) : (.agent, .customer)
    return [
      (.customer, Transcript.customers), (.agent, Transcript.agents),
      (caller, Transcript.callers), (called, Transcript.called),
    ]
  }

  /// That somebody hung up.
  static let ends = [
    "挂机", "挂断", "挂线", "挂掉", "挂了", "先挂", "挂电话", "收线", "撂电话", "hung up", "hangs up",
  ].map(folded)
  private static let wishes = ["请", "勿", "别挂", "不要", "等待"].map(folded)
  private static let undone = ["未挂", "没挂", "没有挂"].map(folded)
  private static let negations = ["未", "没"].map(folded)
  private static let orders = ["先", "后"].map(folded)
  private static let before = folded("先于")
  private static let customers = [
    "客户", "用户", "来电", "市民", "对方", "居民", "业主", "customer", "caller",
  ].map(folded)
  private static let agents = [
    "客服", "坐席", "座席", "话务员", "接线员", "工作人员", "热线员", "营业员", "员工", "agent",
  ].map(folded)
  private static let callers = ["主叫"].map(folded)
  private static let called = ["被叫"].map(folded)

  /// The characters of some words, whatever the width, case or script they are written in.
  static func folded(_ words: String) -> [UInt16] { Reading(words).units }
}
