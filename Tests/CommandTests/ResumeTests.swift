import Foundation
import Testing

@Suite("A run that was killed is taken up again")
struct ResumeTests {
  private static func calls(_ files: Int = 400) throws -> Scratch {
    let folder = try Scratch()
    for number in 0..<files {
      let words = number % 3 == 0 ? "这个不归我们管。" : "我帮您查一下。"
      try folder.write(
        "calls/\(100_000 + number).txt", "客服：您好，供水热线。\n客户：没水。\n客服：\(words)\n".utf8)
    }
    return folder
  }

  private static func command(_ folder: Scratch, _ form: String) -> [String] {
    [
      "lint", "--fail-on", "never", "--format", form, "--output", report(folder), "--resume",
      folder.url.appending(path: "calls").path,
    ]
  }

  private static func report(_ folder: Scratch) -> String {
    folder.url.appending(path: "report").path
  }

  @Test(
    "Nothing is lost nor doubled",
    arguments: [("jsonl", 400), ("json", 400), ("csv", 400), ("concise", 2_000)])
  func killed(form: String, files: Int) throws {
    let folder = try ResumeTests.calls(files)
    let journal = ResumeTests.report(folder) + ".journal"
    let whole = try Binary.run(ResumeTests.command(folder, form))
    #expect(whole.status == 0)
    let expected = try Data(contentsOf: URL(filePath: ResumeTests.report(folder)))
    #expect(!FileManager.default.fileExists(atPath: journal))
    try FileManager.default.removeItem(atPath: ResumeTests.report(folder))

    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ResumeTests.command(folder, form)
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, ResumeTests.lines(journal) < files / 20 { usleep(5000) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(!FileManager.default.fileExists(atPath: ResumeTests.report(folder)))
    // A half-written last line, as a crash may leave it.
    let file = try #require(FileHandle(forWritingAtPath: journal))
    try file.seekToEnd()
    try file.write(contentsOf: Data("{\"key\":{\"inputs\":[\"".utf8))
    try file.close()

    let again = try Binary.run(ResumeTests.command(folder, form))
    #expect(again.status == 0, "\(again.complaints)")
    #expect(try Data(contentsOf: URL(filePath: ResumeTests.report(folder))) == expected)
    #expect(!FileManager.default.fileExists(atPath: journal))
  }

  @Test("A journal of another run is refused, and so is a report on standard output")
  func refused() throws {
    let folder = try ResumeTests.calls()
    let journal = ResumeTests.report(folder) + ".journal"
    try Data("another\n".utf8).write(to: URL(filePath: journal))
    let other = try Binary.run(ResumeTests.command(folder, "jsonl"))
    #expect(other.status == 2)
    #expect(other.complaints.contains("另一次运行"))
    #expect(try String(contentsOfFile: journal, encoding: .utf8) == "another\n")
    let bare = try Binary.run(["lint", "--resume", folder.url.appending(path: "calls").path])
    #expect(bare.status == 2)
    #expect(bare.complaints.contains("--output"))
  }

  private static func lines(_ path: String) -> Int {
    let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
    return bytes.count { $0 == 0x0A }
  }
}
