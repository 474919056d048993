import Foundation

/// The program as it was built, run as anybody would run it.
enum Binary {
  struct Run {
    var status: Int32
    var output: String
    var complaints: String
  }

  /// The folder of the checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let url: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "etiquette")
    let isBuilt = FileManager.default.isExecutableFile(atPath: beside.path)
    return isBuilt ? beside : root.appending(path: ".build/debug/etiquette")
  }()

  /// Where the lexicon is kept as the program has understood it, so that not each run reads it.
  private static let lexicons = url.deletingLastPathComponent().appending(path: "lexicons").path

  /// Runs the program; `input`, or else `bytes`, go to its standard input.
  static func run(
    _ arguments: [String], input: String = "", bytes: [UInt8]? = nil,
    environment: [String: String] = [:], in folder: URL = root
  ) throws -> Run {
    let scratch = try Scratch()
    let files = try ["in", "out", "err"].map { name in
      URL(filePath: try scratch.write(name, name == "in" ? bytes ?? Array(input.utf8) : []))
    }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "COLUMNS": "80", "ETIQUETTE_LEXICON_CACHE": lexicons,
    ].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

extension Process {
  /// Waits until the program listens to a signal, so that one does not end it before it can answer; not
  /// for ever, and where the system does not tell, for as long as a start takes.
  func waitUntilItListens(to signal: Int32 = SIGTERM) {
    let mask = UInt64(1) << UInt64(signal - 1)
    for _ in 0..<600 where isRunning {
      let status = try? String(contentsOfFile: "/proc/\(processIdentifier)/status", encoding: .utf8)
      guard let status else { break }
      let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?
        .split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
      if let caught, caught & mask != 0 { return }
      usleep(50_000)
    }
    usleep(1_000_000)
  }
}

/// A folder that is there for one test.
final class Scratch {
  let url: URL

  init() throws {
    // Letters only: a row of digits in a path may look like a telephone number, which reports mask.
    let name = String((0..<24).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement() ?? "a" })
    url = FileManager.default.temporaryDirectory.appending(path: "etiquette-\(name)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }
}
