import HanText

/// Openings and closings: words that must be said in the agent's first or last turn.
final class SaidWords: Sendable {
  let rule: Rule
  let says: Says
  private let full: [Wording]
  private let weaker: [Wording]
  private let grounds: Grounds

  /// A wording, and the question where its words stand and count.
  private struct Wording {
    let wording: Says.Wording
    let question: TurnQuestion
  }

  init(rule: Rule, says: Says, _ questions: inout TurnQuestions) {
    self.rule = rule
    self.says = says
    let grounds = Grounds(says.unless, &questions)
    self.grounds = grounds
    func wordings(_ wordings: [Says.Wording]) -> [Wording] {
      wordings.map {
        Wording(wording: $0, question: questions.about($0.any).minding(grounds))
      }
    }
    full = wordings(says.full)
    weaker = wordings(says.weaker)
  }

  /// The outcome, and the finding where the words are missing or weaker than they should be.
  func judge(_ judge: inout Judge) throws(ICUError) -> (Check, [Finding]) {
    let agent = judge.conversation.turns(of: .agent)
    guard let first = agent.first, let last = agent.last else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noAgent), [])
    }
    if let direction = rule.direction, direction != judge.conversation.transcript.direction {
      return (Check(rule: rule.id, status: .notApplicable, reason: .otherDirection), [])
    }
    switch says.place {
    case .opening: return try judgeOpening(first, &judge)
    case .closing: return try judgeClosing(last, &judge)
    }
  }

  private func judgeOpening(
    _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    let turns = [turn] + (try turnBehindPrelude(turn, &judge))
    for wording in full {
      for turn in turns where try stands(wording, turn, &judge) != nil { return passed }
    }
    if let waived = says.waived, customerSaid(waived, before: turn, &judge) {
      return (Check(rule: rule.id, status: .notApplicable, reason: .businessStated), [])
    }
    return try failed(turns.last ?? turn, &judge)
  }

  /// The agent's second turn, where the first is nothing but an identity check.
  private func turnBehindPrelude(_ turn: Int, _ judge: inout Judge) throws(ICUError) -> [Int] {
    let agent = judge.conversation.turns(of: .agent)
    guard agent.count > 1 else { return [] }
    let reading = judge.conversation.reading(turn)
    let end = reading.symbols.count
    for wording in says.prelude where applies(wording, judge) {
      let whole = wording.any.contains {
        $0.match(reading, at: 0, end: end, tolerance: judge.tolerance) != nil
      }
      if whole { return [agent[1]] }
    }
    return []
  }

  private func judgeClosing(
    _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    for wording in full where try stands(wording, turn, &judge) != nil { return passed }
    if try assents(turn, &judge) { return passed }
    let ending = Ending(judge.conversation, lastAgentTurn: turn, says: says)
    for wording in weaker where try stands(wording, turn, &judge) != nil {
      return try failed(turn, &judge)
    }
    if let reason = ending.excuse(&judge) {
      return (Check(rule: rule.id, status: .notApplicable, reason: reason), [])
    }
    return try failed(turn, &judge)
  }

  private var passed: (Check, [Finding]) { (Check(rule: rule.id, status: .passed), []) }

  private func failed(_ turn: Int, _ judge: inout Judge) throws(ICUError) -> (Check, [Finding]) {
    let check = Check(rule: rule.id, status: .failed)
    for wording in weaker {
      guard let symbols = try stands(wording, turn, &judge) else { continue }
      var finding = judge.conversation.finding(
        rule, turn: turn, symbols: symbols, severity: .warning, detail: .weaker)
      finding.deduction = rule.deductWeaker
      return (check, [finding])
    }
    return (check, [judge.conversation.finding(rule, turn: turn, detail: .missing)])
  }

  private func applies(_ wording: Says.Wording, _ judge: borrowing Judge) -> Bool {
    wording.channels.contains(judge.channel)
      && wording.direction.map { $0 == judge.conversation.transcript.direction } ?? true
  }

  /// The words of a wording, where they stand in a turn and count.
  private func stands(
    _ wording: Wording, _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> Range<Int>? {
    guard applies(wording.wording, judge) else { return nil }
    // What other turns decide is not remembered of this one, nor where it stands in a very long one.
    guard grounds.parts.ofOthers.isEmpty, judge.conversation.reading(turn).symbols.count < 1 << 16
    else {
      return try sought(wording, turn, &judge)
    }
    let place = try judge.answer(wording.question, turn: turn) { judge throws(ICUError) in
      try sought(wording, turn, &judge).map { UInt32($0.lowerBound << 16 | $0.upperBound) } ?? .max
    }
    return place == .max ? nil : Int(place >> 16)..<Int(place & 0xFFFF)
  }

  private func sought(
    _ wording: Wording, _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> Range<Int>? {
    let reading = judge.conversation.reading(turn)
    for pattern in wording.wording.any {
      for match in pattern.matches(reading, tolerance: judge.tolerance) {
        if try !judge.excuses(grounds, match.symbols, turn: turn) { return match.symbols }
      }
    }
    return nil
  }

  /// Whether the customer has stated the business before a turn, or breaks into it to do so.
  private func customerSaid(_ waiver: Says.Waiver, before turn: Int, _ judge: inout Judge) -> Bool {
    let isCutShort = [.comma, .pause].contains(judge.conversation.reading(turn).ending)
    let end = min(isCutShort ? turn + 2 : turn, judge.conversation.turns.count)
    return (0..<end).contains { earlier in
      guard judge.conversation.turns[earlier].role == .customer else { return false }
      let reading = judge.conversation.reading(earlier)
      return waiver.customerSaid.contains {
        $0.firstMatch(reading, tolerance: judge.tolerance) != nil
      }
    }
  }

  /// Whether the last turns only assent to a farewell that was exchanged before them.
  private func assents(_ turn: Int, _ judge: inout Judge) throws(ICUError) -> Bool {
    guard let waived = says.waived else { return false }
    var turn = turn
    while turn >= 2, isAssent(judge.conversation.reading(turn), waived, judge.tolerance) {
      for wording in full where try stands(wording, turn - 2, &judge) != nil {
        for customer in [turn - 1, turn - 3] where customer >= 0 {
          if try said(customer, &judge) { return true }
        }
        return false
      }
      turn -= 2
    }
    return false
  }

  /// Whether a turn holds nothing but an assent.
  private func isAssent(_ reading: Reading, _ waived: Says.Waiver, _ tolerance: Tolerance) -> Bool {
    waived.assent.contains {
      $0.match(reading, at: 0, end: reading.symbols.count, tolerance: tolerance) != nil
    }
  }

  /// Whether the customer says farewell in a turn, in any wording that counts fully or half.
  private func said(_ turn: Int, _ judge: inout Judge) throws(ICUError) -> Bool {
    for wording in full + weaker where try stands(wording, turn, &judge) != nil {
      return true
    }
    return false
  }
}
