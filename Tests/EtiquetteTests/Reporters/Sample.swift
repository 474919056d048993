@testable import Etiquette
import EtiquetteFiles
import HanText

/// A small rule book and hand-made reports for the tests of the reporters.
enum Sample {
  static let lexicon = Lexicon(
    name: "sample", version: "1", digest: "sha256:00",
    rules: [
      rule(
        "forbidden-01", "第十八条(一)", Localized(zh: "一问三不知", en: "Does not know"),
        instead: ["请稍等，我帮您问一下。", "这个问题我核实后给您回电。"]),
      rule("greeting", "第十六条(一)", Localized(zh: "问候语", en: "Greeting"), group: "opening"),
      rule("interruption", "热线六", Localized(zh: "打断客户", en: "Interruption"), group: "opening"),
      rule("scene-wait", "第十六条(三)", Localized(zh: "请客户等候", en: "Waiting"), group: "scene"),
    ],
    scoreCard: ScoreCard(
      groups: [
        group("forbidden", Localized(zh: "工作忌语", en: "Forbidden phrases"), 60),
        group("opening", Localized(zh: "接听与问候", en: "Opening"), 25),
        group("scene", Localized(zh: "场景用语", en: "Scenes"), 15),
      ], zeroTolerance: [], pass: 60, grades: [ScoreCard.Grade(name: "A", from: 0)]),
    tolerance: Tolerance(fillers: [], sounds: SoundTable(alternatives: [:])), channelWords: [:],
    roleWords: [:])

  /// Lines `客服：…` or `客户：…`, the finding's words in `⟦…⟧`, with places as in a text file.
  static func transcript(_ lines: String...) -> (transcript: Transcript, quote: Range<Int32>) {
    var transcript = Transcript(id: "0017", path: "calls/0017.txt", agent: "0123")
    var quote: Range<Int32> = 0..<0
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "：", maxSplits: 1)
      let marked = parts.last.map(String.init) ?? ""
      let base = Int32(transcript.text.count)
      let before = marked.split(separator: "⟦", omittingEmptySubsequences: false)
      if before.count == 2 {
        let hit = before[1].split(separator: "⟧", omittingEmptySubsequences: false)[0]
        let lower = base + Int32(before[0].utf8.count)
        quote = lower..<lower + Int32(hit.utf8.count)
      }
      let words = marked.filter { $0 != "⟦" && $0 != "⟧" }
      transcript.append(
        parts[0] == "客服" ? .agent : parts[0] == "系统" ? .system : .customer, words.utf8,
        places: [Utterance.Place(offset: 0, line: Int32(index + 1), column: 4)])
    }
    return (transcript, quote)
  }

  /// A report with one finding, and checks of every outcome.
  static func report(
    _ transcript: Transcript, _ finding: Finding?, passed: Bool = true, value: Double = 85
  ) -> Report {
    Report(
      transcript: transcript, channel: Report.JudgedChannel(value: .hotline, guessed: true),
      findings: finding.map { [$0] } ?? [],
      outcomes: Outcomes([
        Check(rule: "forbidden-01", status: finding == nil ? .passed : .failed),
        Check(rule: "greeting", status: .passed),
        Check(rule: "interruption", status: .notDecidable, reason: .noTimes),
        Check(rule: "scene-wait", status: .notApplicable, reason: .noScene),
      ]),
      score: Score(
        value: value, grade: "B", passed: passed,
        groups: [
          Score.Group(
            id: "forbidden", maximum: 60, weight: 60, asked: 20, taken: 12, left: []),
          Score.Group(
            id: "opening", maximum: 20, weight: 25, asked: 0, taken: 0, left: ["interruption"]),
          Score.Group(
            id: "scene", maximum: 0, weight: 15, asked: 0, taken: 0, left: ["scene-wait"]),
        ], fatal: []))
  }

  /// A finding over the marked words of an utterance.
  static func finding(
    _ quote: Range<Int32>, utterance: Int, rule: String = "forbidden-01",
    verdict: Verdict = .violation, detail: Finding.Detail? = nil, deduction: Double = 10
  ) -> Finding {
    Finding(
      rule: rule, verdict: verdict, turn: utterance, utterance: utterance, quote: quote,
      detail: detail, deduction: deduction)
  }

  static func writer(
    _ format: ReportFormat, language: Language = .zh, width: Int = 60, colours: Bool = false
  ) -> ReportWriter {
    ReportWriter(
      lexicon: lexicon,
      options: ReportWriter.Options(
        format: format, language: language, version: "1.2", width: width, colours: colours))
  }

  static let source = ReportWriter.Source(path: "calls/0017.txt", encoding: "utf-8")

  private static func rule(
    _ id: String, _ clause: String, _ title: Localized, instead: [String] = [],
    group: String = "forbidden"
  ) -> Rule {
    Rule(
      id: id, clause: clause, title: title,
      message: Localized(zh: "对客户说了推脱的话。", en: "Brushes the customer off."),
      why: Localized(
        zh: "客户来问，正是因为自己不知道；一句推脱会让人觉得没有人管，也会让小事变成投诉。",
        en:
          "Customers ask because they do not know; being brushed off turns a trifle into a complaint."
      ),
      instead: instead, severity: .error, deduct: 10, deductWeaker: 5, group: group,
      channels: Set(Channel.allCases), direction: nil, judgement: .hangsUp,
      examples: Rule.Examples(), source: Rule.Source(file: "sample.yaml", line: 1))
  }

  private static func group(_ id: String, _ title: Localized, _ weight: Double) -> ScoreCard.Group {
    ScoreCard.Group(id: id, title: title, weight: weight, cap: weight)
  }
}

extension ReportWriter {
  /// The text of one transcript, written first.
  func text(_ report: Report, from source: Source) -> String {
    var writer = self
    return writer.add(rendered: render(report, from: source))
  }
}
