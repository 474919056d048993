import EtiquetteFiles
import Foundation
import Testing

@Suite("Judgements that are kept for later runs") struct CacheTests {
  private static let rude = "客服：喂\n客户：几点来水？\n客服：不知道，没空。电话13800138000。\n"

  /// A folder with a small rule book and some calls of several forms, one of them broken.
  private func calls() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("book/a.yaml", ConfigurationTests.book.utf8)
    try folder.write("own.yaml", "rules: []\n".utf8)
    try folder.write("waivers.yaml", "waivers: []\n".utf8)
    try folder.write("calls/0123/20261103-a.txt", CacheTests.rude.utf8)
    try folder.write("calls/b.txt", "客服：您好，热线。\n客户：喂\n客服：再见。\n".utf8)
    try folder.write("calls/c.txt", [0xFF, 0x00, 0x01])
    let line =
      #"{"id":"x","utterances":[{"role":"agent","text":"没空"},{"role":"customer","text":"喂"}]}"#
    try folder.write("calls/d.jsonl", "\(line)\n{\n\(line)\n".utf8)
    return folder
  }

  private func run(
    _ folder: Scratch, _ options: [String] = ["--cache", "kept"], paths: [String] = ["calls"],
    input: String = "", environment: [String: String] = [:]
  ) throws -> Binary.Run {
    try Binary.run(
      ["lint", "--lexicon", "book"] + options + paths, input: input, environment: environment,
      in: folder.url)
  }

  private func entries(_ folder: Scratch, _ name: String = "kept") throws -> [URL] {
    let root = folder.url.appending(path: name)
    let parts = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { $0.count == 2 }.sorted()
    return try parts.flatMap { part in
      try FileManager.default.contentsOfDirectory(atPath: root.path + "/" + part).sorted()
        .map { root.appending(path: part).appending(path: $0) }
    }
  }

  /// An entry with other contents, signed as the program would sign it.
  private func forge(_ file: URL, _ words: String, as others: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let end = try #require(text.firstIndex(of: "\n"))
    let contents = text[text.index(after: end)...].replacing(words, with: others)
    let key = file.deletingLastPathComponent().lastPathComponent + file.lastPathComponent
    let digest = SHA256.hex(Array((key + contents).utf8))
    try Data("etiquette judgement 1 \(digest)\n\(contents)".utf8).write(to: file)
  }

  private static let forms = ["text", "concise", "json", "jsonl", "html", "csv", "markdown"]

  @Test("The bytes are the same without a cache, with a cold one and with a warm one")
  func same() throws {
    let folder = try calls()
    for form in CacheTests.forms {
      let without = try run(folder, ["--format", form])
      #expect(without.status == 2)
      for _ in 0..<2 {
        let with = try run(folder, ["--format", form, "--cache", "kept"])
        #expect(with.status == without.status)
        #expect(with.output == without.output, "\(form)")
        #expect(with.complaints == without.complaints)
      }
    }
    let piped = try run(folder, paths: ["-"], input: CacheTests.rude)
    #expect(try run(folder, [], paths: ["-"], input: CacheTests.rude).output == piped.output)
    #expect(try run(folder, paths: ["-"], input: CacheTests.rude).output == piped.output)
  }

  @Test("Whatever is broken is judged again, and mended")
  func poisoned() throws {
    let folder = try calls()
    let whole = try run(folder)
    let kept = try entries(folder)
    #expect(kept.count == 4)
    let healthy = try kept.map { try Data(contentsOf: $0) }
    let spoils: [(String, (URL, Data) throws -> Void)] = [
      ("empty", { file, _ in try Data().write(to: file) }),
      ("half-written", { file, bytes in try bytes.prefix(bytes.count / 2).write(to: file) }),
      ("without its end", { file, bytes in try bytes.dropLast().write(to: file) }),
      ("longer", { file, bytes in try (bytes + [0x20]).write(to: file) }),
      ("another's", { file, _ in try healthy[file == kept[0] ? 1 : 0].write(to: file) }),
      ("garbage", { file, _ in try Data((0..<4000).map { UInt8($0 & 0xFF) }).write(to: file) }),
      (
        "one byte changed",
        { file, bytes in
          var bytes = bytes
          bytes[bytes.count / 2] ^= 1
          try bytes.write(to: file)
        }
      ),
      (
        "of an older form",
        { file, bytes in
          try Data(String(decoding: bytes, as: UTF8.self).replacing("judgement 1", with: "x").utf8)
            .write(to: file)
        }
      ),
      ("of another shape", { file, _ in try self.forge(file, "rendered", as: "written") }),
      (
        "a folder",
        { file, _ in
          try FileManager.default.removeItem(at: file)
          try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        }
      ),
    ]
    for (name, spoil) in spoils {
      for (file, bytes) in zip(kept, healthy) { try spoil(file, bytes) }
      let again = try run(folder)
      #expect(again.output == whole.output, "\(name)")
      #expect(again.status == whole.status)
      guard name != "a folder" else { continue }
      #expect(again.complaints == whole.complaints, "\(name)")
      #expect(try kept.map { try Data(contentsOf: $0).count } == healthy.map(\.count), "\(name)")
    }
  }

  /// Options besides those that every run here has, and whether a judgement may be used that was
  /// kept without them.
  private static let options: [(words: [String], isKept: Bool)] = [
    (["--jobs", "1"], true), (["--max", "100"], true), (["--glob", "**"], true),
    (["--exclude", "z*"], true), (["--files-from", "list"], true),
    (["--resume", "--output", "report"], true), (["--output", "report"], true),
    (["--no-redact"], true), (["--no-config"], true), (["--no-waivers"], true),
    (["--format", "concise"], false), (["--language", "en"], false),
    (["--channel", "phone"], false), (["--roles", "agent=客服"], false),
    (["--encoding", "utf-8"], false), (["--ignore", "no-01"], false),
    (["--select", "no-*"], false), (["--fail-on", "note"], false), (["--redact"], false),
    (["--show", "violation"], false), (["--statistics", "rule"], false),
    (["--limit", "line=1M"], false), (["--add-lexicon", "own.yaml"], false),
    (["--name-pattern", "{date}-{id}"], false), (["--config", "own-config.yaml"], false),
    (["--waivers", "waivers.yaml"], false),
  ]

  @Test("What was kept is used, and nothing is used that an option would have changed")
  func options() throws {
    let folder = try calls()
    try folder.write("own-config.yaml", "fail_on: note\n".utf8)
    let path = "calls/0123/20261103-a.txt"
    try folder.write("list", "\(path)\n".utf8)
    _ = try run(folder, paths: [path])
    try forge(try #require(try entries(folder).first), "没空", as: "伪造")
    let report = folder.url.appending(path: "report")
    for (words, isKept) in CacheTests.options {
      let run = try run(folder, ["--cache", "kept"] + words, paths: [path])
      let written = (try? String(contentsOf: report, encoding: .utf8)) ?? ""
      try? FileManager.default.removeItem(at: report)
      #expect(run.status == 1, "\(words) \(run.complaints)")
      #expect((run.output + written).contains("伪造") == isKept, "\(words) \(run.output)")
    }
    let narrow = try run(folder, paths: [path], environment: ["COLUMNS": "60"])
    #expect(!narrow.output.contains("伪造"))
  }

  @Test("Every option of the command is decided upon")
  func everyOption() throws {
    let help = try Binary.run(["lint", "--help", "--language", "en"]).output
    let named = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    let decided = Set(CacheTests.options.compactMap(\.words.first))
    let others: Set = [
      "--lexicon", "--cache", "--no-cache", "--watch", "--help", "--version",
    ]
    #expect(named.subtracting(decided).subtracting(others).isEmpty)
    #expect(named.count > 25)
  }

  @Test(
    "What has changed is judged anew",
    arguments: [
      ("calls/0123/20261103-a.txt", "客服：您好，热线。\n客户：喂\n"),
      ("book/a.yaml", ConfigurationTests.book.replacing("deduct: 10", with: "deduct: 20")),
      (".etiquette.yaml", "rules: {no-01: {enabled: false, reason: 试}}\n"),
      (
        ".etiquette-waivers.yaml",
        "waivers: [{rule: no-01, quote: 不知道, transcript: 20261103-a, reason: 听过, reviewer: 王}]\n"
      ),
    ])
  func changed(file: String, text: String) throws {
    let folder = try calls()
    let before = try run(folder)
    try folder.write(file, text.utf8)
    let after = try run(folder)
    #expect(after.output != before.output)
    #expect(try run(folder, []).output == after.output)
    #expect(try run(folder).output == after.output)
  }

  @Test("A waiver that expires is no longer kept")
  func expired() throws {
    let folder = try calls()
    func waive(until day: String) throws -> Binary.Run {
      try folder.write(
        ".etiquette-waivers.yaml",
        """
        waivers: [{rule: no-01, quote: 不知道, transcript: 20261103-a, reason: 听过, reviewer: 王,
          expires: \(day)}]
        """.utf8)
      return try run(folder)
    }
    #expect(try waive(until: "2999-01-01").output.contains("已放行"))
    #expect(try !waive(until: "2020-01-01").output.contains("已放行"))
  }

  @Test("Only its owner can read a cache, and its names tell nothing")
  func closed() throws {
    let folder = try calls()
    _ = try run(folder, ["--cache", "a/kept"])
    let files = FileManager.default
    for name in try files.subpathsOfDirectory(atPath: folder.url.path + "/a/kept") {
      let path = folder.url.path + "/a/kept/" + name
      let facts = try files.attributesOfItem(atPath: path)
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect(facts[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
      #expect(name.wholeMatch(of: /[0-9a-f]{2}(\/[0-9a-f]{62})?|CACHEDIR.TAG|.gitignore/) != nil)
    }
    let root = try files.attributesOfItem(atPath: folder.url.path + "/a/kept")
    #expect(root[.posixPermissions] as? Int == 0o700)
    try files.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: folder.url.path + "/a/kept")
    let open = try run(folder, ["--cache", "a/kept"])
    #expect(open.status == 2)
    #expect(open.complaints.contains("chmod 700"))
  }

  @Test("A folder with something else in it is left alone", arguments: ["book", "calls/b.txt"])
  func foreign(path: String) throws {
    let folder = try calls()
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    let run = try run(folder, ["--cache", path])
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix("\(path)："))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) == before)
  }

  @Test("A configuration can ask for a cache beside itself, and the command line refuse it")
  func configured() throws {
    let folder = try calls()
    try folder.write("calls/.etiquette.yaml", "cache: .kept\n".utf8)
    let refused = try run(folder, ["--no-cache"])
    #expect(throws: (any Error).self) { try entries(folder, "calls/.kept") }
    #expect(try run(folder, []).output == refused.output)
    #expect(try entries(folder, "calls/.kept").count == 4)
    #expect(try run(folder, []).output == refused.output)
    #expect(try run(folder, ["--cache", "kept"]).output == refused.output)
    #expect(try entries(folder).count == 4)
    let both = try run(folder, ["--cache", "kept", "--no-cache"])
    #expect(both.status == 2)
    #expect(both.complaints.contains("--no-cache"))
  }

  @Test("What nobody has used for long goes")
  func tidy() throws {
    let folder = try calls()
    _ = try run(folder, paths: ["calls/b.txt"])
    let old = try #require(try entries(folder).first)
    func age(_ days: Double) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -days * 86_400)], ofItemAtPath: old.path)
    }
    try age(29)
    _ = try run(folder, paths: ["calls/b.txt"])
    _ = try run(folder, paths: ["calls/0123"])
    #expect(try entries(folder).contains { $0.path == old.path })
    try age(31)
    _ = try run(folder, paths: ["calls/d.jsonl"])
    #expect(try !entries(folder).contains { $0.path == old.path })
    #expect(try entries(folder).count == 2)
  }
}
