import Foundation
import Testing

@Suite("Limits that no honest call reaches")
struct LimitTests {
  struct Row: CustomTestStringConvertible {
    var name: String
    var text: String
    var limit: String
    var raised: String
    var testDescription: String { limit }
  }

  private static let call = "客服：您好，供水热线。\n客户：没水。\n客服：不知道。\n客服：不行。\n客服：再见。\n"

  @Test(
    "Beyond a limit an input is a problem that names the flag; with the flag raised it is judged",
    arguments: [
      Row(name: "a.txt", text: call, limit: "file=20", raised: "file=1K"),
      Row(name: "a.txt", text: call, limit: "line=10", raised: "line=1M"),
      Row(name: "a.txt", text: call, limit: "utterances=3", raised: "utterances=5"),
      Row(name: "a.txt", text: call, limit: "findings=1", raised: "findings=100"),
      Row(
        name: "a.jsonl",
        text: #"{"utterances":[{"role":"agent","text":"不行。"},{"role":"agent","text":"好"}]}"# + "\n",
        limit: "utterances=1", raised: "utterances=2"),
    ])
  func limits(row: Row) throws {
    let folder = try Scratch()
    let path = try folder.write(row.name, row.text.utf8)
    let refused = try Binary.run(["lint", "--format", "json", "--limit", row.limit, path])
    #expect(refused.status == 2)
    #expect(refused.output.contains("--limit \(row.limit.split(separator: "=")[0])="))
    #expect(refused.output.contains("\"transcripts\":0,"))
    let taken = try Binary.run(
      ["lint", "--format", "json", "--fail-on", "never", "--limit", row.raised, path])
    #expect(taken.status == 0, "\(taken.output)")
  }

  @Test(
    "A call that ends in endless assents, or in one endless turn, is judged like any other",
    arguments: [("客服：好\n客户：嗯\n", 60_000), ("客服：抱歉，这个不归我们管，你找物业吧。\n", 2000)])
  func endless(talk: String, times: Int) throws {
    let folder = try Scratch()
    let ending = String(repeating: talk, count: times)
    let path = try folder.write("a.txt", (LimitTests.call + ending).utf8)
    let run = try Binary.run(["lint", "--format", "scores-csv", "--fail-on", "never", path])
    #expect(run.status == 0, "\(run.complaints)")
  }

  @Test(
    "What is no limit is refused", arguments: ["line", "line=", "line=-1", "words=3", "line=x"])
  func refused(text: String) throws {
    let run = try Binary.run(["lint", "--limit", text, "Fixtures/transcripts"])
    #expect(run.status == 2)
  }
}
