import Foundation
import Testing

@Suite("Outputs among what is read")
struct OutputPlaceTests {
  @Test(
    "What a run writes among the transcripts is no transcript of it, nor of the next one",
    arguments: [
      "--output r.jsonl", "--format jsonl=r.jsonl", "--resume --output ./r.jsonl", "> r.jsonl",
      "> r.jsonl 2> r.log",
    ])
  func outputAmongInputs(options: String) throws {
    let folder = try Scratch.calls(2)
    let report = folder.url.appending(path: "calls/r.jsonl")
    let script = "cd \"$1\" && exec \"$0\" lint --fail-on never --format jsonl . \(options)"
    let runs = try (1...2).map { _ in
      let run = try Binary.shell(script, [folder.url.path + "/calls"])
      #expect(run.status == 0 && run.complaints.isEmpty, "\(run.complaints)")
      return try String(contentsOf: report, encoding: .utf8)
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].split(separator: "\n").count == 2)
  }

  @Test(
    "A report in any form is known again where the next one is written over it",
    arguments: [
      "text", "concise", "json", "jsonl", "csv", "scores-csv", "html", "markdown", "sarif", "junit",
      "github", "checkstyle",
    ], ["zh", "en"])
  func reportAmongInputs(form: String, language: String) throws {
    let folder = try Scratch.calls(2)
    let report = folder.url.appending(path: "calls/r.txt")
    let options = ["--fail-on", "never", "--language", language, "--format", form]
    let reports = try (1...2).map { _ in
      let run = try Binary.run(
        ["lint"] + options + ["--output", report.path, folder.url.path + "/calls"])
      #expect(run.status == 0 && run.complaints.isEmpty, "\(run.complaints)")
      return try Data(contentsOf: report)
    }
    #expect(reports[0] == reports[1] && reports[0].count > 100)
  }

  @Test(
    "No output takes the place of what is read",
    arguments: [
      "lint --output calls/100.txt calls/100.txt", "lint --output calls/100.txt calls",
      "lint --format csv=calls/../calls/100.txt calls", "lint --output link.txt calls",
      "lint --resume --format json=calls/100.txt calls", "lint calls/100.txt >>calls/100.txt",
      "convert --to native --output calls/100.txt calls/100.txt",
      "convert --to csv --output calls/100.txt calls", "convert --to csv --output calls calls",
      "quiz grade quiz.yaml calls/a.csv --output calls/a.csv",
      "quiz grade quiz.yaml calls/a.csv --output quiz.yaml",
      "quiz analyze quiz.yaml calls/a.csv --output calls/a.csv",
      "quiz export quiz.yaml --to gift --output quiz.yaml",
      "quiz import quiz.gift --output quiz.gift",
      "evaluate cases.jsonl --labels cases.jsonl",
      "evaluate cases.jsonl --quiz quiz.yaml --labels quiz.yaml",
      "lint --config c.yaml --output c.yaml calls", "lint --waivers w.yaml --output w.yaml calls",
      "lint --files-from list --output list", "lint --add-lexicon l.yaml --output l.yaml calls",
      "convert --to native --files-from list --output list",
      "lint --output calls/100.txt <calls/100.txt",
      "convert - --to native --output calls/100.txt <calls/100.txt",
      "quiz import - --output quiz.gift <quiz.gift", "quiz take quiz.yaml --results quiz.yaml",
    ])
  func inputAsOutput(command: String) throws {
    let folder = try Scratch.calls(1)
    try folder.write("calls/a.csv", "trainee,q1\n甲,a\n".utf8)
    try folder.write(
      "quiz.yaml",
      """
      {id: q, title: t, pass: 60, questions: [
        {id: q1, kind: choice, prompt: 甲乙？, points: 1, options: [甲, 乙], answer: A}]}

      """.utf8)
    try folder.write("quiz.gift", "甲乙？{=甲~乙}\n".utf8)
    try folder.write("cases.jsonl", "{\"id\":\"1\",\"text\":\"不知道\",\"expect\":[]}\n".utf8)
    for (name, text) in [
      ("c.yaml", "channel: phone\n"), ("w.yaml", "waivers: []\n"), ("l.yaml", "rules: []\n"),
      ("list", "calls/100.txt\n"),
    ] { try folder.write(name, text.utf8) }
    // A table of a call, which would be converted to a table of its own name.
    try folder.write("calls/b.csv", "说话人,内容\n客服,不知道\n客户,好\n".utf8)
    symlink("calls/100.txt", folder.url.path + "/link.txt")
    let before = try OutputPlaceTests.contents(folder)
    let run = try Binary.shell(
      "cd \"$1\" && exec \"$0\" \(command)", [folder.url.path])
    #expect(run.status == 2 && run.complaints.contains("既是输入又是输出"), "\(run)")
    let after = try OutputPlaceTests.contents(folder)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }

  @Test(
    "A report among the inputs of another one is told for what it is",
    arguments: ["text", "json", "jsonl", "csv", "scores-csv", "html", "markdown", "github"])
  func foreignReport(form: String) throws {
    let folder = try Scratch.calls(1)
    let name = ["json", "jsonl"].contains(form) ? "r.\(form)" : "r.txt"
    let report = folder.url.path + "/calls/" + name
    let options = ["lint", "--fail-on", "never", folder.url.path + "/calls", "--format"]
    #expect(try Binary.run(options + ["\(form)=\(report)"]).status == 0)
    let run = try Binary.run(options + ["concise"])
    #expect(run.status == 2)
    #expect(run.output.contains("\(name)") && run.output.contains("是本程序的报告"), "\(run)")
    #expect(!run.output.contains("\(name):2:"))
  }

  private static func contents(_ folder: Scratch) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0 != "calls" }.map {
        ($0, try Data(contentsOf: folder.url.appending(path: $0)))
      })
  }
}
