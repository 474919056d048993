import Foundation
import Testing

@Suite("What goes wrong around a run")
struct FaultTests {
  private static let line =
    #"{"id":"%","channel":"hotline","utterances":[{"role":"agent","text":"我不知道。"}]}"#

  @Test(
    "A signal ends the run with a valid report of what is judged",
    arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func signals(signal: Int32, status: Int32) throws {
    let folder = try Scratch()
    let report = folder.url.appending(path: "report.json")
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ["lint", "--format", "json", "--output", report.path, "-"]
    let input = Pipe()
    let complaints = Pipe()
    process.standardInput = input
    process.standardError = complaints
    try process.run()
    // A whole line and the beginning of one that never comes, and the pipe stays open.
    let lines = (0..<3000).map { FaultTests.line.replacing("%", with: "a\($0)") }
    input.fileHandleForWriting.write(Data((lines.joined(separator: "\n") + "\n{\"id\"").utf8))
    process.waitUntilItListens(to: signal)
    usleep(500_000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    #expect(process.terminationStatus == status)
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: report))
    let fields = try #require(document as? [String: Any])
    // As far as it came, in order, and nothing but whole conversations.
    let ids = (fields["transcripts"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    #expect(ids.count <= 3000 && ids == (0..<ids.count).map { "a\($0)" })
    #expect((fields["problems"] as? [Any])?.count == 1)
    let said = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said.contains("本次运行: 中途停止") && !said.contains("标准输入"))
  }

  @Test("A signal reaches inside a long transcript, which is then named as not judged")
  func stopsInside() throws {
    let folder = try Scratch()
    let talk = "客服：我不知道，你自己看着办吧。\n客户：那什么时候来水？\n"
    let small = try folder.write("a.txt", talk.utf8)
    let long = try folder.write("b.txt", String(repeating: talk, count: 50_000).utf8)
    let report = folder.url.appending(path: "report.json")
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = [
      "lint", "--format", "json", "--output", report.path, "--jobs", "1", "--resume",
      "--limit", "findings=1000000", small, long,
    ]
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    // The long one is begun when the journal has the small one behind its head.
    let journal = report.path + ".journal"
    func pieces() -> Int {
      (try? Data(contentsOf: URL(filePath: journal)))?.count { $0 == 0x0A } ?? 0
    }
    while process.isRunning, pieces() < 2 { usleep(20_000) }
    usleep(200_000)
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 143)
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: report))
    let fields = try #require(document as? [String: Any])
    let judged = (fields["transcripts"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(judged == ["a"])
    let problems = fields["problems"] as? [[String: Any]] ?? []
    #expect(problems.first?["path"] as? String == long)
    let said = String(
      decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said.contains("b.txt: 这份会话很长") && said.contains("2 个输入评判了 1 个"))
    // What is not judged is in no journal.
    #expect(pieces() == 2)
  }

  @Test("A waiver ends with its day in China, whatever the time zone")
  func expiry() throws {
    let folder = try Scratch()
    let path = try folder.write("a.txt", "客服：您好。\n客服：我不知道。\n".utf8)
    let beijing = Date(timeIntervalSinceNow: 8 * 3600)
    for (days, holds) in [(0.0, true), (-1, false)] {
      let day = beijing.addingTimeInterval(days * 86_400).ISO8601Format().prefix(10)
      let waivers = try folder.write(
        "w.yaml",
        """
        waivers:
          - {rule: forbidden-01, quote: 不知道, transcript: a, reason: x, reviewer: y, expires: \(day)}

        """.utf8)
      for zone in ["UTC", "Etc/GMT+12", "Pacific/Kiritimati", "Asia/Shanghai"] {
        let run = try Binary.run(
          ["lint", "--format", "concise", "--waivers", waivers, path], environment: ["TZ": zone])
        #expect(run.output.contains("forbidden-01") != holds, "\(zone) \(day)")
      }
    }
  }

  @Test(
    "A pipe that nobody writes to holds no run that is asked to stop",
    arguments: ["p.txt", "p.jsonl"])
  func silentPipe(name: String) throws {
    let folder = try Scratch()
    let path = folder.url.path + "/" + name
    #expect(mkfifo(path, 0o600) == 0)
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ["lint", "--format", "json", path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The first one is on its way when the program listens to signals; until then any stops it.
    process.waitUntilItListens()
    usleep(300_000)
    kill(process.processIdentifier, SIGTERM)
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 143 && process.terminationReason == .exit)
    let report = try JSONSerialization.jsonObject(with: said) as? [String: Any]
    let problems = try #require(report?["problems"] as? [[String: Any]])
    #expect(problems.contains { ($0["message"] as? String)?.contains("中途停止") ?? false })
  }

  @Test("A pipe that is named is read to its end, however slowly it comes")
  func slowPipe() throws {
    let folder = try Scratch()
    let path = folder.url.path + "/p.txt"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "exec >\"$0\"; printf '客服：您好。\\n'; sleep 0.3; printf '客服：我不知道。\\n'", path,
    ]
    try writer.run()
    let run = try Binary.run(["lint", "--format", "concise", path])
    writer.waitUntilExit()
    #expect(run.status == 1 && run.output.contains("p.txt:2:5: error: forbidden-01"), "\(run)")
  }

  @Test("What is no file inside a folder is told, not waited for")
  func pipesInFolders() throws {
    let folder = try Scratch()
    let path = folder.url.path
    try folder.write("a.txt", "客服：您好\n".utf8)
    #expect(mkfifo(path + "/b.txt", 0o600) == 0)
    #expect(symlink(path, path + "/again") == 0)
    #expect(symlink(path + "/nowhere.txt", path + "/c.txt") == 0)
    let run = try Binary.run(["lint", "--format", "json", path])
    #expect(run.status == 2)
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let fields = try #require(document as? [String: Any])
    #expect((fields["transcripts"] as? [Any])?.count == 1)
    let problems = (fields["problems"] as? [[String: Any]] ?? []).compactMap {
      ($0["path"] as? String)?.split(separator: "/").last.map(String.init)
    }
    #expect(problems == ["b.txt", "c.txt"])
  }

  @Test(
    "The same bytes come out whatever the workers, the locale, the time zone and the order on disk",
    arguments: [
      "text", "concise", "json", "jsonl", "csv", "scores-csv", "html", "markdown", "sarif", "junit",
      "github", "checkstyle",
    ])
  func determinism(form: String) throws {
    let source = Binary.root.appending(path: "Fixtures/transcripts/counter")
    let names = try FileManager.default.contentsOfDirectory(atPath: source.path).sorted()
    let runs = [
      ("1", "C", "UTC", names), ("2", "zh_CN.UTF-8", "Asia/Shanghai", names.reversed()),
      ("64", "tr_TR.UTF-8", "America/Lima", names.sorted { $0.count < $1.count }),
    ]
    let reports = try runs.map { jobs, locale, zone, order in
      let folder = try Scratch()
      for name in order {
        try folder.write("calls/\(name)", Data(contentsOf: source.appending(path: name)))
      }
      return try withExtendedLifetime(folder) {
        try Binary.run(
          ["lint", "--format", form, "--jobs", jobs, "calls"],
          environment: ["LC_ALL": locale, "LANG": locale, "TZ": zone], in: folder.url
        ).output
      }
    }
    #expect(reports[0].count > 1000)
    #expect(Set(reports).count == 1)
  }
}
