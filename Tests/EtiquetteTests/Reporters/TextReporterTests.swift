import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite struct TextReporterTests {
  @Test func tellsAFindingWhole() {
    let (transcript, quote) = Sample.transcript("客户：为什么停水？", "客服：这个⟦不知道⟧，您问物业吧。")
    let report = Sample.report(transcript, Sample.finding(quote, utterance: 1), passed: false)
    #expect(
      Sample.writer(.text).text(report, from: Sample.source) == """
        ✗ calls/0017.txt · 热线（推测） · 工号 0123
          85.0 分 B 不合格
          calls/0017.txt:2:6  错误·违规  一问三不知  第十八条(一)
            forbidden-01
            客服：这个不知道，您问物业吧。
                      ^^^^^^
            说明：对客户说了推脱的话。
            为什么：客户来问，正是因为自己不知道；一句推脱会让人觉得
                    没有人管，也会让小事变成投诉。
            应说：请稍等，我帮您问一下。
                  这个问题我核实后给您回电。
            扣分：10
          得分 85.0 = 100 ×（80 − 12）/ 80 · 等级 B · 不合格
            工作忌语：扣 12（应扣 20，已到上限）
            接听与问候：按 20 分计（满分 25，1 项无法判定）
            场景用语：不计分（满分 15，1 项不适用）
          无法判定 1 项：打断客户（没有时间）
          不适用 1 项：请客户等候（场景未出现）


        """)
  }

  @Test func tellsWhatItCosts() {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧。")
    var report = Sample.report(transcript, Sample.finding(quote, utterance: 0, deduction: 2.5))
    report.findings.append(
      Sample.finding(quote, utterance: 0, verdict: .review, detail: .softened, deduction: 0))
    let text = Sample.writer(.text).text(report, from: Sample.source)
    #expect(text.contains("扣分：2.5（本组已扣到上限）\n"))
    #expect(text.contains("错误·待复核"))
    #expect(text.contains("说明：同一轮里有道歉或帮助，请人工复核，不扣分。\n"))
    #expect(text.contains("扣分：待复核，不扣分\n"))
    #expect(text.split(separator: "为什么：").count == 2)
    report.score.groups[0].asked = report.score.groups[0].taken
    #expect(!Sample.writer(.text).text(report, from: Sample.source).contains("上限"))
  }

  @Test func listsTheUnjudgedByReason() {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧。")
    var report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
    report.checks += (1...4).map {
      Check(rule: "scene-\($0)", status: .notApplicable, reason: .noScene)
    }
    report.checks += ["greeting", "hang-up"].map {
      Check(rule: $0, status: .notApplicable, reason: .customerHungUp)
    }
    report.checks += ["a", "b", "c", "d"].map {
      Check(rule: $0, status: .notDecidable, reason: .noTimes)
    }
    let text = Sample.writer(.text, width: 100).text(report, from: Sample.source)
    #expect(text.contains("  不适用 7 项：场景未出现 5 项；问候语、hang-up（客户先挂机）\n"))
    #expect(text.contains("  无法判定 5 项：打断客户、a、b、c、d（没有时间）\n"))
  }

  @Test func marksNoWholeTurns() {
    let (transcript, quote) = Sample.transcript("客服：⟦等一下⟧。")
    let finding = Sample.finding(
      quote, utterance: 0, rule: "interruption", detail: .overlap(1.26, .ordinary))
    let text = Sample.writer(.text, width: 100).text(
      Sample.report(transcript, finding), from: Sample.source)
    #expect(!text.contains("^"))
    #expect(text.contains("与客户的话重叠 1.3 秒（一般）。"))
  }

  @Test func tellsACleanTranscriptInTwoLines() {
    let report = Sample.report(Sample.transcript("客服：您好").transcript, nil, value: 100)
    #expect(
      Sample.writer(.text).text(report, from: Sample.source) == """
        ✓ calls/0017.txt · 热线（推测） · 工号 0123 · 100.0 分 B
          无法判定 1 项：打断客户（没有时间）；不适用 1 项

        """)
  }

  @Test func tellsWhereWithoutLines() {
    var transcript = Transcript(id: "a", channel: .counter)
    transcript.append(.agent, "喂".utf8, start: 61.25, end: 62)
    let finding = Sample.finding(0..<3, utterance: 0, rule: "greeting", detail: .missing)
    let source = ReportWriter.Source(path: nil, encoding: "gb18030")
    let text = Sample.writer(.text).text(Sample.report(transcript, finding), from: source)
    #expect(text.contains("✓ 标准输入 · a · 热线（推测） · 编码 gb18030"))
    #expect(text.contains("标准输入 第 1 句 [01:01.3]  错误·违规  问候语"))
    #expect(!text.contains("^"))
  }

  @Test(arguments: [(40, Language.zh), (60, .zh), (60, .en), (100, .zh), (100, .en)])
  func keepsToTheWidth(width: Int, language: Language) {
    let words = String(repeating: "说明一下，", count: 40)
    let (transcript, quote) = Sample.transcript("客服：\(words)⟦不知道⟧\(words)")
    let report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
    var summary = Summary()
    summary.add(report)
    let writer = Sample.writer(.text, language: language, width: width)
    let text =
      writer.text(report, from: Sample.source)
      + writer.end(summary, problems: [Problem(path: "a.txt", line: 2, kind: .noRoles)])
    for line in text.split(separator: "\n") {
      #expect(displayWidth(line) <= width, "too wide: \(line)")
    }
    #expect(!text.contains(" \n"))
  }

  @Test func coloursOnlyWhenAsked() {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧")
    let report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
    let plain = Sample.writer(.text).text(report, from: Sample.source)
    let coloured = Sample.writer(.text, colours: true).text(report, from: Sample.source)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[31m不知道\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test func letsNoInputSteerTheTerminal() {
    var (transcript, quote) = Sample.transcript("客服：\u{1B}[2J⟦不知道⟧\u{202E}")
    transcript.agent = "\u{1B}]0;x\u{07}"
    let report = Sample.report(transcript, Sample.finding(quote, utterance: 0))
    let source = ReportWriter.Source(path: "a\u{1B}[2J\n.txt", encoding: nil)
    let text = Sample.writer(.text).text(report, from: source)
    #expect(!text.unicodeScalars.contains { [0x1B, 0x07, 0x202E].contains($0.value) })
  }

  @Test func listsProblemsAndTables() {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧")
    var summary = Summary()
    summary.add(Sample.report(transcript, Sample.finding(quote, utterance: 0), value: 90.04))
    summary.add(Sample.report(transcript, nil, value: 100))
    let problem = Problem(path: "calls/x.wav", kind: .binary)
    #expect(
      Sample.writer(.text).end(summary, problems: [problem]) == """
        ── 汇总 ────────────────────────────────────────────────────
        渠道  会话  合格  违规  待复核  平均分
        热线     2     2     1       0    95.0

        规则                      违规  待复核  会话
        forbidden-01  一问三不知     1       0     1

        读不了的输入 1 处
          calls/x.wav: 不是文本，可能是录音、图片或办公文档；请先
            转成文字

        """)
  }
}
