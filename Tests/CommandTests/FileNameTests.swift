import Foundation
import Testing

@Suite("Files whose names are in GBK, as archives from Windows leave them, are read like any other")
struct FileNameTests {
  private static let hotline: [UInt8] = [0xC8, 0xC8, 0xCF, 0xDF]
  private static let call: [UInt8] = [0xCD, 0xA8, 0xBB, 0xB0]

  /// A folder with the call 通话.txt in the folder 热线, both names in GBK, beside others in UTF-8.
  private static func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.clean.utf8)
    try folder.write("热线/通话.txt", LintTests.clean.utf8)
    make(in: folder) { mkdir($0, 0o700) }
    try write(LintTests.rude, in: folder)
    return folder
  }

  /// Calls the system with the path of the folder in GBK, or of the call in it.
  @discardableResult
  private static func make(
    in folder: Scratch, _ name: [UInt8] = [], _ call: (UnsafePointer<CChar>) -> Int32
  ) -> Int32 {
    let path = Array(folder.url.path.utf8) + [0x2F] + hotline + name + [0]
    return path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
      path.baseAddress.map(call) ?? -1
    }
  }

  private static func write(_ text: String, in folder: Scratch) throws {
    let name = [0x2F] + call + Array(".txt".utf8)
    let file = make(in: folder, name) { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data(text.utf8))
  }

  private struct Report: Decodable {
    struct Channel: Decodable { var value: String }
    struct Transcript: Decodable {
      var id: String
      var path: String
      var channel: Channel
    }
    var transcripts: [Transcript]
  }

  @Test("A folder gives them, in the order of their bytes; ids and channels are read decoded")
  func folders() throws {
    let folder = try FileNameTests.folder()
    defer { withExtendedLifetime(folder) {} }
    let run = try Binary.run(["lint", "--format", "json", "--no-redact", "."], in: folder.url)
    #expect(run.status == 1, "\(run.complaints)")
    let found = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).transcripts
    #expect(found.map(\.path) == ["./a.txt", "./热线/通话.txt", "./热线/通话.txt"])
    #expect(found.map(\.id) == ["a", "通话", "通话"])
    // The call in UTF-8 states another one.
    #expect(found.map(\.channel.value) == ["counter", "hotline", "counter"])
  }

  @Test("A name in GBK in a folder in UTF-8 is one file, and has that folder's configuration")
  func mixed() throws {
    let folder = try Scratch()
    try folder.write("a.txt", LintTests.clean.utf8)
    try folder.write("热线/.etiquette.yaml", "channel: counter".utf8)
    let run = try Binary.shell(
      """
      cd "$1" && call="热线/$(printf '\\315\\250\\273\\260.txt')" && cp a.txt "$call" &&
      "$0" lint --fail-on never --format scores-csv 热线 "$call"
      """, [folder.url.path])
    let rows = run.output.split(separator: "\n").filter { $0.contains("热线/通话.txt,窗口") }
    #expect(rows.count == 1, "\(run)")
  }

  @Test(
    "Whoever reads a folder reads them",
    arguments: [
      ["doctor", "."], ["convert", "--to", "csv", "."], ["baseline", "write", "."],
      ["rules", "diff", "shipped", "shipped", "."], ["lint", "--fail-on", "never", "."],
      ["lint", "--fail-on", "never", "--glob", "热线/*", "."],
    ])
  func commands(arguments: [String]) throws {
    let folder = try FileNameTests.folder()
    defer { withExtendedLifetime(folder) {} }
    let run = try Binary.run(arguments, in: folder.url)
    #expect(run.status == 0, "\(run.output) \(run.complaints)")
  }

  @Test(
    "They can be named, and listed",
    arguments: [
      #""$0" lint --format scores-csv "$(printf '\310\310\317\337/\315\250\273\260.txt')""#,
      #""$0" lint --format scores-csv "$(printf '\310\310\317\337')""#,
      #"printf '\310\310\317\337/\315\250\273\260.txt\n' | "$0" lint --format scores-csv --files-from -"#,
      #"find . -path './[^h]*/*.txt' -print0 | "$0" lint --format scores-csv --files-from -"#,
      #"find . -name '*.txt' | "$0" lint --format scores-csv --files-from -"#,
    ])
  func named(command: String) throws {
    let folder = try FileNameTests.folder()
    let output = URL(filePath: try folder.write("out", []))
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", command, Binary.url.path]
    shell.environment = ["PATH": "/usr/bin:/bin", "ETIQUETTE_LEXICON_CACHE": ""]
    shell.currentDirectoryURL = folder.url
    shell.standardOutput = try FileHandle(forWritingTo: output)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
    let table = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    #expect(table.contains("热线/通话.txt"), "\(table)")
  }

  @Test(
    "What would hold in a folder by such a name, and an output by one, is refused with a remedy")
  func refused() throws {
    let folder = try FileNameTests.folder()
    for name in [".etiquette.yaml", ".etiquette-waivers.yaml"] {
      FileNameTests.make(in: folder, Array("/\(name)".utf8)) { open($0, O_CREAT | O_WRONLY, 0o600) }
      let run = try Binary.run(["lint", "."], in: folder.url)
      #expect(run.status == 2 && run.complaints.contains("热线/\(name)"), "\(run.complaints)")
      FileNameTests.make(in: folder, Array("/\(name)".utf8)) { unlink($0) }
    }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", #""$0" lint a.txt --output "$(printf '\310\310.html')" 2>err"#, Binary.url.path,
    ]
    shell.currentDirectoryURL = folder.url
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 2)
    let said = try String(contentsOf: folder.url.appending(path: "err"), encoding: .utf8)
    #expect(said.contains("不是 UTF-8"), "\(said)")
  }

  @Test("What is judged is kept, and judged again once it is another")
  func kept() throws {
    let folder = try FileNameTests.folder()
    let options = ["lint", "--format", "jsonl", "--cache", "kept", "."]
    let first = try Binary.run(options, in: folder.url)
    #expect(first.status == 1, "\(first.complaints)")
    #expect(try Binary.run(options, in: folder.url).output == first.output)
    try FileNameTests.write(LintTests.clean, in: folder)
    let again = try Binary.run(options, in: folder.url)
    #expect(again.status == 0, "\(again.output)")
    let resumed = ["lint", "--format", "jsonl", "--output", "report", "--resume", "."]
    #expect(try Binary.run(resumed, in: folder.url).status == 0)
  }
}
