import HanText

/// A transcript under judgement: its turns, and how they read.
struct Conversation {
  let transcript: Transcript
  let turns: [Turn]
  private let readings: [Reading]
  private let agentTurns: [Int]
  private let customerTurns: [Int]

  init(_ transcript: Transcript) {
    self.transcript = transcript
    let turns = transcript.turns
    self.turns = turns
    readings = turns.map { turn in
      Reading(transcript.text, ranges: turn.utterances.map { transcript.utterances[$0].text })
    }
    agentTurns = turns.indices.filter { turns[$0].role == .agent }
    customerTurns = turns.indices.filter { turns[$0].role == .customer }
  }

  /// The turn as folded symbols.
  func reading(_ turn: Int) -> Reading { readings[turn] }

  /// The turns of one speaker, in order.
  func turns(of role: Role) -> [Int] {
    switch role {
    case .agent: agentTurns
    case .customer: customerTurns
    case .system: []
    }
  }

  /// The place of the first of a speaker's turns that is not before a turn.
  func place(from turn: Int, of role: Role) -> Int {
    let turns = turns(of: role)
    var (lower, upper) = (0, turns.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if turns[middle] < turn { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// The utterance in which a byte of a turn stands.
  func utterance(at offset: Int32, in turn: Int) -> Int {
    turns[turn].utterances.last { transcript.utterances[$0].text.lowerBound <= offset }
      ?? turns[turn].utterances[0]
  }

  /// A finding over symbols of a turn.
  func finding(
    _ rule: Rule, turn: Int, symbols: Range<Int>, verdict: Verdict = .violation,
    severity: Severity? = nil, detail: Finding.Detail? = nil
  ) -> Finding {
    let quote = reading(turn).source(symbols)
    return Finding(
      rule: rule.id, verdict: verdict, severity: severity ?? rule.severity, turn: turn,
      utterance: utterance(at: quote.lowerBound, in: turn), quote: quote, detail: detail,
      deduction: rule.deduct)
  }

  /// A finding over a whole turn, for what is missing in it.
  func finding(
    _ rule: Rule, turn: Int, severity: Severity? = nil, detail: Finding.Detail
  ) -> Finding {
    let reading = reading(turn)
    var finding = finding(
      rule, turn: turn, symbols: 0..<reading.symbols.count, severity: severity, detail: detail)
    finding.utterance = turns[turn].utterances[0]
    return finding
  }
}
