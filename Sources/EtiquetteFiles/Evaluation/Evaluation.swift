public import Etiquette
public import HanText

/// Compares the linter with a reviewer over labelled cases.
public struct Evaluation: Sendable {
  /// Findings by rule; reviews are counted under the rule's name with ` review` behind it.
  public private(set) var findings: [String: Tally] = [:]
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

  /// Nothing compared yet.
  public init() {}

  /// All violations of forbidden phrases and interruptions together.
  public var violations: Tally {
    findings.filter { !$0.key.hasSuffix(Evaluation.reviews) }.values.reduce(into: Tally(), +=)
  }

  /// All reviews together.
  public var reviews: Tally {
    findings.filter { $0.key.hasSuffix(Evaluation.reviews) }.values.reduce(into: Tally(), +=)
  }

  private static let reviews = " review"

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

  /// What is compared: a rule and a verdict at an utterance.
  private struct Mark: Hashable {
    var rule: String
    var utterance: Int
    var verdict: Verdict

    var name: String { verdict == .review ? rule + Evaluation.reviews : rule }
  }

  private mutating func compare(_ phrases: [LabelledCase.Phrase], _ report: Report) {
    let turns = report.transcript.turns
    func first(_ utterance: Int) -> Int {
      turns.first { $0.utterances.contains(utterance) }?.utterances.first ?? utterance
    }
    let expected = phrases.map {
      Mark(rule: forbidden($0.item), utterance: first($0.turn), verdict: $0.verdict)
    }
    let found = report.findings.filter { $0.rule.hasPrefix("forbidden-") }.map {
      Mark(rule: $0.rule, utterance: first($0.utterance), verdict: $0.verdict)
    }
    compare(Set(expected), Set(found), report)
  }

  private func forbidden(_ item: Int) -> String {
    "forbidden-" + (item < 10 ? "0" : "") + "\(item)"
  }

  private mutating func compare(_ expected: Set<Mark>, _ found: Set<Mark>, _ report: Report) {
    for mark in expected.union(found).sorted(by: {
      ($0.utterance, $0.name) < ($1.utterance, $1.name)
    }) {
      switch (expected.contains(mark), found.contains(mark)) {
      case (true, true): findings[mark.name, default: Tally()].hits += 1
      case (true, false):
        findings[mark.name, default: Tally()].misses += 1
        differences.append(difference(mark, report, expected: mark.verdict.rawValue))
      case (false, _):
        findings[mark.name, default: Tally()].falseAlarms += 1
        differences.append(difference(mark, report, found: mark.verdict.rawValue))
      }
    }
  }

  private func difference(
    _ mark: Mark, _ report: Report, expected: String? = nil, found: String? = nil
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
      Set(heard.map { Mark(rule: rule, utterance: $0.utterance, verdict: $0.verdict) }),
      Set(findings.map { Mark(rule: rule, utterance: $0.utterance, verdict: $0.verdict) }), report)
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
