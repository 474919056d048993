import HanText

/// How a conversation ends, which decides whether a closing is owed at all.
struct Ending {
  private let lastAgentTurn: Int
  private let says: Says

  init(_ conversation: Conversation, lastAgentTurn: Int, says: Says) {
    self.lastAgentTurn = lastAgentTurn
    self.says = says
  }

  /// Why no closing is owed, if so.
  func excuse(_ judge: inout Judge) -> Check.Reason? {
    let customerLast = lastAgentTurn < judge.conversation.turns.count - 1
    switch judge.conversation.transcript.hungUp {
    case .customer:
      if isBrokenOff(lastAgentTurn, &judge) { return .customerHungUp }
      // Who has taken leave had the time to say 再见.
      if takesLeave(&judge) { return nil }
      if customerLast { return .customerHungUp }
      // And so has who was told that there is nothing more.
      if declinesMore(&judge) { return nil }
      return customerSaidFarewell(&judge) ? nil : .customerHungUp
    case .agent: return nil
    case nil: break
    }
    guard customerLast else { return nil }
    if isBrokenOff(lastAgentTurn + 1, &judge) { return .endsWithCustomer }
    return asksForMore(lastAgentTurn, &judge) ? .endsWithCustomer : nil
  }

  /// A turn that ends in a dash, dots or a comma, or without the mark that all others end with.
  private func isBrokenOff(_ turn: Int, _ judge: inout Judge) -> Bool {
    let reading = judge.conversation.reading(turn)
    let complete = ends(turn, with: says.waived?.complete ?? [], &judge)
    switch reading.ending {
    case .pause: return !complete
    case .comma: return true
    case .stop, .question: return false
    case .none, .line:
      if complete { return false }
      if ends(turn, with: says.waived?.torn ?? [], &judge) { return true }
      let others = judge.conversation.turns.indices.filter { $0 != turn }
      let marked = others.filter { judge.conversation.reading($0).ending >= .stop }
      return !others.isEmpty && marked.count * 2 > others.count
    }
  }

  /// Whether the last words of a turn are one of the patterns.
  private func ends(_ turn: Int, with patterns: [Pattern], _ judge: inout Judge) -> Bool {
    let reading = judge.conversation.reading(turn)
    return patterns.contains {
      $0.matches(reading, endingAt: reading.symbols.count, tolerance: judge.tolerance)
    }
  }

  private func takesLeave(_ judge: inout Judge) -> Bool {
    holds(lastAgentTurn, says.waived?.parting ?? [], &judge)
  }

  private func customerSaidFarewell(_ judge: inout Judge) -> Bool {
    lastAgentTurn > 0 && holds(lastAgentTurn - 1, (says.full + says.weaker).flatMap(\.any), &judge)
  }

  /// Whether the customer, asked for more before the agent's last turn, wants nothing.
  private func declinesMore(_ judge: inout Judge) -> Bool {
    let turn = lastAgentTurn - 1
    guard turn > 0, holds(turn, says.waived?.declined ?? [], &judge) else { return false }
    return asksForMore(turn - 1, &judge)
  }

  private func asksForMore(_ turn: Int, _ judge: inout Judge) -> Bool {
    holds(turn, says.waived?.agentAsked ?? [], &judge)
  }

  private func holds(_ turn: Int, _ patterns: [Pattern], _ judge: inout Judge) -> Bool {
    let reading = judge.conversation.reading(turn)
    return patterns.contains { $0.firstMatch(reading, tolerance: judge.tolerance) != nil }
  }
}
