import Foundation
import Testing

@Suite("Files are judged again when they change")
struct WatchTests {
  @Test("Only what changed is told, and Ctrl-C ends the watch")
  func changes() throws {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.rude.utf8)
    try folder.write("b.txt", LintTests.clean.utf8)
    let watch = try Watched(["lint", "--watch", "--format", "jsonl", "."], in: folder)
    #expect(watch.waits { $0 == ["./a.txt", "./b.txt"] })
    try folder.write("b.txt", LintTests.rude.utf8)
    #expect(watch.waits { $0 == ["./a.txt", "./b.txt", "./b.txt"] })
    try folder.write("new/c.txt", LintTests.clean.utf8)
    #expect(watch.waits { $0.last == "./new/c.txt" && $0.count == 4 })
    try FileManager.default.removeItem(at: folder.url.appending(path: "a.txt"))
    try folder.write("b.txt", "".utf8)
    #expect(watch.waitsForComplaint("b.txt: "))
    #expect(watch.paths.count == 4)
    #expect(watch.interrupt() == 0)
  }

  @Test(
    "What cannot be watched is refused",
    arguments: [
      ["-"], [], ["--files-from", "-"], ["--format", "json", "."], ["--output", "x", "."],
      ["--format", "text=x", "."],
    ])
  func refused(options: [String]) throws {
    let run = try Binary.run(["lint", "--watch"] + options, input: LintTests.clean)
    #expect(run.status == 2)
    #expect(run.complaints.contains("--watch"))
  }
}

/// The program while it watches.
private final class Watched {
  private let process = Process()
  private let output: URL
  private let complaints: URL

  init(_ arguments: [String], in folder: Scratch) throws {
    output = URL(filePath: try folder.write("out", []))
    complaints = URL(filePath: try folder.write("err", []))
    process.executableURL = Binary.url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The paths of the reports so far.
  var paths: [String] {
    text(output).split(separator: "\n").compactMap { line in
      line.firstMatch(of: /"path":"([^"]+)"/).map { String($0.1) }
    }
  }

  func waits(for condition: ([String]) -> Bool) -> Bool { waits { condition(paths) } }

  func waitsForComplaint(_ words: String) -> Bool { waits { text(complaints).contains(words) } }

  /// Sends Ctrl-C and gives the exit code.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func text(_ url: URL) -> String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

  /// Looks again and again, for as long as a slow machine may take.
  private func waits(_ condition: () -> Bool) -> Bool {
    for _ in 0..<600 {
      if condition() { return true }
      usleep(100_000)
    }
    return false
  }
}
