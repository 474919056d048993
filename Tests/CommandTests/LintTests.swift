import Foundation
import Testing

@Suite struct LintTests {
  static let clean = """
    # 渠道: counter
    客服：您好，请问办理什么业务？
    客户：交水费。
    客服：好的，收您五十元，找您三元，请您清点一下。再见，慢走。
    """
  static let rude = "客户：几点来水？\n客服：不知道！你问我，我问谁！\n"

  @Test(
    "Exit codes",
    arguments: [
      (["lint", "-"], clean, 0),
      (["lint"], clean, 0),
      (["lint", "-"], rude, 1),
      (["lint", "--fail-on", "never", "-"], rude, 0),
      (["lint", "--fail-on", "warning", "-"], rude, 1),
      (["lint", "--fail-on", "sometimes", "-"], rude, 2),
      (["lint", "-"], "", 2),
      (["lint", "/nowhere/at/all"], "", 2),
      (["lint", "--bogus"], rude, 2),
      (["bogus"], "", 2),
      (["--help"], "", 0),
      (["--version"], "", 0),
      (["explain", "forbidden-02"], "", 0),
      (["explain", "forbiden-02"], "", 2),
      (["rules"], "", 0),
      (["tokens", "您好"], "", 0),
      (["evaluate", "/nowhere"], "", 2),
    ] as [([String], String, Int32)])
  func exits(arguments: [String], input: String, status: Int32) throws {
    #expect(try Binary.run(arguments, input: input).status == status)
  }

  @Test("A bad file does not keep the others from being judged, and 2 beats 1")
  func survives() throws {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.rude.utf8)
    try folder.write("b.json", "{\"utterances\": [".utf8)
    try folder.write("c.txt", LintTests.clean.utf8)
    let run = try Binary.run(["lint", "--format", "jsonl", folder.url.path])
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.complaints.contains("b.json:1: "))
  }

  @Test("The order of the input is the order of the output, whatever the number of tasks")
  func order() throws {
    let folder = try Scratch()
    for number in 0..<120 {
      try folder.write("\(number % 3)/call-\(number).txt", LintTests.rude.utf8)
    }
    let runs = try [1, 2, 7].map { jobs in
      try Binary.run(
        ["lint", "--format", "json", "--jobs", "\(jobs)", "--fail-on", "never", folder.url.path]
      ).output
    }
    #expect(Set(runs).count == 1)
    let ids = try ids(of: runs[0], key: "path")
    #expect(ids.count == 120)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("JSONL in, JSONL out, in order, broken lines told with their number")
  func filter() throws {
    let call = #"{"id": "%", "utterances": [{"role": "agent", "text": "您好"}]}"#
    let lines = (0..<50).map { $0 == 20 ? "{broken" : call.replacing("%", with: "c\($0)") }
    let run = try Binary.run(
      ["lint", "--format", "jsonl", "-"], input: lines.joined(separator: "\n"))
    #expect(run.status == 2)
    let found = try run.output.split(separator: "\n").map { try id(of: String($0)) }
    #expect(found == (0..<50).filter { $0 != 20 }.map { "c\($0)" })
    #expect(run.complaints.contains(":21: "))
  }

  @Test("An output file appears whole or not at all")
  func output() throws {
    let folder = try Scratch()
    let input = try folder.write("a.txt", LintTests.rude.utf8)
    let target = folder.url.appending(path: "report.json")
    try "old".write(to: target, atomically: true, encoding: .utf8)
    let run = try Binary.run(["lint", "--format", "json", "--output", target.path, input])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(try ids(of: String(contentsOf: target, encoding: .utf8), key: "id") == ["a"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.sorted() == ["a.txt", "report.json"])
    let refused = try Binary.run(["lint", "--output", folder.url.path + "/no/report", input])
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("/no/report"))
  }

  @Test("A pipe that nobody reads ends the program quietly")
  func closedPipe() throws {
    let folder = try Scratch()
    for number in 0..<400 { try folder.write("call-\(number).txt", LintTests.rude.utf8) }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(Binary.url.path)' lint '\(folder.url.path)' 2>err | head -n 1"]
    shell.currentDirectoryURL = folder.url
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    let complaints = try Data(contentsOf: folder.url.appending(path: "err"))
    #expect(complaints.isEmpty)
  }

  @Test(
    "The encoding is detected, named and can be forced",
    arguments: [
      ([], "gb18030", 1), (["--encoding", "gb18030"], "gb18030", 1),
      (["--encoding", "utf-8"], nil, 2),
    ] as [([String], String?, Int32)])
  func encodings(options: [String], encoding: String?, status: Int32) throws {
    let folder = try Scratch()
    // 客服：不知道 in GB18030.
    let path = try folder.write(
      "a.txt", [0xBF, 0xCD, 0xB7, 0xFE, 0xA3, 0xBA, 0xB2, 0xBB, 0xD6, 0xAA, 0xB5, 0xC0] as [UInt8])
    let run = try Binary.run(["lint", "--format", "json"] + options + [path])
    #expect(run.status == status)
    let document = try object(run.output)
    let transcripts = document["transcripts"] as? [[String: Any]] ?? []
    #expect(transcripts.first?["encoding"] as? String == encoding)
  }

  @Test(
    "The channel is told by option, record or folder; else guessed and marked",
    arguments: [
      ("a.txt", "客服：您好\n", [], "hotline", true),
      ("窗口/a.txt", "客服：您好\n", [], "counter", false),
      ("a.txt", "# 渠道: phone\n客服：您好\n", [], "phone", false),
      ("窗口/a.txt", "# channel: phone\n客服：您好\n", ["--channel", "hotline"], "hotline", false),
    ])
  func channels(
    name: String, text: String, options: [String], channel: String, guessed: Bool
  ) throws {
    let folder = try Scratch()
    let path = try folder.write(name, text.utf8)
    let run = try Binary.run(
      ["lint", "--format", "jsonl", "--fail-on", "never"] + options + [path])
    let found = try object(run.output)["channel"] as? [String: Any]
    #expect(found?["value"] as? String == channel)
    #expect(found?["guessed"] as? Bool == guessed)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  private func id(of line: String) throws -> String? { try object(line)["id"] as? String }

  private func ids(of document: String, key: String) throws -> [String] {
    let transcripts = try object(document)["transcripts"] as? [[String: Any]] ?? []
    return transcripts.compactMap { $0[key] as? String }
  }
}
