public import Etiquette
public import HanText

/// Compares the linter with a reviewer over labelled cases.
public struct Evaluation: Sendable {
  /// Findings by rule; reviews are counted under the rule's name with ` review` behind it.
  public private(set) var findings: [String: Tally] = [:]
  /// The cases with marks, as reviewer and linter see them.
  public private(set) var judged: [JudgedCase] = []
  /// Statuses of rules by rule: right and wrong.
  public private(set) var statuses: [String: (right: Int, wrong: Int)] = [:]
  /// Interruptions whose grade was right and wrong.
  public private(set) var grades = (right: 0, wrong: 0)
  /// Where the linter and the reviewer differ.
  public internal(set) var differences: [Difference] = []
  /// Answers to a quiz.
  public internal(set) var answers = GradeTally()
  /// How many cases were compared.
  public private(set) var cases = 0
  /// Rules besides the forbidden phrases that the reviewer has labelled, and that count therefore.
  private let labelledRules: Set<String>

  /// A place where the linter and the reviewer differ.
  public struct Difference: Sendable, Equatable {
    /// The case.
    public var id: String
    /// What was expected or found.
    public var rule: String
    /// The words at issue.
    public var words: String
    /// What the reviewer says; `nil` for nothing.
    public var expected: String?
    /// What the linter says; `nil` for nothing.
    public var found: String?
  }

  /// Nothing compared yet; besides the forbidden phrases only these rules are compared.
  public init(labelledRules: Set<String> = []) { self.labelledRules = labelledRules }

  /// All violations of forbidden phrases and interruptions together.
  public var violations: Tally {
    findings.filter { !$0.key.hasSuffix(CaseMark.review) }.values.reduce(into: Tally(), +=)
  }

  /// All reviews together.
  public var reviews: Tally {
    findings.filter { $0.key.hasSuffix(CaseMark.review) }.values.reduce(into: Tally(), +=)
  }

  /// The figures of every rule by name, then of all violations and all reviews under empty names.
  public var figures: (rules: [RuleFigures], violations: RuleFigures, reviews: RuleFigures) {
    let tallies = judged.map { one in
      var tallies: [String: Tally] = [:]
      one.count(in: &tallies)
      return tallies
    }
    func figures(_ name: String, _ names: Set<String>) -> RuleFigures {
      let tally = findings.filter { names.contains($0.key) }.values.reduce(into: Tally(), +=)
      return RuleFigures(
        name: name, tally: tally,
        precision: Interval(tally.hits, of: tally.hits + tally.falseAlarms),
        recall: Interval(tally.hits, of: tally.hits + tally.misses),
        f1: Resampling.f1(tallies, of: names))
    }
    let names = findings.keys.sorted()
    let reviews = names.filter { $0.hasSuffix(CaseMark.review) }
    return (
      names.map { figures($0, [$0]) }, figures("", Set(names).subtracting(reviews)),
      figures("", Set(reviews))
    )
  }

  /// What was taken for what, the most frequent first.
  public var confusions: [(confusion: Confusion, count: Int)] {
    Dictionary(judged.flatMap(Confusion.all).map { ($0, 1) }, uniquingKeysWith: +)
      .map { (confusion: $0.key, count: $0.value) }
      .sorted { a, b in
        (-a.count, a.confusion.expected ?? "", a.confusion.found ?? "")
          < (-b.count, b.confusion.expected ?? "", b.confusion.found ?? "")
      }
  }

  /// What pass marks from 50 to 100 would catch.
  public var passMarks: [PassMark] {
    stride(from: 50.0, through: 100, by: 5).map { PassMark($0, judged) }
  }

  mutating func countCase() { cases += 1 }

  /// Compares the linter with a case that holds a conversation.
  public mutating func add(
    _ labelled: LabelledCase, linter: Linter, boundaries: WordBoundaries
  ) throws(ICUError) {
    let report = try linter.lint(labelled.transcript, boundaries: boundaries)
    cases += 1
    switch labelled.expected {
    case .phrases(let phrases): compare(phrases, report)
    case .statuses(let expected): compare(expected, report)
    case .interruptions(let heard, let status): compare(heard, status, report)
    case .answer: break
    }
  }

  private mutating func compare(_ phrases: [LabelledCase.Phrase], _ report: Report) {
    let turns = report.transcript.turns
    func first(_ utterance: Int) -> Int {
      turns.first { $0.utterances.contains(utterance) }?.utterances.first ?? utterance
    }
    let expected = phrases.map {
      CaseMark(rule: $0.rule, utterance: first($0.turn), verdict: $0.verdict)
    }
    let found = report.findings.filter {
      $0.rule.hasPrefix(LabelledCase.Phrase.family) || labelledRules.contains($0.rule)
    }.map {
      CaseMark(rule: $0.rule, utterance: first($0.utterance), verdict: $0.verdict)
    }
    compare(Set(expected), Set(found), report)
  }

  private mutating func compare(_ expected: Set<CaseMark>, _ found: Set<CaseMark>, _ report: Report)
  {
    let transcript = report.transcript
    let turns = transcript.turns.filter { $0.role == .agent }.compactMap(\.utterances.first)
    let one = JudgedCase(
      id: transcript.id, expected: expected, found: found, turns: turns, score: report.score.value)
    judged.append(one)
    one.count(in: &findings)
    for mark in expected.union(found).sorted(by: {
      ($0.utterance, $0.name) < ($1.utterance, $1.name)
    }) {
      switch (expected.contains(mark), found.contains(mark)) {
      case (true, true): break
      case (true, false):
        differences.append(difference(mark, report, expected: mark.verdict.rawValue))
      case (false, _):
        differences.append(difference(mark, report, found: mark.verdict.rawValue))
      }
    }
  }

  private func difference(
    _ mark: CaseMark, _ report: Report, expected: String? = nil, found: String? = nil
  ) -> Difference {
    let transcript = report.transcript
    let known = transcript.utterances.indices.contains(mark.utterance)
    return Difference(
      id: transcript.id, rule: mark.rule,
      words: known ? transcript.string(transcript.utterances[mark.utterance].text) : "",
      expected: expected, found: found)
  }

  private mutating func compare(_ expected: [String: Check.Status], _ report: Report) {
    for (rule, status) in expected.sorted(by: { $0.key < $1.key }) {
      let found = report.checks.first { $0.rule == rule }?.status
      count(rule, status, found, report)
    }
  }

  private mutating func count(
    _ rule: String, _ expected: Check.Status, _ found: Check.Status?, _ report: Report
  ) {
    if found == expected {
      statuses[rule, default: (0, 0)].right += 1
    } else {
      statuses[rule, default: (0, 0)].wrong += 1
      differences.append(
        Difference(
          id: report.transcript.id, rule: rule, words: "", expected: expected.rawValue,
          found: found?.rawValue))
    }
  }

  private mutating func compare(
    _ heard: [LabelledCase.Interruption], _ status: Check.Status, _ report: Report
  ) {
    let rule = "interruption"
    let findings = report.findings.filter { $0.rule == rule }
    compare(
      Set(heard.map { CaseMark(rule: rule, utterance: $0.utterance, verdict: $0.verdict) }),
      Set(findings.map { CaseMark(rule: rule, utterance: $0.utterance, verdict: $0.verdict) }),
      report)
    count(rule, status, report.checks.first { $0.rule == rule }?.status, report)
    for one in heard {
      guard let grade = one.grade,
        let finding = findings.first(where: { $0.utterance == one.utterance })
      else { continue }
      guard case .overlap(_, grade) = finding.detail else {
        grades.wrong += 1
        continue
      }
      grades.right += 1
    }
  }
}
