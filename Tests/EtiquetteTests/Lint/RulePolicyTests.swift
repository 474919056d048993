import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("Choosing rules, and what becomes of those that are switched off")
struct RulePolicyTests {
  static let text = """
    rules:
      - {id: no-01, clause: 一, title: 不知道, why: 一, severity: error, deduct: 10, group: no,
         forbids: {phrases: [不知道]}}
      - {id: no-02, clause: 二, title: 没空, why: 二, severity: error, deduct: 10, group: no,
         forbids: {phrases: [没空]}}
      - {id: bye, clause: 三, title: 再见, why: 三, severity: error, deduct: 20, group: bye,
         says: {place: closing, full: [再见], weaker: [拜拜]}}
      - {id: bye-first, clause: 四, title: 您好, why: 四, severity: warning, deduct: 20, group: bye,
         says: {place: opening, full: [您好]}}
    scorecard:
      groups:
        - {id: no, title: {zh: 忌语}, weight: 60}
        - {id: bye, title: {zh: 始终}, weight: 40}
      pass: 60
      grades: [{name: A, from: 0}]
    """

  static func lexicon() throws -> Lexicon {
    try LexiconReader().read([LexiconReader.File(path: "a.yaml", text: text)])
  }

  @Test(arguments: [
    ("no-01", ["no-01"]), ("no", ["no-01", "no-02"]), ("no-*", ["no-01", "no-02"]),
    ("bye", ["bye"]), ("bye*", ["bye", "bye-first"]), ("group:bye", ["bye", "bye-first"]),
    ("*", ["no-01", "no-02", "bye", "bye-first"]), ("*-0?", []), ("*-0*1", ["no-01"]),
    ("", []), ("no-1", []), ("group:no-01", []),
  ])
  func names(name: String, rules: [String]) throws {
    #expect(RuleName(name).rules(in: try Self.lexicon()) == rules)
  }

  @Test(arguments: [("no-1", "no-01"), ("by", "bye"), ("group:by", "group:bye"), ("xyzzy", nil)])
  func nearest(name: String, known: String?) throws {
    #expect(RuleName(name).nearest(in: try Self.lexicon()) == known)
  }

  private func report(
    _ lines: String, _ change: (inout RulePolicy, Lexicon) -> Void
  ) throws -> Report {
    let lexicon = try Self.lexicon()
    var policy = RulePolicy()
    change(&policy, lexicon)
    let transcripts = TranscriptReader().read(Array(lines.utf8), id: "a").transcripts
    return try Linter(lexicon, policy: policy)
      .lint(try #require(transcripts.first), boundaries: WordBoundaries())
  }

  private static let talk = "客服：不知道，没空。\n客户：啊？\n客服：拜拜。\n"

  @Test("A rule that is off is not found, leaves the maximum and says so")
  func off() throws {
    let report = try report(Self.talk) { policy, lexicon in
      policy["no-01"] = RulePolicy.Ruling(.off, reason: "试行")
      policy["bye-first"] = RulePolicy.Ruling(.off)
    }
    #expect(report.findings.map(\.rule) == ["no-02", "bye"])
    let check = try #require(report.checks.first { $0.rule == "no-01" })
    #expect(check == Check(rule: "no-01", status: .notApplicable, reason: .switchedOff, note: "试行"))
    #expect(report.score.groups.map(\.maximum) == [60, 20])
    #expect(report.score.groups.map(\.left) == [["no-01"], ["bye-first"]])
    #expect(report.score.value == 75)
  }

  @Test("Selecting switches the others off, and on what was off")
  func selected() throws {
    let report = try report(Self.talk) { policy, lexicon in
      policy["no-01"] = RulePolicy.Ruling(.off)
      policy["no-02"] = RulePolicy.Ruling(.severity(.note))
      policy.select(["no-01", "no-02"], of: lexicon)
    }
    #expect(report.findings.map(\.rule) == ["no-01", "no-02"])
    #expect(report.findings.map(\.severity) == [.error, .note])
    #expect(report.score.groups.map(\.maximum) == [60, 0])
  }

  @Test("A severity holds for the rule's violations; a weaker wording never gets graver by it")
  func severity() throws {
    for (severity, weaker) in [(Severity.note, Severity.note), (.error, .warning)] {
      let report = try report(Self.talk) { policy, _ in
        policy["bye"] = RulePolicy.Ruling(.severity(severity))
        policy["no-01"] = RulePolicy.Ruling(.severity(severity))
      }
      let found = Dictionary(uniqueKeysWithValues: report.findings.map { ($0.rule, $0) })
      #expect(found["bye"]?.severity == weaker)
      #expect(found["bye"]?.deduction == 10)
      #expect(found["no-01"]?.severity == severity)
    }
  }
}
