import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite struct JSONReporterTests {
  private typealias Object = [String: Any]

  @Test func hasTheFixedShape() throws {
    let (transcript, quote) = Sample.transcript("客户：停水了", "客服：真的⟦不知道⟧。")
    let finding = Sample.finding(quote, utterance: 1)
    let document = try parse([Sample.report(transcript, finding, value: 85.04)])
    #expect(Set(document.keys) == ["tool", "lexicon", "transcripts", "problems", "summary"])
    #expect(document["tool"] as? [String: String] == ["name": "etiquette", "version": "1.2"])
    let digest = ["name": "sample", "version": "1", "digest": "sha256:00"]
    #expect(document["lexicon"] as? [String: String] == digest)
    let first = try #require((document["transcripts"] as? [Object])?.first)
    #expect(first["id"] as? String == "0017")
    #expect(first["path"] as? String == "calls/0017.txt")
    #expect(first["agent"] as? String == "0123")
    #expect(first["score"] as? Double == 85)
    #expect(first["grade"] as? String == "B")
    #expect(first["passed"] as? Bool == true)
    let channel = try #require(first["channel"] as? Object)
    #expect(channel["value"] as? String == "hotline")
    #expect(channel["guessed"] as? Bool == true)
    let checks = try #require(first["checks"] as? [Object])
    let statuses = ["failed", "passed", "not-decidable", "not-applicable"]
    #expect(checks.map { $0["status"] as? String } == statuses)
    #expect(checks.map { $0["reason"] is String } == [false, false, true, true])
  }

  @Test func tellsAllOfAFinding() throws {
    let (transcript, quote) = Sample.transcript("客户：停水了", "客服：真的⟦不知道⟧。")
    let found = try finding(transcript, Sample.finding(quote, utterance: 1))
    let texts = [
      "rule": "forbidden-01", "clause": "第十八条(一)", "verdict": "violation", "severity": "error",
      "quote": "不知道", "message": "对客户说了推脱的话。", "title": "一问三不知",
    ]
    for (key, text) in texts { #expect(found[key] as? String == text) }
    let numbers = ["turn": 1, "utterance": 1, "line": 2, "column": 6, "endColumn": 9]
    for (key, number) in numbers { #expect(found[key] as? Int == number, "\(key)") }
    #expect(found["deduction"] as? Double == 10)
    #expect(found["instead"] as? [String] == ["请稍等，我帮您问一下。", "这个问题我核实后给您回电。"])
    for key in ["start", "end", "endLine", "detail"] { #expect(found[key] == nil) }
  }

  @Test(
    "A text that begins with what joins the quotation mark in front of it keeps its beginning",
    arguments: ["\u{301}a\"b", "\u{FF9E}\u{1B}", "\u{200D}\\", "\u{FE0F}\n"])
  func keepsWhatJoinsTheMark(_ id: String) throws {
    let document = try parse([Sample.report(Transcript(id: id), nil)])
    let first = try #require((document["transcripts"] as? [Object])?.first)
    let written = try #require(first["id"] as? String)
    #expect(Array(written.unicodeScalars) == Array(id.unicodeScalars))
  }

  @Test func countsColumnsInScalarsOverLines() throws {
    var transcript = Transcript(id: "a")
    transcript.append(
      .agent, "𠀀e\u{301}不知道了".utf8, start: 1.2345, end: 2,
      places: [
        Utterance.Place(offset: 0, line: 3, column: 5),
        Utterance.Place(offset: 13, line: 4, column: 3),
      ])
    let found = try finding(transcript, Sample.finding(7..<16, utterance: 0))
    let numbers = ["line": 3, "column": 8, "endLine": 4, "endColumn": 4]
    for (key, number) in numbers { #expect(found[key] as? Int == number, "\(key)") }
    #expect(found["start"] as? Double == 1.235)
    #expect(found["quote"] as? String == "不知道")
  }

  @Test func leavesOtherVoicesOutOfTheQuote() throws {
    let (transcript, _) = Sample.transcript("客服：不知", "系统：转接中", "客服：道了")
    let found = try finding(transcript, Sample.finding(3..<18, utterance: 0))
    #expect(found["quote"] as? String == "知道")
    #expect(found["endLine"] as? Int == 3)
    #expect(found["endColumn"] as? Int == 5)
  }

  @Test func tellsNoPlaceWhereTheInputHasNoLines() throws {
    var transcript = Transcript(id: "a")
    transcript.append(.agent, "喂".utf8)
    let found = try finding(
      transcript, Sample.finding(0..<3, utterance: 0, detail: .overlap(1.25, .ordinary)))
    for key in ["line", "column", "endLine", "endColumn"] { #expect(found[key] == nil) }
    let detail = try #require(found["detail"] as? Object)
    #expect(detail["kind"] as? String == "overlap")
    #expect(detail["overlap"] as? Double == 1.25)
    #expect(detail["grade"] as? String == "ordinary")
  }

  @Test(arguments: [0, 1, 3])
  func partsTranscriptsByCommas(count: Int) throws {
    let report = Sample.report(Sample.transcript("客服：\"您好\"\\\u{1}").transcript, nil)
    let document = try parse(Array(repeating: report, count: count))
    #expect((document["transcripts"] as? [Any])?.count == count)
    let summary = try #require(document["summary"] as? Object)
    #expect(summary["transcripts"] as? Int == count)
    #expect(summary["violations"] as? Int == 0)
    #expect(summary["reviews"] as? Int == 0)
    #expect(summary["meanScore"] as? Double == (count == 0 ? nil : 85))
  }

  @Test func writesNoNumberThatIsNone() throws {
    let (transcript, quote) = Sample.transcript("客服：⟦不知道⟧")
    let finding = Sample.finding(quote, utterance: 0, deduction: .infinity)
    let document = try parse([Sample.report(transcript, finding, value: .nan)])
    let first = try #require((document["transcripts"] as? [Object])?.first)
    #expect(first["score"] is NSNull)
    #expect((document["summary"] as? Object)?["meanScore"] is NSNull)
  }

  @Test func tellsProblems() throws {
    let problem = Problem(path: "calls/broken.json", line: 3, kind: .empty)
    let document = try parse([], problems: [problem])
    let told = try #require((document["problems"] as? [Object])?.first)
    #expect(told["path"] as? String == "calls/broken.json")
    #expect(told["line"] as? Int == 3)
    #expect(told["message"] as? String == "是空的；请检查导出是否完整")
  }

  @Test func writesOneObjectALine() throws {
    var writer = Sample.writer(.jsonl)
    let transcripts = ["a", "b\nc"].map { Transcript(id: $0) }
    var text = writer.begin()
    for transcript in transcripts {
      let report = Sample.report(transcript, nil)
      text += writer.add(rendered: writer.render(report, from: Sample.source))
    }
    text += writer.end(Summary(), problems: [])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines[2].isEmpty)
    let ids = try lines.prefix(2).map { try object(String($0))["id"] as? String }
    #expect(ids == ["a", "b\nc"])
  }

  private func finding(_ transcript: Transcript, _ finding: Finding) throws -> Object {
    let document = try parse([Sample.report(transcript, finding)])
    let first = try #require((document["transcripts"] as? [Object])?.first)
    return try #require((first["findings"] as? [Object])?.first)
  }

  private func parse(_ reports: [Report], problems: [Problem] = []) throws -> Object {
    var writer = Sample.writer(.json)
    var summary = Summary()
    var text = writer.begin()
    for report in reports {
      text += writer.add(rendered: writer.render(report, from: Sample.source))
      summary.add(report)
    }
    return try object(text + writer.end(summary, problems: problems))
  }

  private func object(_ text: String) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }
}
