import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("The same words cost once")
struct SameWordsTests {
  static let text = """
    rules:
      - {id: no, clause: 一, title: 不行, why: 一, severity: error, deduct: 10, group: words,
         forbids: {phrases: [不行]}}
      - {id: cannot, clause: 二, title: 装不了, why: 二, severity: warning, deduct: 2, group: words,
         forbids: {phrases: [装不了, 没门儿]}}
      - {id: refusal, clause: 三, title: 拒绝, why: 三, severity: warning, deduct: 3, group: scenes,
         scene: {cases: [{by: agent, trigger: [装不了, 不行, 等着], needs: [[对不起]], window: next}]}}
      - {id: waiting, clause: 四, title: 等候, why: 四, severity: warning, deduct: 4, group: scenes,
         scene: {cases: [{by: agent, trigger: [等着], needs: [[请]], window: turn}]}}
      - {id: asked, clause: 五, title: 催, why: 五, severity: warning, deduct: 5, group: scenes,
         scene: {cases: [{by: customer, trigger: [快点], needs: [[马上]], window: turn}]}}
    scorecard:
      groups:
        - {id: words, title: {zh: 忌语}, weight: 50}
        - {id: scenes, title: {zh: 场景}, weight: 50}
      pass: 60
      grades: [{name: A, from: 0}]
    """

  @Test(
    "A scene speaks for a warning, and costs nothing beside an error or another scene",
    arguments: [
      // The scene tells what to say instead: the warning is left out.
      ("今天装不了。", ["refusal": 3]),
      ("今天装不了，没门儿。", ["refusal": 3, "cannot": 2]),
      // Answered, the scene says nothing, and the warning stands.
      ("对不起，今天装不了。", ["cannot": 2]),
      ("不行。", ["no": 10, "refusal": 0]),
      ("等着。", ["refusal": 3, "waiting": 0]),
      // What is missing beside a customer's words is about none of the agent's.
      ("没门儿。", ["cannot": 2, "asked": 5]),
    ])
  func once(said: String, costs: [String: Double]) throws {
    let lexicon = try LexiconReader().read([LexiconReader.File(path: "a.yaml", text: Self.text)])
    let asks = costs["asked"] == nil ? "帮我装表。" : "快点。"
    let lines = "客户：\(asks)\n客服：\(said)\n"
    let transcript = TranscriptReader().read(Array(lines.utf8), id: "a").transcripts.first
    let report = try Linter(lexicon)
      .lint(try #require(transcript), boundaries: WordBoundaries())
    #expect(report.findings.map(\.rule).sorted() == costs.keys.sorted())
    for finding in report.findings { #expect(finding.deduction == costs[finding.rule]) }
    let failed = report.checks.filter { $0.status == .failed }.map(\.rule)
    #expect(failed.sorted() == costs.keys.sorted())
  }
}
