import HanText

/// A transcriber's note that somebody is interrupted, such as 打断, 抢话, 被打断 or 客服打断客户.
struct InterruptionMark: Equatable {
  /// Who interrupts, where the note says so.
  let interrupter: Role?
  /// Whether it is the speaker of the line who is interrupted.
  let isPassive: Bool

  /// Reads a note; `nil` for one that speaks of something else.
  init?(_ note: Range<Int32>, of transcript: Transcript) {
    let units = Reading(transcript.text, ranges: [note]).units
    if InterruptionMark.unfinished.contains(where: { units.first($0) != nil }) {
      (interrupter, isPassive) = (nil, true)
      return
    }
    let places = InterruptionMark.words.compactMap { units.first($0) }
    guard let word = places.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let before = Array(units[..<word.lowerBound])
    if InterruptionMark.negations.contains(where: before.ends(with:)) { return nil }
    let object = InterruptionMark.role(in: Array(units[word.upperBound...]), last: false)
    guard let passive = before.first(InterruptionMark.by) else {
      isPassive = false
      interrupter =
        InterruptionMark.role(in: before, last: true) ?? object.map(InterruptionMark.other)
      return
    }
    let victim = InterruptionMark.role(in: Array(before[..<passive.lowerBound]), last: true)
    let named = InterruptionMark.role(in: Array(before[passive.upperBound...]), last: true)
    interrupter = named ?? victim.map(InterruptionMark.other)
    isPassive = interrupter == nil
  }

  private static let words = folded([
    "打断", "抢话", "抢白", "插话", "插嘴", "打岔", "抢着说", "抢先说", "interrupt",
  ])
  private static let unfinished = folded(["没说完", "未说完", "没讲完", "未讲完", "话音未落"])
  private static let negations = folded(["未", "没有", "无", "不", "勿", "别"])
  private static let by = Reading("被").units
  private static let agents = folded([
    "客服", "坐席", "座席", "话务员", "接线员", "工作人员", "热线员", "窗口", "员工", "营业员", "agent",
  ])
  private static let customers = folded([
    "客户", "用户", "来电人", "来电者", "市民", "顾客", "群众", "对方", "customer", "caller",
  ])

  private static func folded(_ words: [String]) -> [[UInt16]] {
    words.map { Reading($0).units }
  }

  /// The first or last person named in a note.
  private static func role(in units: [UInt16], last: Bool) -> Role? {
    func places(_ words: [[UInt16]], _ role: Role) -> [(at: Int, role: Role)] {
      words.compactMap { units.first($0).map { (at: $0.lowerBound, role: role) } }
    }
    let all = (places(agents, .agent) + places(customers, .customer)).sorted { $0.at < $1.at }
    return last ? all.last?.role : all.first?.role
  }

  private static func other(_ role: Role) -> Role { role == .agent ? .customer : .agent }
}

extension [UInt16] {
  /// Whether a word stands at the end.
  fileprivate func ends(with word: [UInt16]) -> Bool { suffix(word.count).elementsEqual(word) }

  /// Where a word stands first.
  fileprivate func first(_ word: [UInt16]) -> Range<Int>? {
    guard !word.isEmpty, word.count <= count else { return nil }
    let start = (0...count - word.count).first { self[$0..<$0 + word.count].elementsEqual(word) }
    return start.map { $0..<$0 + word.count }
  }
}
