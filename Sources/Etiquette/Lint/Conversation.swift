import HanText

/// A transcript under judgement: its turns, and their readings once somebody asks.
struct Conversation {
  let transcript: Transcript
  let turns: [Turn]
  let channel: Report.JudgedChannel
  private let agentTurns: [Int]
  private let customerTurns: [Int]
  private var readings: [Reading?]

  init(_ transcript: Transcript, channel: Report.JudgedChannel) {
    self.transcript = transcript
    self.channel = channel
    let turns = transcript.turns
    self.turns = turns
    agentTurns = turns.indices.filter { turns[$0].role == .agent }
    customerTurns = turns.indices.filter { turns[$0].role == .customer }
    readings = Array(repeating: nil, count: turns.count)
  }

  /// The byte ranges of a turn's utterances.
  func ranges(of turn: Int) -> [Range<Int32>] {
    turns[turn].utterances.map { transcript.utterances[$0].text }
  }

  /// The turn as folded symbols; made once.
  mutating func reading(_ turn: Int) -> Reading {
    if let reading = readings[turn] { return reading }
    let reading = Reading(transcript.text, ranges: ranges(of: turn))
    readings[turn] = reading
    return reading
  }

  /// The turns of one speaker, in order.
  func turns(of role: Role) -> [Int] {
    switch role {
    case .agent: agentTurns
    case .customer: customerTurns
    case .system: []
    }
  }

  /// The utterance in which a byte of a turn stands.
  func utterance(at offset: Int32, in turn: Int) -> Int {
    turns[turn].utterances.last { transcript.utterances[$0].text.lowerBound <= offset }
      ?? turns[turn].utterances[0]
  }

  /// A finding over symbols of a turn.
  mutating func finding(
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
  mutating func finding(
    _ rule: Rule, turn: Int, severity: Severity? = nil, detail: Finding.Detail
  ) -> Finding {
    let reading = reading(turn)
    var finding = finding(
      rule, turn: turn, symbols: 0..<reading.symbols.count, severity: severity, detail: detail)
    finding.utterance = turns[turn].utterances[0]
    return finding
  }
}
