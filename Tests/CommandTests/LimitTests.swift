import EtiquetteFiles
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
      Row(name: "a.json", text: nested(120), limit: "nesting=100", raised: "nesting=500"),
      Row(name: "a.json", text: nested(400), limit: "nesting=401", raised: "nesting=402"),
      Row(name: "a.jsonl", text: nested(120) + "\n", limit: "nesting=9", raised: "nesting=122"),
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

  /// A call with something beside it that is so many lists deep.
  private static func nested(_ depth: Int) -> String {
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    return #"{"utterances":[{"role":"agent","text":"您好。[[[\"[["}],"x":{"y":\#(lists)}}"#
  }

  @Test(
    "JSON deeper than any limit is told to be made flat, with its line and depth",
    arguments: ["nesting=100", "nesting=500", "nesting=9G"])
  func flatten(limit: String) throws {
    let folder = try Scratch()
    let path = try folder.write("a.json", ("{\n\n" + LimitTests.nested(20_000).dropFirst()).utf8)
    let run = try Binary.run(["lint", "--format", "concise", "--limit", limit, path])
    #expect(run.status == 2)
    #expect(run.output.contains("a.json:3: ") && run.output.contains("20002"))
    #expect(run.output.contains("500") && !run.output.contains("--limit"))
  }

  @Test(
    "YAML nested beyond sense is told with its place, whoever reads it",
    arguments: [
      (["rules", "--add-lexicon"], "rules: ", 300),
      (["rules", "--add-lexicon"], "rules: ", 20_000),
      (["quiz", "check"], "id: ", 300), (["config", "check"], "channel: ", 20_000),
      (["lint", "Fixtures/transcripts", "--waivers"], "waivers: ", 300),
    ])
  func yaml(command: [String], key: String, depth: Int) throws {
    let folder = try Scratch()
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let path = try folder.write("own.yaml", "\(key)\(lists)\n".utf8)
    let run = try Binary.run(command + [path])
    #expect(run.status == 2)
    #expect(run.complaints.contains("own.yaml:1:"), "\(run.complaints)")
    #expect(run.complaints.contains("超过 100 层"), "\(run.complaints)")
    #expect(!run.complaints.contains("nesting level"))
  }

  @Test("Names in YAML that stand for one another in the thousands cost no time")
  func aliases() throws {
    let lists = (1...30).map { number in
      let names = Array(repeating: "*a\(number - 1)", count: 9).joined(separator: ",")
      return "a\(number): &a\(number) [\(names)]\n"
    }
    let folder = try Scratch()
    let path = try folder.write("own.yaml", ("a0: &a0 [x]\n" + lists.joined()).utf8)
    #expect(try Binary.run(["rules", "--add-lexicon", path]).status == 2)
  }

  @Test("A pattern of more wordings than the limit is refused, whatever was kept before")
  func wordings() throws {
    let folder = try Scratch()
    let long = "改天(再|才)(说|讲)" + String(repeating: "(吧|呀)?", count: 40)
    let rule = LexiconTests.rule.replacing("[改天再说], unless", with: "[\(long)], unless")
    let path = try folder.write("own.yaml", rule.utf8)
    let rules = ["rules", "--add-lexicon", path, "--language", "en"]
    let raised = rules + ["--limit", "wordings=9223372036854775807"]
    for _ in 1...2 {
      #expect(try Binary.run(raised).status == 0)
      let refused = try Binary.run(rules)
      #expect(refused.status == 2)
      #expect(refused.complaints.contains("--limit wordings="))
      #expect(refused.complaints.contains("own.yaml:9:") && !refused.complaints.contains(long))
    }
    let lowered = ["lint", "--limit", "wordings=1", "Fixtures/transcripts"]
    #expect(try Binary.run(lowered).complaints.contains("--limit wordings="))
  }

  @Test("Help names every limit")
  func kinds() throws {
    for language in ["zh", "en"] {
      let help = try Binary.run(["lint", "--help", "--language", language]).output
      for kind in Limits.Kind.allCases { #expect(help.contains(kind.rawValue), "\(kind)") }
    }
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
    "What is no limit is refused, and the limits are named",
    arguments: [
      "line", "line=", "line=-1", "words=3", "line=x", "nesting=0", "wordings=0", "nesting=1.5",
    ])
  func refused(text: String) throws {
    let run = try Binary.run(["lint", "--limit", text, "Fixtures/transcripts"])
    #expect(run.status == 2)
    for kind in Limits.Kind.allCases { #expect(run.complaints.contains(kind.rawValue)) }
  }
}
