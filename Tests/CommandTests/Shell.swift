import Foundation

extension Scratch {
  /// A folder with some calls, in each of which something is wrong.
  static func calls(_ count: Int) throws -> Scratch {
    let folder = try Scratch()
    for number in 0..<count {
      try folder.write("calls/\(100 + number).txt", "客服：您好，供水热线。\n客服：我不知道。\n".utf8)
    }
    return folder
  }
}

extension Binary {
  /// Runs the program by a shell, which may take something from it first.
  static func shell(_ script: String, _ arguments: [String]) throws -> Run {
    let folder = try Scratch()
    let complaints = URL(filePath: try folder.write("err", []))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, url.path] + arguments
    process.standardInput = FileHandle.nullDevice
    let output = URL(filePath: try folder.write("out", []))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOf: output, encoding: .utf8),
      complaints: try String(contentsOf: complaints, encoding: .utf8))
  }
}
