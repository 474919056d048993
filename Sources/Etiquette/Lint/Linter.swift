public import HanText

/// The rule book, compiled once, ready to judge any number of transcripts.
public struct Linter: Sendable {
  /// The rule book it judges by.
  public let lexicon: Lexicon
  /// What the people in charge say of single rules.
  public let policy: RulePolicy
  private let probes: Probes
  private let interest: Interest
  private let scale: Scale
  private let dockets: [Channel: Docket]
  private let ruleChecks: [RuleCheck]
  private let words: ForbiddenWords

  /// Compiles a lexicon; the policy says what of it is not judged, or otherwise.
  public init(_ lexicon: Lexicon, policy: RulePolicy = RulePolicy()) {
    self.init(
      lexicon: lexicon, policy: policy, probes: lexicon.probes ?? Probes(lexicon))
  }

  /// What it costs to listen for the lexicon's patterns.
  public var cost: ListeningCost { probes.cost }

  /// Only listens to a transcript, and says how many patterns it wakes; for measurements.
  public func listen(to transcript: Transcript) -> Int {
    let conversation = Conversation(transcript)
    var ear = Ear(probes, tolerance: lexicon.tolerance)
    return conversation.turns.indices.reduce(0) { count, turn in
      count + ear.listen(to: conversation.reading(turn), by: conversation.turns[turn].role).count
    }
  }

  /// The same linter with other exceptions in its rules, which listen to the same patterns.
  package func excusing(_ rules: [Rule]) -> Linter {
    var lexicon = lexicon
    lexicon.rules = rules
    return Linter(lexicon: lexicon, policy: policy, probes: probes)
  }

  private init(lexicon: Lexicon, policy: RulePolicy, probes: Probes) {
    self.lexicon = lexicon
    self.policy = policy
    self.probes = probes
    interest = Interest(probes, lexicon.rules, policy: policy)
    scale = Scale(lexicon)
    var questions = TurnQuestions()
    ruleChecks = lexicon.rules.enumerated().map {
      RuleCheck($0.element, at: $0.offset, probes: probes, &questions)
    }
    words = ForbiddenWords(rules: lexicon.rules, probes: probes, &questions)
    dockets = Dictionary(
      uniqueKeysWithValues: Channel.allCases.map {
        ($0, Docket(lexicon.rules, channel: $0, policy: policy))
      })
  }

  /// Judges one transcript; `channel` overrides what the transcript states.
  public func lint(
    _ transcript: Transcript, channel: Channel? = nil, waivers: Waivers = Waivers(),
    boundaries: WordBoundaries
  ) throws(ICUError) -> Report {
    var memory = TurnMemory(turns: 0)
    return try report(transcript, channel, waivers, boundaries, &memory) { false }
  }

  /// Judges one transcript of many; `nil` where somebody asks for a stop before all of it is judged.
  ///
  /// What is the same in all of them is sought once, as far as the memory reaches. Only what is longer
  /// than an hour's call need not be finished: 64 KiB of text.
  public func lint(
    _ transcript: Transcript, channel: Channel? = nil, waivers: Waivers = Waivers(),
    boundaries: WordBoundaries, memory: inout TurnMemory,
    until isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws(ICUError) -> Report? {
    guard transcript.text.count > 1 << 16 else {
      return try report(transcript, channel, waivers, boundaries, &memory) { false }
    }
    let report = try report(transcript, channel, waivers, boundaries, &memory, until: isStopped)
    return isStopped() ? nil : report
  }

  /// The report on a transcript; a stop leaves things out of it.
  private func report(
    _ transcript: Transcript, _ stated: Channel?, _ waivers: Waivers,
    _ boundaries: WordBoundaries, _ memory: inout TurnMemory,
    until isStopped: @escaping @Sendable () -> Bool
  ) throws(ICUError) -> Report {
    let conversation = Conversation(transcript)
    let stated = stated ?? transcript.channel
    let audience = Audience(
      probes, interest, tolerance: lexicon.tolerance, direction: transcript.direction,
      channel: stated)
    let overheard = Overheard(conversation, for: audience, memory: &memory, until: isStopped)
    let channel = ChannelGuess(probes: probes).judge(overheard, stated: stated)
    var judge = Judge(
      conversation, channel: channel.value, tolerance: lexicon.tolerance, breaker: boundaries,
      identities: overheard.identities, answers: memory.lendAnswers(), until: isStopped)
    let docket = docket(of: channel.value)
    var (asked, scenes) = try ask(docket, overheard, &judge)
    let words = policy.applied(to: try forbidden(overheard, &judge))
    SameWords(faults: judge.faults).lower(&scenes, besides: words)
    memory.answers = judge.answers
    var outcomes = docket.outcomes(asked, brokenBy: words, in: conversation)
    var findings = words + policy.applied(to: scenes)
    findings.sort {
      ($0.turn, $0.quote.lowerBound, $0.rule) < ($1.turn, $1.quote.lowerBound, $1.rule)
    }
    let waived = waivers.apply(to: &findings, of: transcript)
    pass(waived, besides: findings, &outcomes)
    let score = scale.weigh(&findings, outcomes, of: docket.items)
    return Report(
      transcript: transcript, channel: channel, findings: findings, outcomes: outcomes,
      score: score, waived: waived,
      unusedWaivers: waivers.unused(in: transcript, besides: waived, outcomes, of: lexicon))
  }

  /// Rules of which all that was found is waived pass.
  private func pass(
    _ waived: [Waived], besides findings: [Finding], _ outcomes: inout Outcomes
  ) {
    guard !waived.isEmpty else { return }
    let waived = Set(waived.map(\.finding.rule))
    let broken = Set(findings.lazy.filter { $0.verdict == .violation }.map(\.rule))
    outcomes.replace { check in
      let isPassed =
        check.status == .failed && waived.contains(check.rule) && !broken.contains(check.rule)
      return isPassed ? Check(rule: check.rule, status: .passed, reason: .waived) : check
    }
  }

  private func forbidden(
    _ overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    var findings: [Finding] = []
    for (turn, found) in overheard.words.enumerated() where !found.isEmpty {
      if judge.isStopped() { break }
      findings += try words.findings(turn: turn, overheard: found, &judge)
    }
    return findings
  }

  private func docket(of channel: Channel) -> Docket {
    dockets[channel] ?? Docket([], channel: channel, policy: policy)
  }

  /// What the checks say that have to be asked, in the order of the items, and what they find; most
  /// rules are settled by what nobody said.
  private func ask(
    _ docket: Docket, _ overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> (checks: [Outcomes.Other], findings: [Finding]) {
    var checks: [Outcomes.Other] = []
    var findings: [Finding] = []
    for place in docket.askable where !judge.isStopped() {
      let item = docket.items[place]
      guard isOpen(item, overheard, judge.conversation) else { continue }
      let (check, found) = try ruleChecks[item.index].judge(overheard: overheard, &judge)
      checks.append(Outcomes.Other(place: place, check: check))
      findings += found
    }
    return (checks, findings)
  }

  private func isOpen(
    _ item: Docket.Item, _ overheard: Overheard, _ conversation: Conversation
  ) -> Bool {
    switch item.quiet {
    case .words, .off: false
    case .scene(let direction):
      conversation.goes(direction) && !overheard.places(of: item.index).isEmpty
    case .untold: true
    }
  }
}

extension Conversation {
  /// Whether it is a call in a direction, or in either where none is named.
  fileprivate func goes(_ direction: Direction?) -> Bool {
    direction.map { $0 == transcript.direction } ?? true
  }
}
