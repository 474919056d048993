import Foundation
import Testing

@Suite("What goes wrong with what is read")
struct InputFaultTests {
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
    let folder = try Scratch.calls(2)
    let program = folder.url.appending(path: "etiquette").path
    guard (try? FileManager.default.linkItem(atPath: Binary.url.path, toPath: program)) != nil
    else { return }
    for path in ["", "/calls"] { chmod(folder.url.path + path, 0o755) }
    chmod(folder.url.path + "/calls/100.txt", 0o644)
    chmod(folder.url.path + "/calls/101.txt", 0)
    let report = folder.url.path + "/calls/report.json"
    let user = "exec /usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups "
    let run = try Binary.shell(
      user + folder.url.path + "/etiquette \"$@\"", ["lint", folder.url.path + "/calls"])
    #expect(run.status == 2)
    #expect((run.output + run.complaints).contains("101.txt"))
    let written = try Binary.shell(
      user + folder.url.path + "/etiquette \"$@\"",
      ["lint", "--output", report, folder.url.path + "/calls/100.txt"])
    #expect(written.status == 2)
    #expect(!FileManager.default.fileExists(atPath: report))
  }
}
