import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite("Files of waivers, and baselines") struct WaiversFileTests {
  private static let text = """
    # 复核记录
    waivers:
      # 已听录音
      - rule: no-01
        quote: 不知道
        transcript: 0017
        reason: 是客户的话
        reviewer: 王芳
      - {rule: no-02, quote: 没空, transcript: 0017, reason: x, reviewer: y, expires: 2020-01-31}
      # 最后一条
      - rule: name
        quote: "说：\\"在\\""
        transcript: a b
        reason: x
        reviewer: y

    """

  private func read(_ text: String) throws -> [Waiver] {
    let folder = try Scratch()
    return try WaiversReader().read(try folder.write("w.yaml", text.utf8))
  }

  @Test("A file is read with lines, and what is written reads the same")
  func reads() throws {
    let waivers = try read(Self.text)
    #expect(waivers.map(\.rule) == ["no-01", "no-02", "name"])
    #expect(waivers.map(\.source.line) == [4, 9, 11])
    #expect(waivers[0].transcript == "0017")
    #expect(waivers[1].expires == Day(year: 2020, month: 1, day: 31))
    #expect(waivers[2].quote == "说：\"在\"")
    var odd = waivers
    odd[0].quote = "-\u{1B}[2J: #\u{2028}'\"\\\u{202E}\t{}"
    odd[1].reason = "yes"
    let again = try read(WaiversFile(odd, language: .zh).text)
    #expect(again.map(\.quote) == odd.map(\.quote))
    #expect(again.map(\.reason) == odd.map(\.reason))
    #expect(again.map(\.expires) == odd.map(\.expires))
    #expect(try read(WaiversFile([], language: .en).text).isEmpty)
  }

  @Test(
    "Every mistake is told with its line, column and what to do",
    arguments: [
      ("waiver: []", "1:1", "waivers"), ("waivers: [{rule: a}]", "1:11", "quote"),
      ("waivers: [{rule: a, quote: b, transcript: c, reason: ' ', reviewer: d}]", "1:11", "reason"),
      (
        "waivers: [{rule: a, quote: b, transcript: c, reason: d, reviewer: e, expire: f}]",
        "1:70", "expires"
      ),
      (
        "waivers: [{rule: a, quote: b, transcript: c, reason: d, reviewer: e, expires: 2026-2-30}]",
        "1:79", "2026-12-31"
      ),
      ("waivers: [a]", "1:11", "键值表"),
    ])
  func mistakes(text: String, place: String, words: String) throws {
    do {
      _ = try read(text)
      Issue.record("no mistake")
    } catch let problems as LexiconProblems {
      let lines = problems.all.map { $0.line(.zh) }
      #expect(lines.contains { $0.contains("w.yaml:\(place):") && $0.contains(words) }, "\(lines)")
    }
  }

  @Test("Pruning leaves comments and the other entries as they are")
  func prunes() throws {
    let folder = try Scratch()
    let path = try folder.write("w.yaml", Self.text.utf8)
    let waivers = try WaiversReader().read(path)
    let pruned = try WaiversFile(pruning: path, of: [waivers[0], waivers[1]], language: .zh).text
    #expect(pruned.hasPrefix("# 复核记录\nwaivers:\n  # 已听录音\n  # 最后一条\n  - rule: name\n"))
    let none = try WaiversFile(pruning: path, of: Set(waivers), language: .zh).text
    #expect(try read(none).isEmpty)
    let dense = try folder.write(
      "d.yaml",
      "waivers: [{rule: a, quote: b, transcript: c, reason: d, reviewer: e}, {rule: f, quote: b, transcript: c, reason: d, reviewer: e}]"
        .utf8)
    let first = try WaiversReader().read(dense)[0]
    let rest = try read(WaiversFile(pruning: dense, of: [first], language: .zh).text)
    #expect(rest.map(\.rule) == ["f"])
  }

  @Test("A baseline lets the old findings pass, new ones count, and it can be pruned")
  func baseline() throws {
    let folder = try Scratch()
    try folder.write("book/a.yaml", ConfigurationTests.book.utf8)
    try folder.write(".etiquette.yaml", "lexicon: book\nchannel: counter\n".utf8)
    let old = try folder.write("calls/0017.txt", "客服：热线，不知道，没空。\n客户：好。\n".utf8)
    func run(_ arguments: [String]) throws -> Binary.Run {
      try Binary.run(arguments, in: folder.url)
    }
    let wrote = try run(["baseline", "write", "calls", "--reviewer", "王芳"])
    #expect(wrote.status == 0, "\(wrote.complaints)")
    #expect(try run(["baseline", "write", "calls"]).status == 2)
    let passed = try run(["lint", "calls"])
    #expect(passed.status == 0)
    #expect(passed.complaints.isEmpty, "\(passed.complaints)")
    #expect(passed.output.contains("已放行的问题 2 处"), "\(passed.output)")
    #expect(passed.output.contains("100.0 分"))
    #expect(try run(["lint", "--no-waivers", "calls"]).status == 1)
    try folder.write("calls/new.txt", "客服：热线，没空。\n客户：好。\n".utf8)
    try Data("客服：热线，没空。\n客户：好。\n".utf8).write(to: URL(filePath: old))
    let mixed = try run(["lint", "--format", "json", "calls"])
    #expect(mixed.status == 1)
    #expect(mixed.output.contains("\"waived\":[{\"reason\":\"启用检查之前的旧录音\""))
    #expect(mixed.complaints.contains(".etiquette-waivers.yaml:3: "), "\(mixed.complaints)")
    #expect(mixed.complaints.contains("没有用上"))
    let pruned = try run(["baseline", "prune", "calls"])
    #expect(pruned.status == 0)
    #expect(pruned.complaints.contains("没有用上的 1 条、到期的 0 条，留下 1 条"), "\(pruned.complaints)")
    let clean = try run(["lint", "calls/0017.txt"])
    #expect(clean.status == 0)
    #expect(clean.complaints.isEmpty)
  }

  @Test("What is let pass in one folder is not in another with a file of the same name")
  func folders() throws {
    let folder = try Scratch()
    let call = "客户：表呢\n客服：不知道\n"
    for name in ["old/0001.txt", "new/0001.txt", "0001.txt"] { try folder.write(name, call.utf8) }
    func run(_ arguments: String..., in place: String = "") throws -> Binary.Run {
      try Binary.run(arguments, in: folder.url.appending(path: place))
    }
    #expect(try run("baseline", "write", "old").status == 0)
    for (path, place, status) in [
      ("old", "", Int32(0)), ("new", "", 1), ("0001.txt", "", 1), ("0001.txt", "old", 0),
      ("../old/0001.txt", "new", 0), ("../0001.txt", "old", 1),
    ] {
      let run = try run("lint", path, in: place)
      #expect(run.status == status, "\(path) in \(place): \(run.output)")
    }
    // A link leads to the same folder.
    symlink("old", folder.url.appending(path: "link").path)
    #expect(try run("lint", "link").status == 0)
  }

  @Test(
    "An identifier of the record's own goes with it wherever it lies",
    arguments: [("A-1.json", "B.json"), ("A-1.json", "A-1.json"), ("b.jsonl", "c.jsonl")])
  func ownID(old: String, new: String) throws {
    let folder = try Scratch()
    let record = #"{"id":"A-1","utterances":[{"role":"agent","text":"不知道"}]}"# + "\n"
    let text = old.hasSuffix("l") ? record + record : record
    try folder.write("old/\(old)", text.utf8)
    let wrote = try Binary.run(["baseline", "write", "old"], in: folder.url)
    #expect(wrote.status == 0, "\(wrote.complaints)")
    try folder.write("new/\(new)", text.utf8)
    #expect(try Binary.run(["lint", "new"], in: folder.url).status == 0)
  }

  @Test("An identifier that a pattern takes from names is still the files'")
  func patterns() throws {
    let folder = try Scratch()
    for day in ["20261101", "20261102"] {
      try folder.write("calls/\(day)-0001.txt", "客户：表呢\n客服：不知道\n".utf8)
    }
    func run(_ command: [String], _ day: String) throws -> Int32 {
      let input = ["--name-pattern", "{date}-{id}", "calls/\(day)-0001.txt"]
      return try Binary.run(command + input, in: folder.url).status
    }
    #expect(try run(["baseline", "write"], "20261101") == 0)
    #expect(try run(["lint"], "20261101") == 0)
    #expect(try run(["lint"], "20261102") == 1)
  }

  @Test("What is kept of a folder is not taken for another's")
  func kept() throws {
    let folder = try Scratch()
    for name in ["p", "q"] {
      try folder.write("\(name)/a/0001.txt", "客户：表呢\n客服：不知道\n".utf8)
    }
    #expect(
      try Binary.run(["baseline", "write", "p", "--output", "w.yaml"], in: folder.url).status == 0)
    for (place, status) in [("p", Int32(0)), ("q", 1), ("p", 0)] {
      let run = try Binary.run(
        ["lint", "--cache", "../kept", "--waivers", "../w.yaml", "a"],
        in: folder.url.appending(path: place))
      #expect(run.status == status, "\(place): \(run.complaints)")
    }
  }

  @Test(
    "A waiver that can never hold is told as what it is",
    arguments: [
      ("forbidden-99", "不知道", Int32(1), "“不知道” 没有用上，没有这条规则；是不是 forbidden-09"),
      ("forbidden-01", "", 2, "w.yaml:2:3: 缺少 quote"),
      ("", "不知道", 2, "w.yaml:2:3: 缺少 rule"),
    ])
  func never(rule: String, quote: String, status: Int32, words: String) throws {
    let folder = try Scratch()
    try folder.write("a.txt", "客户：表呢\n客服：不知道\n".utf8)
    try folder.write(
      "w.yaml",
      "waivers:\n- {rule: \"\(rule)\", quote: \"\(quote)\", transcript: a, reason: r, reviewer: v}\n"
        .utf8)
    let run = try Binary.run(["lint", "--waivers", "w.yaml", "a.txt"], in: folder.url)
    #expect(run.status == status)
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }

  @Test("What has expired counts again and is told")
  func expired() throws {
    let folder = try Scratch()
    let book = try folder.write("book/a.yaml", ConfigurationTests.book.utf8)
    try folder.write("0017.txt", "客服：热线，没空。\n客户：好。\n".utf8)
    let path = try folder.write("w.yaml", Self.text.utf8)
    let run = try Binary.run(
      [
        "lint", "--lexicon", URL(filePath: book).deletingLastPathComponent().path, "--waivers",
        path,
        "0017.txt",
      ], in: folder.url)
    #expect(run.status == 1)
    #expect(run.complaints.contains("w.yaml:9: 放行 no-02 “没空” 已于 2020-01-31 到期"))
    #expect(run.complaints.contains("w.yaml:4: 放行 no-01 “不知道” 没有用上"), "\(run.complaints)")
    #expect(!run.complaints.contains("w.yaml:11"))
    let both = try Binary.run(
      ["lint", "--waivers", path, "--no-waivers", "0017.txt"], in: folder.url)
    #expect(both.status == 2)
  }
}
