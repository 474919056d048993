import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("Findings that are let pass") struct WaiverTests {
  private static let talk = "客服：不知道，没空。\n客户：啊？\n客服：不知道！再见。\n"

  private func waiver(
    _ rule: String, _ quote: String, _ transcript: String = "a", expires: String? = nil
  ) -> Waiver {
    Waiver(
      rule: rule, quote: quote, transcript: transcript, reason: "听过录音", reviewer: "王芳",
      expires: expires.flatMap { Day($0) })
  }

  private func report(
    _ waivers: [Waiver], _ talk: String = WaiverTests.talk, policy: RulePolicy = RulePolicy()
  ) throws -> Report {
    let transcripts = TranscriptReader().read(Array(talk.utf8), id: "a").transcripts
    return try Linter(RulePolicyTests.lexicon(), policy: policy).lint(
      try #require(transcripts.first),
      waivers: Waivers(waivers, on: Day(year: 2026, month: 6, day: 30)),
      boundaries: WordBoundaries())
  }

  @Test("What is waived neither deducts nor fails, and is told")
  func waived() throws {
    let report = try report([waiver("no-01", "不知道")])
    #expect(report.findings.map(\.rule) == ["bye-first", "no-02"])
    #expect(report.waived.map(\.finding.rule) == ["no-01", "no-01"])
    #expect(report.unusedWaivers.isEmpty)
    let check = report.checks.first { $0.rule == "no-01" }
    #expect(check == Check(rule: "no-01", status: .passed, reason: .waived))
    #expect(report.score.value == 70)
  }

  @Test(
    "The words are the same whatever their punctuation, spacing, width and script",
    arguments: [
      ("不知道", true), ("不 知，道。", true), ("", false), ("不知", false), ("不知道呀", false),
    ])
  func words(quote: String, isWaived: Bool) throws {
    let report = try report([waiver("no-01", quote)])
    #expect(report.waived.isEmpty != isWaived)
    #expect(report.unusedWaivers.isEmpty == isWaived)
  }

  @Test("Traditional script and full width are the same words")
  func script() {
    #expect(waiver("a", "沒空ＡＢ").identity == waiver("a", "没空ab").identity)
    #expect(waiver("a", "没空").identity != waiver("b", "没空").identity)
  }

  @Test(
    "A waiver holds until the end of its last day",
    arguments: [("2026-06-29", false), ("2026-06-30", true), ("2027-01-01", true)])
  func expires(day: String, holds: Bool) throws {
    let waivers = [waiver("no-01", "不知道", expires: day)]
    #expect(try report(waivers).waived.isEmpty != holds)
    let sorted = Waivers(waivers, on: Day(year: 2026, month: 6, day: 30))
    #expect(sorted.expired.isEmpty == holds)
  }

  @Test("Only what could have been found is called unused")
  func unused() throws {
    let waivers = [
      waiver("no-02", "有空"), waiver("no-09", "没空"), waiver("no-02", "没空", "b"),
      waiver("bye", "拜拜"),
    ]
    var policy = RulePolicy()
    policy["bye"] = RulePolicy.Ruling(.off)
    let report = try report(waivers, policy: policy)
    #expect(report.unusedWaivers == Array(waivers.prefix(2)))
  }
}
