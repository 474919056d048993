import HanText

/// Hotline 6: the agent lets the customer speak.
final class Interruptions: Sendable {
  let rule: Rule
  let index: Int
  let words: Interrupts
  let probes: Probes
  private let grounds: Grounds

  init(
    rule: Rule, index: Int, words: Interrupts, probes: Probes, _ questions: inout TurnQuestions
  ) {
    grounds = Grounds(words.unless, &questions)
    self.rule = rule
    self.index = index
    self.words = words
    self.probes = probes
  }

  /// The outcome, and a finding for each interruption by the agent.
  func judge(
    overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    guard !judge.conversation.turns(of: .agent).isEmpty else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noAgent), [])
    }
    let speech = Speech(judge.conversation, words: words, tolerance: judge.tolerance)
    let timed = TalkOver(judge.conversation.transcript)
      .instances(in: judge.conversation.transcript, listens: speech.isListening)
    var findings = timed.map { finding($0, speech, judge.conversation) }
    let timedUtterances = Set(timed.flatMap(\.run))
    let cutsOff = Dictionary(grouping: overheard.places(of: index), by: \.turn)
    for turn in judge.conversation.turns(of: .agent) where !judge.isStopped() {
      let shown = try evidence(turn, cutsOff[turn, default: []], speech, &judge)
      // What the times have already shown is not told again.
      guard let strongest = shown.filter({ !timedUtterances.contains($0.utterance) }).first
      else { continue }
      findings.append(strongest)
    }
    return (check(findings, judge.conversation), findings)
  }

  private func check(_ findings: [Finding], _ conversation: Conversation) -> Check {
    if findings.contains(where: { $0.verdict == .violation }) {
      return Check(rule: rule.id, status: .failed)
    }
    guard !conversation.turns(of: .customer).isEmpty else {
      return Check(rule: rule.id, status: .notApplicable, reason: .noCustomer)
    }
    switch Timing(conversation.transcript) {
    case .complete: return Check(rule: rule.id, status: .passed)
    case .lacking(.reversedTimes):
      return Check(rule: rule.id, status: .notDecidable, reason: .reversedTimes)
    case .lacking(let reason):
      return Check(
        rule: rule.id, status: .notDecidable, reason: findings.isEmpty ? reason : .onlyReviews)
    }
  }

  private func finding(
    _ instance: TalkOver.Instance, _ speech: Speech, _ conversation: Conversation
  ) -> Finding {
    let excused = speech.isExcused(
      instance.utterance, lastWarning: speech.lastWarning(in: instance.run))
    return finding(
      instance.utterance, in: speech.turn(of: instance.utterance), conversation,
      verdict: excused ? .review : .violation, detail: .overlap(instance.overlap, instance.grade))
  }

  /// What the writing and the words of a turn show, the strongest first.
  private func evidence(
    _ turn: Int, _ cutsOff: [Overheard.Place], _ speech: Speech, _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    let utterances = judge.conversation.turns[turn].utterances
    let marked = utterances.filter { speech.signs.marked.contains($0) && !speech.isListening($0) }
    let lastWarning =
      marked.isEmpty && cutsOff.isEmpty ? nil : speech.lastWarning(in: utterances)
    var found: [Finding] = []
    for place in marked {
      // Where the clock does not bear a mark out, a person should look.
      let excused = speech.isTimed(place) || speech.isExcused(place, lastWarning: lastWarning)
      found.append(
        finding(
          place, in: turn, judge.conversation, verdict: excused ? .review : .violation,
          detail: .marked))
    }
    found += try cutOffs(turn, cutsOff, speech, lastWarning: lastWarning, &judge)
    if let first = utterances.first, speech.signs.afterBreak.contains(first),
      !speech.isTimed(first), !speech.isListening(first)
    {
      found.append(
        finding(first, in: turn, judge.conversation, verdict: .review, detail: .brokenOff))
    }
    return found.filter { $0.verdict == .violation } + found.filter { $0.verdict == .review }
  }

  /// Words that cut the customer off, in any transcript.
  private func cutOffs(
    _ turn: Int, _ cutsOff: [Overheard.Place], _ speech: Speech, lastWarning: Int?,
    _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    var found: [Finding] = []
    for symbols in cutsOff.lazy.map(\.match.symbols) {
      if try judge.excuses(grounds, symbols, turn: turn) { continue }
      var finding = judge.conversation.finding(
        rule, turn: turn, symbols: symbols, detail: .cutOff)
      if speech.isExcused(finding.utterance, lastWarning: lastWarning) {
        finding.verdict = .review
      }
      found.append(finding)
    }
    return found.sorted { a, b in
      (a.quote.lowerBound, b.quote.upperBound) < (b.quote.lowerBound, a.quote.upperBound)
    }
  }

  private func finding(
    _ utterance: Int, in turn: Int, _ conversation: Conversation, verdict: Verdict,
    detail: Finding.Detail
  ) -> Finding {
    Finding(
      rule: rule.id, verdict: verdict, severity: rule.severity, turn: turn, utterance: utterance,
      quote: conversation.transcript.utterances[utterance].text, detail: detail,
      deduction: rule.points(for: detail))
  }
}

extension Rule {
  /// What an interruption costs: a slight one less, a severe one half as much again.
  fileprivate func points(for detail: Finding.Detail) -> Double {
    switch detail {
    case .overlap(_, .slight): deductWeaker
    case .overlap(_, .severe): deduct * 1.5
    case .overlap(_, .ordinary), .marked, .cutOff, .brokenOff, .softened, .slip, .missing, .weaker,
      .rings:
      deduct
    }
  }
}
