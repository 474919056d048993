import Foundation
import Testing

@Suite struct LexiconTests {
  @Test("Every rule's examples do what they show, every phrase and exception is shown")
  func examples() throws {
    let run = try Binary.run(["rules", "test"])
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("The program carries every file of the lexicon folder, unchanged")
  func shipped() throws {
    let own = try Binary.run(["rules"])
    let read = try Binary.run(["rules", "--lexicon", "Lexicon"])
    #expect(own.output == read.output)
    let listed = try String(
      contentsOf: Binary.root.appending(path: "Sources/ShippedLexicon/shipped.c"), encoding: .utf8)
    let folder = Binary.root.appending(path: "Lexicon").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for file in files where file.hasSuffix(".yaml") {
      #expect(listed.contains("{\"\(file)\", "), "\(file)")
    }
  }

  static let rule = """
    rules:
      - id: extended-later
        clause: 第二条
        title: {zh: 改天再说, en: Some other day}
        why: {zh: 推诿, en: It puts the customer off.}
        severity: error
        deduct: 2
        group: wording
        forbids: {phrases: [改天再说], unless: {before: [您说]}}
        examples: {flags: ["⟦改天再说⟧"], passes: [您说改天再说]}

    """

  @Test("Every rule is listed, however narrow the window", arguments: [60, 80, 200])
  func listed(width: Int) throws {
    let list = try Binary.run(["rules", "list"], environment: ["COLUMNS": "\(width)"]).output
    let listed = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    let checked = try Binary.run(["lint", "--format", "json", "-"], input: "客服：您好。\n").output
    let checks = checked.matches(of: /"rule":\s*"([a-z0-9-]+)"/).map { String($0.1) }
    #expect(checks.contains("greeting"))
    #expect(checks.filter { !listed.contains($0) } == [])
  }

  @Test("A supervisor adds a phrase without programming")
  func added() throws {
    let folder = try Scratch()
    let path = try folder.write("own.yaml", LexiconTests.rule.utf8)
    let talk = """
      # 渠道: hotline
      客服：您好，供水热线，请问有什么可以帮您？
      客户：我家换表的事呢？
      客服：这个改天再说吧，再见。

      """
    #expect(try Binary.run(["lint", "-"], input: talk).status == 0)
    let run = try Binary.run(["lint", "--add-lexicon", path, "-"], input: talk)
    #expect(run.status == 1)
    #expect(run.output.contains("extended-later"))
    let page = try Binary.run(["explain", "extended-later", "--add-lexicon", path])
    #expect(page.output.contains("改天再说"))
  }

  @Test(
    "What is no YAML is told with its place, and in Chinese without the parser's English",
    arguments: [
      ("rules: [", ":2:1", "缺少内容"), ("rules: [a", ":2:1", "方括号没有闭合"),
      ("rules: {a: b", ":2:1", "花括号没有闭合"),
      ("rules: \"x", ":2:1", "引号没有闭合"), ("rules: *x", ":1:8", "没有定义"),
      ("rules: a: b", ":1:9", "不能有冒号"),
      ("rules: a\n x: b", ":2:3", "不能有冒号"), ("rules:\n  - a\n - b", ":3:2", "没有对齐"),
      ("rules: @a", ":1:8", "不能以这个字符开头"), ("rules: \"\\q\"", ":1:9", "反斜杠"),
      ("rules: a\nrules: b", ":1:1", "键 rules 写了两次"), ("rules: a\u{1}", "", "控制字符"),
    ])
  func notYAML(text: String, place: String, words: String) throws {
    let folder = try Scratch()
    let path = try folder.write("own.yaml", (text + "\n").utf8)
    let run = try Binary.run(["rules", "--add-lexicon", path])
    #expect(run.status == 2)
    #expect(run.complaints.contains("own.yaml\(place): "), "\(run.complaints)")
    #expect(run.complaints.contains(words), "\(run.complaints)")
    let isEnglish = run.complaints.contains(#/\b(found|find|expected|not)\b/#)
    #expect(!isEnglish, "\(run.complaints)")
  }

  @Test("What editors on Windows write is read, in GBK and UTF-16")
  func encodings() throws {
    let folder = try Scratch()
    let text = "channel: phone\n# 城南营业厅的电话录音，中文注释\n"
    for (name, bytes) in [
      ("gbk.yaml", text.data(using: String.Encoding(rawValue: 0x8000_0632))),
      ("wide.yaml", Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())),
    ] {
      let path = try folder.write(name, try #require(bytes))
      let run = try Binary.run(
        ["lint", "--config", path, "--format", "scores-csv", "-"], input: LintTests.rude)
      #expect(run.output.contains("营业厅电话"), "\(name) \(run.complaints)")
    }
    let broken = try folder.write(
      "x.yaml", [0x61, 0x3A, 0x20, 0xFF, 0xE4, 0xB8, 0xAD, 0xE6, 0x96, 0x87])
    let run = try Binary.run(["lint", "--config", broken, "-"], input: LintTests.rude)
    #expect(run.status == 2 && run.complaints.contains("损坏的字节"), "\(run.complaints)")
  }

  @Test(
    "A number that is none of its kind is told with what may stand there",
    arguments: [
      ("deduct: -5", "deduct 应是0–1000"), ("deduct: .inf", "deduct 应是0–1000"),
      ("deduct: .nan", "deduct 应是0–1000"), ("deduct_weaker: 1e9", "deduct_weaker 应是0–1000"),
      ("picks_up: {most: 1e30}", "most 应是0–99"), ("picks_up: {most: .inf}", "most 应是0–99"),
      ("picks_up: {most: 2.7}", "most 应是0–99"), ("picks_up: {most: -1}", "most 应是0–99"),
      ("forbids: {halves: {first: [哇哈哈], second: [呜呼呼], reach: 1e30}}", "reach 应是0–999"),
    ])
  func numbers(line: String, words: String) throws {
    let folder = try Scratch()
    let judgement = line.contains("{") ? line : "\(line)\n    picks_up: {most: 3}"
    let rule = "rules:\n  - id: a\n    clause: x\n    title: x\n    why: x\n    group: opening\n"
    let path = try folder.write("add.yaml", "\(rule)    \(judgement)\n".utf8)
    let run = try Binary.run(["rules", "list", "--add-lexicon", path])
    #expect(run.status == 2)
    #expect(run.complaints.contains("add.yaml:7:"), "\(run.complaints)")
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }

  @Test("All mistakes are told at once, with file, line and the nearest name")
  func mistakes() throws {
    let folder = try Scratch()
    let text = LexiconTests.rule
      .replacing("group: wording", with: "group: wordings")
      .replacing("severity: error", with: "severty: error")
      .replacing("[改天再说], unless", with: "[\"@aplogy改天\"], unless")
    let path = try folder.write("own.yaml", text.utf8)
    let run = try Binary.run(["rules", "--add-lexicon", path])
    #expect(run.status == 2)
    let lines = run.complaints.split(separator: "\n")
    #expect(lines.count == 3, "\(run.complaints)")
    for (line, parts) in zip(lines, [("6", "severity"), ("8", "wording"), ("9", "apology")]) {
      #expect(line.contains("own.yaml:\(parts.0):"), "\(line)")
      #expect(line.contains(parts.1), "\(line)")
    }
  }

  @Test(
    "A lexicon that cannot be read",
    arguments: [
      (["--lexicon", "/nowhere"], ""), (["--add-lexicon", "/nowhere.yaml"], ""),
      (["--add-lexicon", "own.yaml"], "rules: ["), (["--add-lexicon", "own.yaml"], "- 1"),
    ])
  func unreadable(options: [String], text: String) throws {
    let folder = try Scratch()
    try folder.write("own.yaml", text.utf8)
    let run = try Binary.run(["rules"] + options, in: folder.url)
    #expect(run.status == 2)
    #expect(!run.complaints.isEmpty)
  }
}
