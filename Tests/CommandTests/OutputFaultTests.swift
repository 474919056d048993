import Foundation
import Testing

@Suite("What goes wrong with what a run writes and reads")
struct OutputFaultTests {
  private static func calls(_ count: Int) throws -> Scratch {
    let folder = try Scratch()
    for number in 0..<count {
      try folder.write("calls/\(100 + number).txt", "客服：您好，供水热线。\n客服：我不知道。\n".utf8)
    }
    return folder
  }

  /// Runs the program by a shell, which may take something from it first.
  private static func shell(_ script: String, _ arguments: [String]) throws -> Binary.Run {
    let folder = try Scratch()
    let complaints = URL(filePath: try folder.write("err", []))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, Binary.url.path] + arguments
    process.standardInput = FileHandle.nullDevice
    let output = URL(filePath: try folder.write("out", []))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    return Binary.Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOf: output, encoding: .utf8),
      complaints: try String(contentsOf: complaints, encoding: .utf8))
  }

  @Test("A full disk is told, the old report stays, and nothing is left lying about")
  func fullDisk() throws {
    let folder = try OutputFaultTests.calls(60)
    let report = try folder.write("report.json", "old".utf8)
    let run = try OutputFaultTests.shell(
      "ulimit -f 64; exec \"$0\" \"$@\"",
      ["lint", "--format", "json", "--output", report, folder.url.path + "/calls"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("report.json"))
    #expect(try String(contentsOfFile: report, encoding: .utf8) == "old")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.sorted() == ["calls", "report.json"])
  }

  @Test("A small file system runs full: told, the old report stays, nothing is left lying about")
  func fullFileSystem() throws {
    let folder = try OutputFaultTests.calls(60)
    let disk = folder.url.path + "/disk"
    let run = try OutputFaultTests.shell(
      """
      mkdir "$1" && unshare -rm sh -c '
      mount -t tmpfs -o size=64k none "$1" || exit 77
      echo old >"$1/report.json"
      "$0" lint --format json --output "$1/report.json" "$2"
      echo "$? $(cat "$1/report.json") $(ls -A "$1")"' "$0" "$@"
      """, [disk, folder.url.path + "/calls"])
    // Where nobody may mount, the limit on the size of files stands for a full disk, above.
    if run.status == 77 || run.complaints.contains("unshare") { return }
    #expect(run.output == "2 old report.json\n", "\(run)")
    #expect(run.complaints.contains("report.json：写不了（磁盘已满）"), "\(run)")
  }

  @Test(
    "Streams that are full or closed end the run with 2, never with a crash",
    arguments: [">/dev/full", ">&-", ">&- 2>&-", "<&- >&- 2>&-", ">/dev/full 2>/dev/full"])
  func streams(redirection: String) throws {
    let folder = try OutputFaultTests.calls(2)
    let run = try OutputFaultTests.shell(
      "exec \"$0\" \"$@\" \(redirection)", ["lint", folder.url.path + "/calls"])
    #expect(run.status == 2, "\(run.complaints)")
  }

  @Test(
    "What a run writes among the transcripts is no transcript of it, nor of the next one",
    arguments: [
      "--output r.jsonl", "--format jsonl=r.jsonl", "--resume --output ./r.jsonl", "> r.jsonl",
      "> r.jsonl 2> r.log",
    ])
  func outputAmongInputs(options: String) throws {
    let folder = try OutputFaultTests.calls(2)
    let report = folder.url.appending(path: "calls/r.jsonl")
    let script = "cd \"$1\" && exec \"$0\" lint --fail-on never --format jsonl . \(options)"
    let runs = try (1...2).map { _ in
      let run = try OutputFaultTests.shell(script, [folder.url.path + "/calls"])
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
    let folder = try OutputFaultTests.calls(2)
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
    let folder = try OutputFaultTests.calls(1)
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
    let before = try OutputFaultTests.contents(folder)
    let run = try OutputFaultTests.shell(
      "cd \"$1\" && exec \"$0\" \(command)", [folder.url.path])
    #expect(run.status == 2 && run.complaints.contains("既是输入又是输出"), "\(run)")
    let after = try OutputFaultTests.contents(folder)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }

  @Test(
    "A report among the inputs of another one is told for what it is",
    arguments: ["text", "json", "jsonl", "csv", "scores-csv", "html", "markdown", "github"])
  func foreignReport(form: String) throws {
    let folder = try OutputFaultTests.calls(1)
    let name = ["json", "jsonl"].contains(form) ? "r.\(form)" : "r.txt"
    let report = folder.url.path + "/calls/" + name
    let options = ["lint", "--fail-on", "never", folder.url.path + "/calls", "--format"]
    #expect(try Binary.run(options + ["\(form)=\(report)"]).status == 0)
    let run = try Binary.run(options + ["concise"])
    #expect(run.status == 2)
    #expect(run.output.contains("\(name)") && run.output.contains("是本程序的报告"), "\(run)")
    #expect(!run.output.contains("\(name):2:"))
  }

  @Test("A link stays a link, and one place is one place however it is written")
  func places() throws {
    let folder = try OutputFaultTests.calls(1)
    let path = folder.url.path
    try folder.write("real.json", "old".utf8)
    symlink("real.json", path + "/link.json")
    let linked = try Binary.run(
      ["lint", "--fail-on", "never", "--format", "json=\(path)/link.json", path + "/calls"])
    #expect(linked.status == 0, "\(linked)")
    #expect(try String(contentsOfFile: path + "/real.json", encoding: .utf8).hasPrefix("{\"tool\""))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path + "/link.json") != "")
    let shared = try Binary.run(
      ["lint", "--format", "html=\(path)/z", "--format", "csv=\(path)/./z", path])
    #expect(shared.status == 2 && shared.complaints.contains("两种形式"))
    let full = try Binary.run(["lint", "--format", "html=/dev/full", path + "/calls"])
    #expect(full.complaints.contains("/dev/full：写不了（磁盘已满）"), "\(full.complaints)")
    // What nobody can open is told, not waited for.
    let bound = try OutputFaultTests.socket(at: path + "/socket")
    defer { close(bound) }
    let socket = try Binary.run(["lint", "--output", path + "/socket", path + "/calls"])
    #expect(socket.status == 2 && socket.complaints.contains("写不了"), "\(socket.complaints)")
  }

  private static func socket(at path: String) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    return descriptor
  }

  @Test("A pipe that nobody reads holds no run that is asked to stop")
  func unreadPipe() throws {
    let folder = try OutputFaultTests.calls(1)
    let pipe = folder.url.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ["lint", "--output", pipe, folder.url.path + "/calls"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(1_000_000)
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 143 && process.terminationReason == .exit)
  }

  /// The bytes of all files below a folder, by their paths.
  private static func contents(_ folder: Scratch) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0 != "calls" }.map {
        ($0, try Data(contentsOf: folder.url.appending(path: $0)))
      })
  }

  @Test("What a killed run left beside its report goes; what somebody still writes stays")
  func leftovers() throws {
    let folder = try OutputFaultTests.calls(1)
    let report = folder.url.appending(path: "report.json").path
    let dead = Process()
    dead.executableURL = URL(filePath: "/bin/true")
    try dead.run()
    dead.waitUntilExit()
    let stale = "report.json.\(dead.processIdentifier).part"
    let live = "report.json.\(ProcessInfo.processInfo.processIdentifier).part"
    for name in [stale, live, "report.json.x.part", "other.json.1.part"] {
      try folder.write(name, "half".utf8)
    }
    let run = try Binary.run([
      "lint", "--fail-on", "never", "--format", "json", "--output", report,
      folder.url.path + "/calls",
    ])
    #expect(run.status == 0, "\(run.complaints)")
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path))
    #expect(names == ["calls", "report.json", live, "report.json.x.part", "other.json.1.part"])
    // A folder of converted files is looked through once.
    let half = try folder.write("out/x.csv.\(dead.processIdentifier).part", "half".utf8)
    let path = folder.url.path
    let converted = try Binary.run([
      "convert", "--to", "csv", "--output", path + "/out/", path + "/calls",
    ])
    #expect(converted.status == 0 && !FileManager.default.fileExists(atPath: half))
  }

  @Test("Two runs with one output: the last one's report stands, whole")
  func twoRuns() throws {
    let folders = try [OutputFaultTests.calls(20), OutputFaultTests.calls(30)]
    defer { withExtendedLifetime(folders) {} }
    let report = folders[0].url.appending(path: "report.json").path
    let processes = try folders.map { folder in
      let process = Process()
      process.executableURL = Binary.url
      process.arguments = [
        "lint", "--fail-on", "never", "--format", "json", "--output", report,
        folder.url.path + "/calls",
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == [0, 0])
    let document = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: report)))
    let transcripts = (document as? [String: Any])?["transcripts"] as? [Any]
    #expect(transcripts?.count == 20 || transcripts?.count == 30)
    let names = try FileManager.default.contentsOfDirectory(atPath: folders[0].url.path)
    #expect(names.sorted() == ["calls", "report.json"])
  }

  @Test("Files that vanish or change between listing and reading are told, or read as they are")
  func vanishing() throws {
    let folder = try Scratch()
    let gone = try folder.write("a.txt", "客服：您好。\n".utf8)
    let changed = try folder.write("b.txt", "客服：您好。\n".utf8)
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = [
      "lint", "--fail-on", "never", "--format", "concise", "--jobs", "1", "-", gone, changed,
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(1_500_000)
    try FileManager.default.removeItem(atPath: gone)
    try folder.write("b.txt", "客服：我不知道。\n".utf8)
    input.fileHandleForWriting.write(Data("客服：您好。\n".utf8))
    try input.fileHandleForWriting.close()
    let report = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(report.contains("a.txt: "))
    #expect(report.contains("b.txt:1:") && report.contains("forbidden-01"))
  }

  private static let changesUser =
    getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

  @Test(
    "What may not be read is told, the rest is judged", .enabled(if: changesUser))
  func denied() throws {
    let folder = try OutputFaultTests.calls(2)
    let program = folder.url.appending(path: "etiquette").path
    guard (try? FileManager.default.linkItem(atPath: Binary.url.path, toPath: program)) != nil
    else { return }
    for path in ["", "/calls"] { chmod(folder.url.path + path, 0o755) }
    chmod(folder.url.path + "/calls/100.txt", 0o644)
    chmod(folder.url.path + "/calls/101.txt", 0)
    let report = folder.url.path + "/calls/report.json"
    let user = "exec /usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups "
    let run = try OutputFaultTests.shell(
      user + folder.url.path + "/etiquette \"$@\"", ["lint", folder.url.path + "/calls"])
    #expect(run.status == 2)
    #expect((run.output + run.complaints).contains("101.txt"))
    let written = try OutputFaultTests.shell(
      user + folder.url.path + "/etiquette \"$@\"",
      ["lint", "--output", report, folder.url.path + "/calls/100.txt"])
    #expect(written.status == 2)
    #expect(!FileManager.default.fileExists(atPath: report))
  }
}
