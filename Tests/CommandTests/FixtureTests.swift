import Foundation
import Testing

/// The fixtures against what a reviewer wrote of them beforehand, and against checked-in reports.
@Suite struct FixtureTests {
  /// A line of the fixtures' table: a file, the findings a reviewer expects, the interruption check.
  struct Expected: CustomTestStringConvertible {
    var path: String
    var findings: Set<String>
    var statuses: [String]
    var testDescription: String { path }
  }

  private static let complete = ["forbidden-", "greeting", "closing", "interruption"]

  static let table: [Expected] = {
    let url = Binary.root.appending(path: "Fixtures/README.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var folder = ""
    var rows: [Expected] = []
    for line in text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /### (\w+)\/.*/) { folder = String(match.1) }
      if line.hasPrefix("## Broken") { break }
      guard !folder.isEmpty, let row = line.wholeMatch(of: /\| `([^`]+)` \| .* \| (.*) \| (.*) \|/)
      else { continue }
      rows.append(
        Expected(
          path: "Fixtures/transcripts/\(folder)/\(row.1)", findings: findings(row.2),
          statuses: row.3.matches(of: /passed|failed|not-decidable|not-applicable/).map {
            String($0.output)
          }))
    }
    return rows
  }()

  /// `forbidden-01@5` review → `forbidden-01@5 review`, for the rules that the table lists whole.
  private static func findings(_ cell: Substring) -> Set<String> {
    Set(
      cell.split(separator: ";").compactMap { item in
        guard let match = item.firstMatch(of: /`([\w-]+)@([\w#-]+)`(.*)/) else { return nil }
        let rule = String(match.1)
        guard complete.contains(where: rule.hasPrefix) else { return nil }
        return "\(rule)@\(match.2) " + (match.3.contains("review") ? "review" : "violation")
          + (match.3.contains("warning") ? " warning" : "")
      })
  }

  @Test("The table names every transcript")
  func whole() throws {
    #expect(FixtureTests.table.count >= 50)
    let folder = Binary.root.appending(path: "Fixtures/transcripts")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let files = names.filter { $0.contains(".") && !$0.hasSuffix(".gitattributes") }
    #expect(Set(files.map { "Fixtures/transcripts/" + $0 }) == Set(FixtureTests.table.map(\.path)))
  }

  @Test("What a reviewer expects is found, and nothing else")
  func judged() throws {
    let run = try Binary.run(
      ["lint", "--format", "jsonl", "--fail-on", "never", "Fixtures/transcripts"])
    #expect(run.status == 0, "\(run.complaints)")
    var found: [String: (findings: Set<String>, statuses: [String])] = [:]
    for line in run.output.split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      found[report.path, default: ([], [])].findings.formUnion(report.complete)
      found[report.path]?.statuses += report.checks.filter { $0.rule == "interruption" }.map(
        \.status)
    }
    for expected in FixtureTests.table {
      let judged = found[expected.path]
      #expect(judged?.findings == expected.findings, "\(expected.path)")
      #expect(judged?.statuses == expected.statuses, "\(expected.path)")
    }
  }

  struct Report: Decodable {
    struct Finding: Decodable {
      var rule: String
      var verdict: String
      var severity: String
      var line: Int?
      var column: Int?
      var utterance: Int
    }

    struct Check: Decodable {
      var rule: String
      var status: String
    }

    var id: String
    var path: String
    var findings: [Finding]
    var checks: [Check]

    var complete: [String] {
      findings.filter { finding in FixtureTests.complete.contains(where: finding.rule.hasPrefix) }
        .map { finding in
          let line = finding.column == nil ? nil : finding.line
          let place = line.map(String.init) ?? "\(id)#\(finding.utterance)"
          let weight = finding.severity == "warning" ? " warning" : ""
          return "\(finding.rule)@\(place) \(finding.verdict)\(weight)"
        }
    }
  }

  @Test(
    "The reports are those checked in; ETIQUETTE_RECORD=1 writes them anew",
    arguments: [
      ("hotline", "text", "zh", "txt"), ("phone", "text", "en", "txt"),
      ("counter", "text", "zh", "txt"), ("phone", "json", "zh", "json"),
    ])
  func reports(folder: String, format: String, language: String, suffix: String) throws {
    let run = try Binary.run([
      "lint", "--format", format, "--language", language, "--fail-on", "never",
      "Fixtures/transcripts/\(folder)",
    ])
    let file = Binary.root.appending(path: "Fixtures/reports/\(folder)-\(language).\(suffix)")
    let report = run.output.replacing(/sha256:[0-9a-f]{64}/, with: "sha256:…")
      .replacing(/"icu":"[^"]*"/, with: "\"icu\":\"…\"")
    if ProcessInfo.processInfo.environment["ETIQUETTE_RECORD"] != nil {
      try report.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(report == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test(
    "Each broken input is a problem that names the file, and nothing traps",
    arguments: [
      ("empty.txt", "空"), ("binary.bin.txt", "不是文本"), ("broken-utf8.txt", ":2: "),
      ("mixed-encodings.txt", "几种编码"), ("nul.txt", ":2: "), ("truncated.json", "JSON"),
      ("other-shape.json", "utterances"), ("unknown-roles.txt", "甲、乙"),
      ("bad-metadata.txt", ":1: "), ("one-bad-line.jsonl", ":2: "),
    ])
  func broken(name: String, words: String) throws {
    let run = try Binary.run(["lint", "--format", "jsonl", "Fixtures/broken/\(name)"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("Fixtures/broken/\(name)"))
    #expect(run.complaints.contains(words))
  }
}
