import Foundation
import Testing

@Suite("Figures by rule, agent, file and day")
struct StatisticsTests {
  private struct Row: Decodable, Equatable, CustomStringConvertible {
    struct Worst: Decodable, Equatable { var id: String }

    var key: String?
    var transcripts: Int
    var violations: Int
    var worst: Worst?
    var description: String { "\(key ?? "?") \(transcripts) \(worst?.id ?? "-")" }
  }

  private struct Report: Decodable {
    struct Summary: Decodable { var statistics: [String: [Row]] }

    var summary: Summary
  }

  private static let rude = LintTests.rude
  private static let files = [
    ("2026-11-03-0123-a.txt", rude), ("2026-11-03-0456-b.txt", LintTests.clean),
    ("20261104-0123-c.txt", "# 工号: 0789\n# 日期: 2026年11月5日 9:00\n" + rude),
  ]

  @Test("Agent and day come from the record, the name or the folder")
  func sources() throws {
    let folder = try Scratch()
    for (name, text) in StatisticsTests.files { try folder.write(name, text.utf8) }
    let rows = try rows(
      ["--name-pattern", "{date}-{agent}-{id}", "--statistics", "day", "--statistics", "agent"],
      folder)
    #expect(rows["day"]?.map(\.description) == ["2026-11-03 2 a", "2026-11-05 1 c"])
    #expect(rows["agent"]?.map(\.description) == ["0123 1 a", "0789 1 c", "0456 1 b"])
    #expect(Set(rows.keys) == ["agent", "day"])
  }

  @Test(
    "Names of folders tell agent and day",
    arguments: [
      ("2026-11-03/工号0123/a.txt", nil, "2026-11-03 1 a", "0123 1 a"),
      ("2026/11/03/agent-7/a.txt", nil, "2026-11-03 1 a", "7 1 a"),
      ("客服热线/20261103早班/a.txt", nil, "2026-11-03 1 a", "? 1 a"),
      ("0123/20261103_0917_a.txt", "{agent}/{date}_{*}_{id}", "2026-11-03 1 a", "0123 1 a"),
      ("2026-11-03/x-y-z.txt", "{agent}-{id}", "2026-11-03 1 y-z", "x 1 y-z"),
    ] as [(String, String?, String, String)])
  func folders(path: String, pattern: String?, day: String, agent: String) throws {
    let folder = try Scratch()
    try folder.write(path, StatisticsTests.rude.utf8)
    let options = pattern.map { ["--name-pattern", $0] } ?? []
    let rows = try rows(options + ["--statistics", "day", "--statistics", "agent"], folder)
    #expect(rows["day"]?.map(\.description) == [day])
    #expect(rows["agent"]?.map(\.description) == [agent])
  }

  @Test("Fields side by side are tried in few ways", .timeLimit(.minutes(1)))
  func sideBySide() throws {
    let folder = try Scratch()
    let name = String(repeating: "a", count: 200)
    try folder.write("\(name).txt", StatisticsTests.rude.utf8)
    let pattern = String(repeating: "{*}", count: 20) + "{id}z"
    let run = try Binary.run(
      ["lint", "--format", "scores-csv", "--name-pattern", pattern, "."], in: folder.url)
    #expect(run.status == 2)
    #expect(run.complaints.contains(name))
  }

  @Test("A rule's figures are of its own findings, in the transcripts that have them")
  func rules() throws {
    let folder = try Scratch()
    for (name, text) in StatisticsTests.files { try folder.write(name, text.utf8) }
    let rows = try rows(["--statistics", "rule", "--statistics", "file"], folder)
    let rule = rows["rule"]?.first { $0.key == "forbidden-01" }
    #expect(rule?.transcripts == 2)
    #expect(rows["file"]?.count == 3)
    let violations = rows["file"]?.map(\.violations).reduce(0, +)
    #expect(rows["rule"]?.map(\.violations).reduce(0, +) == violations)
  }

  @Test("A name that does not fit is told, and its file judged all the same")
  func otherName() throws {
    let folder = try Scratch()
    try folder.write("a.txt", StatisticsTests.rude.utf8)
    try folder.write("2026-11-03-0123-b.txt", StatisticsTests.rude.utf8)
    let run = try Binary.run(
      ["lint", "--format", "scores-csv", "--name-pattern", "{date}-{agent}-{id}", "."],
      in: folder.url)
    #expect(run.status == 2)
    #expect(run.complaints.contains("a.txt: "))
    #expect(run.complaints.split(separator: "\n").count == 1)
    #expect(run.output.contains("0123,2026-11-03"))
    #expect(run.output.split(separator: "\r\n").count == 3)
  }

  @Test("Tables for people, as wide as the terminal is", arguments: [40, 80])
  func tables(width: Int) throws {
    let folder = try Scratch()
    for (name, text) in StatisticsTests.files { try folder.write(name, text.utf8) }
    let options = ["--statistics", "agent", "--name-pattern", "{date}-{agent}-{id}", "."]
    let run = try Binary.run(
      ["lint", "--language", "en"] + options, environment: ["COLUMNS": "\(width)"], in: folder.url)
    let table = run.output.components(separatedBy: "By agent\n")
    #expect(table.count == 2)
    for agent in ["0123", "0456", "0789"] { #expect(table.last?.contains(agent) ?? false) }
    let longest = run.output.split(separator: "\n" as Character).map(\.count).max()
    #expect(longest ?? 0 <= width)
    let markdown = try Binary.run(["lint", "--format", "markdown"] + options, in: folder.url)
    #expect(markdown.output.contains("### 按工号"))
  }

  private func rows(_ options: [String], _ folder: Scratch) throws -> [String: [Row]] {
    let run = try Binary.run(["lint", "--format", "json"] + options + ["."], in: folder.url)
    #expect(run.complaints == "")
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).summary.statistics
  }
}
