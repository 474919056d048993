import Foundation
import Testing

@Suite("Which files of folders are judged")
struct SelectionTests {
  private static let files = [
    "a.txt", "draft-b.txt", "2026-11/窗口/c.txt", "2026-11/热线/d.json.txt", "2026-12/e.txt",
    "2026-12/draft/f.txt", "2026-12/g.dat", "2026-12/[h].txt", "deep/1/2/3/i.txt",
  ]

  @Test(
    "Patterns choose and leave out",
    arguments: [
      (
        [],
        "2026-11/热线/d.json.txt 2026-11/窗口/c.txt 2026-12/[h].txt 2026-12/draft/f.txt "
          + "2026-12/e.txt a.txt deep/1/2/3/i.txt draft-b.txt"
      ),
      (["--glob", "2026-11/**"], "2026-11/热线/d.json.txt 2026-11/窗口/c.txt"),
      (["--glob", "2026-11"], "2026-11/热线/d.json.txt 2026-11/窗口/c.txt"),
      (["--glob", "2026-1[!1]/*"], "2026-12/[h].txt 2026-12/draft/f.txt 2026-12/e.txt"),
      (["--glob", "[[]h].txt"], "2026-12/[h].txt"), (["--glob", "[h.txt"], ""),
      (["--glob", "*.dat"], "2026-12/g.dat"), (["--glob", "./?.txt"], "a.txt"),
      (["--glob", "**/窗口/*", "--glob", "a.*"], "2026-11/窗口/c.txt a.txt"),
      (["--glob", "deep/**/i.txt"], "deep/1/2/3/i.txt"), (["--glob", "deep/*/i.txt"], ""),
      (["--exclude", "draft*", "--exclude", "2026-*/", "--exclude", "deep"], "a.txt"),
      (["--glob", "*.txt", "--exclude", "/*/**"], "a.txt draft-b.txt"),
      (["--exclude", "**"], ""),
    ] as [([String], String)])
  func patterns(options: [String], chosen: String) throws {
    let folder = try Scratch()
    for file in SelectionTests.files { try folder.write(file, LintTests.rude.utf8) }
    let run = try Binary.run(
      ["lint", "--format", "scores-csv", "--language", "en"] + options + ["."], in: folder.url)
    #expect(paths(in: run.output) == chosen.split(separator: " ").map { "./" + $0 })
    #expect(run.status == (chosen.isEmpty ? 2 : 1))
    #expect(run.complaints.contains("--glob") == chosen.isEmpty)
  }

  @Test(
    "A file is judged once, however its path is written; what links lead to is another",
    arguments: [
      (["."], 4), ([".", "a.txt"], 4), (["a.txt", "./a.txt", "x/../a.txt"], 1),
      (["hard.txt", "link.txt", "a.txt"], 3), (["x", ".", "x/b.txt"], 4),
    ])
  func once(paths: [String], count: Int) throws {
    let folder = try Scratch()
    let first = try folder.write("a.txt", LintTests.rude.utf8)
    try folder.write("x/b.txt", LintTests.rude.utf8)
    link(first, folder.url.appending(path: "hard.txt").path)
    symlink(first, folder.url.appending(path: "link.txt").path)
    let run = try Binary.run(["lint", "--format", "scores-csv"] + paths, in: folder.url)
    #expect(self.paths(in: run.output).count == count, "\(run.output)")
  }

  @Test("Standard input is read once")
  func pipe() throws {
    let run = try Binary.run(["lint", "--format", "scores-csv", "-", "-"], input: LintTests.rude)
    #expect(run.status == 1, "\(run.complaints)")
  }

  @Test("A file that is named is judged, whatever the patterns say")
  func named() throws {
    let folder = try Scratch()
    let path = try folder.write("a.txt", LintTests.rude.utf8)
    let run = try Binary.run(["lint", "--exclude", "*", "--format", "scores-csv", path])
    #expect(paths(in: run.output) == [path])
  }

  @Test(
    "Paths come from a list",
    arguments: [
      ("a.txt\r\n\r\n 会话.txt\r\nlater\r\n", "utf8"), ("a.txt\0 会话.txt\0later\0", "utf8"),
      ("\u{FEFF}a.txt\n 会话.txt\nlater", "utf8"), ("\u{FEFF}a.txt\r\n 会话.txt\r\nlater", "utf16"),
    ])
  func listed(list: String, encoding: String) throws {
    let folder = try Scratch()
    for file in ["a.txt", " 会话.txt", "later/b.txt", "c.txt"] {
      try folder.write(file, LintTests.rude.utf8)
    }
    let bytes =
      encoding == "utf8"
      ? Array(list.utf8)
      : list.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    try folder.write("list", bytes)
    let options = ["lint", "--format", "scores-csv", "--files-from"]
    let run = try Binary.run(options + ["list"], in: folder.url)
    #expect(paths(in: run.output) == ["a.txt", " 会话.txt", "later/b.txt"])
    guard encoding == "utf8" else { return }
    let piped = try Binary.run(options + ["-"], input: list, in: folder.url)
    #expect(piped.output == run.output)
  }

  @Test(
    "Lists that cannot be used are told",
    arguments: [
      (["--files-from", "-"], "", "空"), (["--files-from", "/nowhere"], "", "/nowhere"),
      (["--files-from", "-", "-"], "a", "--files-from"), (["--files-from", "-"], "b.txt", "b.txt"),
      (["--glob", "", "."], "", "--glob"),
    ])
  func refused(options: [String], input: String, words: String) throws {
    let run = try Binary.run(["lint"] + options, input: input)
    #expect(run.status == 2)
    #expect((run.complaints + run.output).contains(words))
  }

  private func paths(in table: String) -> [String] {
    table.split(separator: "\r\n").dropFirst().compactMap { line in
      line.split(separator: ",").dropFirst().first.map(String.init)
    }
  }
}
