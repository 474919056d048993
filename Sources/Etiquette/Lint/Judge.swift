import HanText

/// Weighs the evidence around hits in one conversation.
struct Judge: ~Copyable {
  let conversation: Conversation
  /// The channel whose rules bind the conversation.
  let channel: Channel
  let tolerance: Tolerance
  private let breaker: WordBoundaries
  /// Whether the rest is not wanted any more, and what is found need not be whole.
  let isStopped: @Sendable () -> Bool
  /// The words that scenes have found fault with so far.
  private(set) var faults: [SameWords.Fault] = []
  /// What tells each turn from others; none where nothing is remembered.
  private let identities: [TurnIdentity]
  /// What has been answered about turns like these.
  private(set) var answers: RecentValues<UInt32>
  /// Which patterns stand anywhere in a turn, as far as somebody has asked.
  private var said: [Question: Bool] = [:]

  private struct Question: Hashable {
    let pattern: ObjectIdentifier
    let turn: Int
  }

  init(
    _ conversation: Conversation, channel: Channel, tolerance: Tolerance, breaker: WordBoundaries,
    identities: [TurnIdentity], answers: consuming RecentValues<UInt32>,
    until isStopped: @escaping @Sendable () -> Bool
  ) {
    self.conversation = conversation
    self.identities = identities
    self.answers = answers
    self.channel = channel
    self.tolerance = tolerance
    self.breaker = breaker
    self.isStopped = isStopped
  }

  /// Notes that a finding is about the agent's own words, not about what is missing beside them.
  mutating func fault(_ finding: Finding) {
    faults.append(
      SameWords.Fault(rule: finding.rule, turn: finding.turn, quote: finding.quote))
  }

  /// Whether a scene has found fault with words of a turn.
  func isFaulted(_ symbols: Range<Int>, in turn: Int) -> Bool {
    guard !faults.isEmpty else { return false }
    let quote = conversation.reading(turn).source(symbols)
    return faults.contains { $0.isAbout(turn, quote) }
  }

  /// The answer to a question about a stretch of a turn: what it was when last it was asked of a turn like
  /// this, or else what is told now.
  mutating func answer(
    _ question: TurnQuestion, _ hit: Range<Int> = 0..<0, turn: Int,
    _ tell: (inout Judge) throws(ICUError) -> UInt32
  ) throws(ICUError) -> UInt32 {
    guard !identities.isEmpty, hit.upperBound < 1 << 16 else { return try tell(&self) }
    let identity = identities[turn]
    let mindsDigits = identity.hasDigits && question.minds(digitsOf: conversation.reading(turn))
    let digest = question.digest(of: mindsDigits ? identity.exact : identity.alike, hit)
    if let known = answers.recall(digest) { return known }
    let answer = try tell(&self)
    // What is told after a stop need not be true.
    if !isStopped() { answers.keep(answer, by: digest) }
    return answer
  }

  /// Whether one of some grounds excuses a hit.
  mutating func excuses(
    _ grounds: Grounds, _ hit: Range<Int>, turn: Int
  ) throws(ICUError) -> Bool {
    let grounds = grounds.parts
    if !grounds.ofTurn.isEmpty {
      let isExcused = try answer(grounds.question, hit, turn: turn) { judge throws(ICUError) in
        try judge.holds(any: grounds.ofTurn, for: hit, turn: turn) ? 1 : 0
      }
      if isExcused != 0 { return true }
    }
    for evidence in grounds.ofOthers where try holds(evidence, for: hit, turn: turn) { return true }
    return false
  }

  private mutating func holds(
    _ evidence: [Grounds.Evidence], for hit: Range<Int>, turn: Int
  ) throws(ICUError) -> Bool {
    for one in evidence {
      switch one {
      case .before(let words, let said):
        let isSaid = turn > 0 ? try isSaid(any: words, in: turn - 1) : false
        guard isSaid == said else { return false }
      case .clue(let clue): guard try holds(clue, for: hit, turn: turn) else { return false }
      }
    }
    return true
  }

  /// Whether one of some conditions holds for a hit.
  private mutating func holds(
    any conditions: [Condition], for hit: Range<Int>, turn: Int
  ) throws(ICUError) -> Bool {
    // Lent, as the words of a clue are: who only looks need not count references.
    let all = conditions.span
    for place in all.indices where try holds(all[place].clues, for: hit, turn: turn) { return true }
    return false
  }

  private mutating func holds(
    _ clues: [Clue], for hit: Range<Int>, turn: Int
  ) throws(ICUError) -> Bool {
    let all = clues.span
    for place in all.indices {
      guard try holds(all[place], for: hit, turn: turn) else { return false }
    }
    return true
  }

