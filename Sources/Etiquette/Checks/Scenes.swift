import HanText

/// Articles 16, 17, 26 and 27: when this happens, that is expected.
final class Scenes: Sendable {
  let rule: Rule
  let index: Int
  let scene: Scene
  let probes: Probes
  private let cases: [Case]

  /// A case with what is asked of turns for its sake.
  private struct Case {
    let channels: ChannelMask
    let isOwed: Bool
    let grounds: Grounds
    let needs: [WantedWords]
    let window: Scene.Window

    init(_ kind: Scene.Case, _ questions: inout TurnQuestions) {
      channels = ChannelMask(kind.channels)
      isOwed = kind.trigger.isEmpty
      grounds = Grounds(kind.unless, &questions)
      needs = kind.needs.map { WantedWords($0, &questions) }
      window = kind.window
    }
  }

  init(rule: Rule, index: Int, scene: Scene, probes: Probes, _ questions: inout TurnQuestions) {
    self.rule = rule
    self.index = index
    self.scene = scene
    self.probes = probes
    cases = scene.cases.map { Case($0, &questions) }
  }

  /// One time that the scene comes about.
  private struct Occurrence {
    /// The number of its case.
    let kind: Int
    let turn: Int
    let symbols: Range<Int>
  }

  /// The outcome over all occurrences, and a finding for each that is not answered.
  func judge(
    overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> (Check, [Finding]) {
    if let direction = rule.direction, direction != judge.conversation.transcript.direction {
      return (Check(rule: rule.id, status: .notApplicable, reason: .otherDirection), [])
    }
    let occurrences = everywhere(&judge) + (try occurrences(overheard, &judge))
    guard !occurrences.isEmpty else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noScene), [])
    }
    var findings: [Finding] = []
    var answered = false
    for occurrence in occurrences where !judge.isStopped() {
      let window = window(occurrence, judge.conversation)
      guard let place = window.first(where: { $0 >= occurrence.turn }) ?? window.last else {
        continue
      }
      if try isAnswered(cases[occurrence.kind], in: window, &judge) {
        answered = true
      } else if !findings.contains(where: { $0.turn == place }) {
        findings.append(missing(occurrence, at: place, &judge))
      }
    }
    if scene.bonus { return (Check(rule: rule.id, status: .passed, reason: .bonus), []) }
    guard answered || !findings.isEmpty else {
      return (Check(rule: rule.id, status: .notApplicable, reason: .noWindow), [])
    }
    return (Check(rule: rule.id, status: findings.isEmpty ? .passed : .failed), findings)
  }

  /// The cases without a trigger, which come about in every conversation of their channel.
  private func everywhere(_ judge: inout Judge) -> [Occurrence] {
    guard let first = judge.conversation.turns(of: .agent).first else { return [] }
    let whole = 0..<judge.conversation.reading(first).symbols.count
    let channel = judge.channel
    return cases.indices.filter { cases[$0].isOwed && cases[$0].channels.holds(channel) }.map {
      Occurrence(kind: $0, turn: first, symbols: whole)
    }
  }

  private func occurrences(
    _ overheard: Overheard, _ judge: inout Judge
  ) throws(ICUError) -> [Occurrence] {
    let channel = judge.channel
    var found: [Occurrence] = []
    for place in overheard.places(of: index) where !judge.isStopped() {
      guard case .trigger(let number) = probes.slots[place.probe],
        cases[number].channels.holds(channel)
      else { continue }
      let symbols = place.match.symbols
      if try !judge.excuses(cases[number].grounds, symbols, turn: place.turn) {
        found.append(Occurrence(kind: number, turn: place.turn, symbols: symbols))
      }
    }
    return found
  }

  /// The agent's turns in which the answer may stand.
  private func window(
    _ occurrence: Occurrence, _ conversation: Conversation
  ) -> ArraySlice<Int> {
    let agent = conversation.turns(of: .agent)
    let next = conversation.place(from: occurrence.turn, of: .agent)
    switch cases[occurrence.kind].window {
    case .turn: return agent[next...].prefix(1)
    case .next: return agent[next...].prefix(2)
    case .rest: return agent[next...]
    case .around: return agent[max(0, next - 1)..<min(next + 2, agent.count)]
    case .call: return agent[...]
    }
  }

  private func isAnswered(
    _ kind: Case, in window: ArraySlice<Int>, _ judge: inout Judge
  ) throws(ICUError) -> Bool {
    for need in kind.needs {
      var isMet = false
      for turn in window where !isMet { isMet = try judge.isSaid(any: need, in: turn) }
      if !isMet { return false }
    }
    return true
  }

  private func missing(_ occurrence: Occurrence, at turn: Int, _ judge: inout Judge) -> Finding {
    guard occurrence.turn == turn else {
      return judge.conversation.finding(rule, turn: turn, detail: .missing)
    }
    let finding = judge.conversation.finding(
      rule, turn: turn, symbols: occurrence.symbols, detail: .missing)
    judge.fault(finding)
    return finding
  }
}
