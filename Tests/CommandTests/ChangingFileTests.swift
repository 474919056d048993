import Foundation
import Testing

@Suite("Files that change while they are read")
struct ChangingFileTests {
  private static let line =
    #"{"id":"%","channel":"hotline","utterances":[{"role":"agent","text":"我不知道。"},"#
    + #"{"role":"customer","text":""# + String(repeating: "水表在井里，", count: 100) + #""}]}"# + "\n"

  /// Runs over a long file whose report nobody takes at first, so that the program has to wait in
  /// the middle of it; `change` is done then.
  private static func lint(
    change: (_ path: String) throws -> Void
  ) throws -> (status: Int32, ids: [String], said: String) {
    let folder = try Scratch()
    let lines = (0..<1500).map { line.replacing("%", with: "a\($0)") }
    let path = try folder.write("calls.jsonl", lines.joined().utf8)
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = ["lint", "--format", "jsonl", "--fail-on", "never", "--jobs", "1", path]
    let (output, complaints) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    var report = try output.fileHandleForReading.read(upToCount: 1) ?? Data()
    try change(path)
    report += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let ids = report.split(separator: 0x0A).compactMap { line in
      (try? JSONSerialization.jsonObject(with: line) as? [String: Any])?["id"] as? String
    }
    let said = complaints.fileHandleForReading.readDataToEndOfFile()
    return withExtendedLifetime(folder) {
      (process.terminationStatus, ids, String(decoding: said, as: UTF8.self))
    }
  }

  @Test("One that is cut is told, and what was read of it is judged in order")
  func cut() throws {
    let run = try Self.lint { path in
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.truncate(atOffset: 0)
      try file.close()
    }
    #expect(run.status == 2)
    #expect(run.said.contains("calls.jsonl: 正在读的时候被改动了"), "\(run.said)")
    #expect(run.ids.count < 1500 && run.ids == (0..<run.ids.count).map { "a\($0)" })
  }

  @Test("One that grows is read to its new end; one that is replaced, as it was")
  func grownAndReplaced() throws {
    let grown = try Self.lint { path in
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.seekToEnd()
      try file.write(contentsOf: Data(Self.line.replacing("%", with: "a1500").utf8))
      try file.close()
    }
    #expect(grown.status == 0, "\(grown.said)")
    #expect(grown.ids == (0...1500).map { "a\($0)" })
    let replaced = try Self.lint { path in
      try Data("{}".utf8).write(to: URL(filePath: path), options: .atomic)
    }
    #expect(replaced.status == 0, "\(replaced.said)")
    #expect(replaced.ids == (0..<1500).map { "a\($0)" })
  }
}