  private mutating func holds(
    _ clue: Clue, for hit: Range<Int>, turn: Int
  ) throws(ICUError) -> Bool {
    switch clue {
    case .quoted:
      let symbols = conversation.reading(turn).symbols
      return hit.contains { symbols[$0].quoted }
    case .aNotA: return conversation.reading(turn).isANotA(hit)
    case .question: return conversation.reading(turn).asks(hit)
    case .insideWord: return try !breaker.areBoundaries(hit, in: conversation.reading(turn))
    case .words(let scope, let patterns): return stand(patterns, scope, hit, turn)
    case .noWords(let scope, let patterns): return !stand(patterns, scope, hit, turn)
    }
  }

  /// Whether one of the patterns stands in a scope around a hit.
  private mutating func stand(
    _ patterns: [Pattern], _ scope: Clue.Scope, _ hit: Range<Int>, _ turn: Int
  ) -> Bool {
    let reading = conversation.reading(turn)
    let all = patterns.span
    for place in all.indices {
      switch scope {
      case .previousTurn:
        if turn > 0, isSaid(all[place], in: turn - 1) { return true }
      case .turn:
        if isSaid(all[place], in: turn, reading) { return true }
      case .turnBefore, .turnAfter:
        if isSaid(all[place], in: turn, reading), holds(all[place], scope, reading, hit) {
          return true
        }
      case .within, .before, .after, .clauseBefore, .clauseAfter, .sentenceBefore, .sentenceAfter,
        .inside:
        if holds(all[place], scope, reading, hit) { return true }
      }
    }
    return false
  }

  /// Whether a pattern stands anywhere in a turn; looked for once, however many hits ask.
  mutating func isSaid(_ pattern: Pattern, in turn: Int) -> Bool {
    isSaid(pattern, in: turn, conversation.reading(turn))
  }

  /// Whether one of some patterns stands anywhere in a turn.
  mutating func isSaid(any wanted: WantedWords, in turn: Int) throws(ICUError) -> Bool {
    try answer(wanted.question, turn: turn) { judge throws(ICUError) in
      let reading = judge.conversation.reading(turn)
      let all = wanted.patterns.span
      for place in all.indices where judge.isSaid(all[place], in: turn, reading) { return 1 }
      return 0
    } != 0
  }

  private mutating func isSaid(
    _ pattern: Pattern, in turn: Int, _ reading: Reading
  ) -> Bool {
    guard pattern.isPossible(in: reading) else { return false }
    let question = Question(pattern: pattern.identity, turn: turn)
    if let known = said[question] { return known }
    let found = pattern.firstMatch(reading, tolerance: tolerance) != nil
    said[question] = found
    return found
  }

  private func holds(
    _ pattern: Pattern, _ scope: Clue.Scope, _ reading: Reading, _ hit: Range<Int>
  ) -> Bool {
    // Looked for where a scope asks for it only: without marks it may be the whole turn.
    var clause: Range<Int> { reading.stretch(around: hit, until: .comma, within: Judge.reach) }
    var sentence: Range<Int> { reading.stretch(around: hit, until: .stop, within: Judge.reach) }
    let all = 0..<reading.symbols.count
    func stands(in bounds: Range<Int>) -> Bool {
      pattern.firstMatch(reading, in: bounds, tolerance: tolerance) != nil
    }
    switch scope {
    case .within: return isWithin(pattern, reading, hit)
    case .before: return pattern.matches(reading, endingAt: hit.lowerBound, tolerance: tolerance)
    case .after:
      return pattern.match(reading, at: hit.upperBound, contact: .front, tolerance: tolerance)
        != nil
    case .clauseBefore: return stands(in: clause.lowerBound..<hit.lowerBound)
    case .clauseAfter: return stands(in: hit.upperBound..<clause.upperBound)
    case .sentenceBefore: return stands(in: sentence.lowerBound..<hit.lowerBound)
    case .sentenceAfter: return stands(in: hit.upperBound..<sentence.upperBound)
    case .turn, .previousTurn: return stands(in: all)
    case .turnBefore: return stands(in: 0..<hit.lowerBound)
    case .turnAfter: return stands(in: hit.upperBound..<all.upperBound)
    case .inside: return stands(in: hit)
    }
  }

  /// No sentence is longer, on either side of a hit; without a bound, an endless turn of nothing but
  /// hits would take the square of its length.
  static let reach = 600

  private func isWithin(_ pattern: Pattern, _ reading: Reading, _ hit: Range<Int>) -> Bool {
    let reach = max(0, hit.lowerBound - 16)
    return (reach...hit.lowerBound).contains { start in
      guard let match = pattern.match(reading, at: start, tolerance: tolerance) else {
        return false
      }
      return match.symbols.upperBound >= hit.upperBound
    }
  }
}
