import Foundation
import FoundationXML
import Testing

@Suite("Forms of reports, written by the program for the same three transcripts")
struct FormTests {
  private static let inputs = [
    "Fixtures/transcripts/counter/wrong-form-rude.txt",
    "Fixtures/transcripts/hotline/interruptions-graded-timed.txt",
    "Fixtures/transcripts/phone/billing-office-calls.json",
  ]

  @Test(
    "Each form is as checked in; ETIQUETTE_RECORD=1 writes them anew",
    arguments: [
      "text", "concise", "json", "jsonl", "csv", "scores-csv", "markdown", "sarif", "junit",
      "github", "checkstyle",
    ])
  func snapshot(form: String) throws {
    let run = try Binary.run(
      ["lint", "--format", form, "--fail-on", "never"] + FormTests.inputs)
    #expect(run.status == 0, "\(run.complaints)")
    let report = FormTests.withoutLexicon(run.output, form)
    let file = Binary.root.appending(path: "Fixtures/reports/forms/\(form)")
    if ProcessInfo.processInfo.environment["ETIQUETTE_RECORD"] != nil {
      try report.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(report.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  /// A report without what changes with every rule of the lexicon.
  private static func withoutLexicon(_ report: String, _ form: String) -> String {
    switch form {
    case "junit":
      report.split(separator: "\n").filter { !$0.contains("<testcase") || $0.contains("<failure") }
        .map { $0.replacing(/tests="\d+"|skipped="\d+"|value="[0-9.]+"/, with: "") }
        .joined(separator: "\n")
    case "sarif":
      report.replacing(/"rules":\[.*\]/, with: "\"rules\":[…]")
        .replacing(/"ruleIndex":\d+/, with: "\"ruleIndex\":…")
        .replacing(/"icu":"[0-9.]+"/, with: "\"icu\":\"…\"")
    default:
      report.replacing(/"icu":"[0-9.]+",/, with: "").replacing(/ICU [0-9.]+/, with: "ICU …")
        .replacing(
          /sha256:[0-9a-f]{64}/, with: "sha256:…"
        )
        .replacing(/"checks":\[.*?\],"encoding"/, with: "\"checks\":[…],\"encoding\"")
    }
  }

  @Test("Several forms are written in one run, each to its own place")
  func several() throws {
    let folder = try Scratch()
    let csv = folder.url.appending(path: "a.csv").path
    let json = folder.url.appending(path: "b.json").path
    let run = try Binary.run(
      ["lint", "--format", "csv=\(csv)", "--format", "json=\(json)", "--format", "concise"]
        + FormTests.inputs)
    #expect(run.status == 1)
    #expect(run.output.contains("forbidden-17"))
    #expect(try String(contentsOfFile: csv, encoding: .utf8).contains("forbidden-17"))
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: json)))
    #expect((document as? [String: Any])?["summary"] != nil)
  }

  @Test(
    "Forms that cannot all be written are refused",
    arguments: [
      (["--format", "json", "--format", "text"], "标准输出"),
      (["--format", "json=a", "--format", "text=a"], "写到 a"),
      (["--format", "json=a", "--output", "b"], "没有哪种形式写到 b"),
      (["--format", "excel"], "excel"),
      (["--format", "csv="], "csv="),
    ])
  func refused(options: [String], words: String) throws {
    let run = try Binary.run(["lint"] + options + [FormTests.inputs[0]])
    #expect(run.status == 2)
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }

  @Test(
    "Words that would be markup, formulas or commands are shown as words",
    arguments: [
      ("csv", "\"'=1+1,<b>|"), ("scores-csv", "\"'=1+1,<b>|"), ("markdown", "## =1+1,&lt;b&gt;\\|"),
      ("checkstyle", "a&lt;b&gt;%.json"), ("junit", "=1+1,&lt;b&gt;|"), ("github", "a<b>%25.json"),
      ("concise", "a<b>%.json#/utterances/0: error: "), ("sarif", "\\u001b"),
    ])
  func harmless(form: String, shown: String) throws {
    let transcript = try JSONSerialization.data(withJSONObject: [
      "id": "=1+1,<b>|\u{1B}[2J\u{202E}", "channel": "hotline",
      "utterances": [["role": "agent", "text": "我不知道"]],
    ])
    let folder = try Scratch()
    let path = try folder.write("a<b>%.json", transcript)
    let run = try Binary.run(["lint", "--format", form, path])
    #expect(run.output.contains(shown), "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    if form == "junit" || form == "checkstyle" {
      #expect(XMLParser(data: Data(run.output.utf8)).parse())
    }
  }

  @Test("SARIF has what its schema requires")
  func sarif() throws {
    let run = try Binary.run(
      ["lint", "--format", "sarif", "Fixtures/broken/empty.txt"] + FormTests.inputs)
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let log = try #require(document as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(first["columnKind"] as? String == "unicodeCodePoints")
    let driver = (first["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(driver?["name"] as? String == "etiquette")
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(results.count > 10)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let kind = try #require(result["kind"] as? String)
      let level = try #require(result["level"] as? String)
      #expect(kind == "fail" ? ["error", "warning", "note"].contains(level) : level == "none")
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let locations = try #require(result["locations"] as? [[String: Any]])
      let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
      #expect((place["artifactLocation"] as? [String: Any])?["uri"] is String)
      guard let region = place["region"] as? [String: Any] else { continue }
      #expect((region["startLine"] as? Int ?? 0) >= 1)
      #expect((region["startColumn"] as? Int ?? 0) >= 1)
    }
    let invocation = try #require((first["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
  }
}
