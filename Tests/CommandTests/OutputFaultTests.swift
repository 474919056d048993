import Foundation
import Testing

@Suite("What goes wrong while a report is written")
struct OutputFaultTests {
  @Test("A full disk is told, the old report stays, and nothing is left lying about")
  func fullDisk() throws {
    let folder = try Scratch.calls(60)
    let report = try folder.write("report.json", "old".utf8)
    let run = try Binary.shell(
      "ulimit -f 64; exec \"$0\" \"$@\"",
      ["lint", "--format", "json", "--output", report, folder.url.path + "/calls"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("report.json"))
    #expect(try String(contentsOfFile: report, encoding: .utf8) == "old")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.sorted() == ["calls", "report.json"])
  }

  @Test("A lexicon that is too long to be kept is read anew, and nothing else comes of it")
  func fullCache() throws {
    let folder = try Scratch.calls(1)
    let run = try Binary.shell(
      "ulimit -f 64; ETIQUETTE_LEXICON_CACHE=$1; export ETIQUETTE_LEXICON_CACHE; exec \"$0\" lint \"$2\"",
      [folder.url.path + "/kept", folder.url.path + "/calls"])
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.output.contains("forbidden-01"))
    let kept = try? FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/kept")
    #expect(kept?.isEmpty ?? true)
  }

  @Test("A small file system runs full: told, the old report stays, nothing is left lying about")
  func fullFileSystem() throws {
    let folder = try Scratch.calls(60)
    let disk = folder.url.path + "/disk"
    let run = try Binary.shell(
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
    let folder = try Scratch.calls(2)
    let run = try Binary.shell(
      "exec \"$0\" \"$@\" \(redirection)", ["lint", folder.url.path + "/calls"])
    #expect(run.status == 2, "\(run.complaints)")
  }

  @Test("What a killed run left beside its report goes; what somebody still writes stays")
  func leftovers() throws {
    let folder = try Scratch.calls(1)
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
    let folders = try [Scratch.calls(20), Scratch.calls(30)]
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
}
