public import HanText

/// The rule book, compiled once, ready to judge any number of transcripts.
public struct Linter: Sendable {
  /// The rule book it judges by.
  public let lexicon: Lexicon
  private let probes: Probes
  private let guess: ChannelGuess
  private let scale: Scale

  /// Compiles a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    probes = Probes(lexicon.rules, tolerance: lexicon.tolerance)
    guess = ChannelGuess(lexicon)
    scale = Scale(lexicon)
  }

  /// What it costs to listen for the lexicon's patterns.
  public var cost: ListeningCost { probes.cost }

  /// The same linter with other exceptions in its rules, which listen to the same patterns.
  package func excusing(_ rules: [Rule]) -> Linter {
    var lexicon = lexicon
    lexicon.rules = rules
    return Linter(lexicon: lexicon, probes: probes, guess: guess)
  }

  private init(lexicon: Lexicon, probes: Probes, guess: ChannelGuess) {
    self.lexicon = lexicon
    self.probes = probes
    self.guess = guess
    scale = Scale(lexicon)
  }

  /// Judges one transcript; `channel` overrides what the transcript states.
  public func lint(
    _ transcript: Transcript, channel: Channel? = nil, boundaries: WordBoundaries
  ) throws(ICUError) -> Report {
    let channel = guess.judge(transcript, stated: channel)
    var judge = Judge(
      Conversation(transcript, channel: channel), tolerance: lexicon.tolerance,
      breaker: boundaries)
    let woken = wake(judge.conversation)
    var findings = try forbidden(woken, &judge)
    var checks: [Check] = []
    for (index, rule) in lexicon.rules.enumerated() where rule.channels.contains(channel.value) {
      let (check, found) = try check(rule, index, woken, findings, &judge)
      checks.append(check)
      findings += found
    }
    findings.sort {
      ($0.turn, $0.quote.lowerBound, $0.rule) < ($1.turn, $1.quote.lowerBound, $1.rule)
    }
    return weigh(transcript, channel, findings, checks)
  }

  private func wake(_ conversation: Conversation) -> [(exact: [Int], heard: [Int])] {
    conversation.turns.indices.map { turn in
      probes.wake(
        conversation.transcript.text, conversation.ranges(of: turn),
        by: conversation.turns[turn].role)
    }
  }

  private func forbidden(
    _ woken: [(exact: [Int], heard: [Int])], _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    let words = ForbiddenWords(rules: lexicon.rules, probes: probes)
    var findings: [Finding] = []
    for (turn, ids) in woken.enumerated() where !(ids.exact.isEmpty && ids.heard.isEmpty) {
      findings += try words.findings(turn: turn, woken: ids, &judge)
    }
    return findings
  }

  private func check(
    _ rule: Rule, _ index: Int, _ woken: [(exact: [Int], heard: [Int])], _ findings: [Finding],
    _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    switch rule.judgement {
    case .forbids(let forbids):
      guard !judge.conversation.turns(of: forbids.by).isEmpty else {
        return (Check(rule: rule.id, status: .notApplicable, reason: .noAgent), [])
      }
      let broken = findings.contains { $0.rule == rule.id && $0.verdict == .violation }
      return (Check(rule: rule.id, status: broken ? .failed : .passed), [])
    case .says(let says): return try SaidWords(rule: rule, says: says).judge(&judge)
    case .hangsUp: return HangUp(rule: rule).judge(&judge)
    case .picksUp(let rings): return PickUp(rule: rule, rings: rings).judge(&judge)
    case .interrupts(let interrupts):
      return try Interruptions(rule: rule, index: index, words: interrupts, probes: probes)
        .judge(woken: woken, &judge)
    case .scene(let scene):
      return try Scenes(rule: rule, index: index, scene: scene, probes: probes)
        .judge(woken: woken, &judge)
    }
  }

  private func weigh(
    _ transcript: Transcript, _ channel: Report.JudgedChannel, _ findings: [Finding],
    _ checks: [Check]
  ) -> Report {
    var findings = findings
    let score = scale.weigh(&findings, checks)
    return Report(
      transcript: transcript, channel: channel, findings: findings, checks: checks, score: score)
  }
}
