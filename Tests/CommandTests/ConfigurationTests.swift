import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite("Configuration files") struct ConfigurationTests {
  /// A small rule book, so that reading it takes no time.
  static let book = """
    lexicon: {name: small, version: 1}
    groups: {organisation: [热线]}
    rules:
      - {id: no-01, clause: 一, title: 不知道, why: 一, severity: error, deduct: 10, group: no,
         forbids: {phrases: [不知道]}}
      - {id: no-02, clause: 二, title: 没空, why: 二, severity: error, deduct: 10, group: no,
         forbids: {phrases: [没空]}}
      - {id: name, clause: 三, title: 单位, why: 三, severity: error, deduct: 20, group: hello,
         says: {place: opening, full: ["@organisation"]}}
    scorecard:
      groups:
        - {id: no, title: {zh: 忌语}, weight: 60}
        - {id: hello, title: {zh: 开头}, weight: 40}
      zero_tolerance: [no-01]
      pass: 60
      grades: [{name: A, from: 0}]

    """

  private func read(_ text: String, in folder: Scratch) throws -> Configuration {
    try folder.write("book/a.yaml", ConfigurationTests.book.utf8)
    let path = try folder.write(".etiquette.yaml", text.utf8)
    return try ConfigurationReader(base: .folder(folder.url.path + "/book")).read(path)
  }

  @Test("Everything that can be said is read")
  func whole() throws {
    let text = """
      channel: counter
      roles: {agent: [小水, 0], customer: 来访人}
      organisations: [惠民水务]
      rules:
        no-*: {severity: note, reason: 试行}
        no-02: {enabled: false, reason: 误报}
      scorecard:
        pass: 75.5
        groups: [{id: no, weight: 70, cap: 50}, {id: hello, weight: 30}]
        zero_tolerance: [no-*]
        grades: [{name: 优, from: 90}, {name: 差, from: 0}]
      fail_on: note
      """
    let folder = try Scratch()
    let configuration = try read(text, in: folder)
    #expect(configuration.channel == .counter)
    #expect(configuration.roles == [.agent: ["小水", "0"], .customer: ["来访人"], .system: []])
    #expect(configuration.organisations == ["惠民水务"])
    #expect(configuration.threshold == .note)
    #expect(
      configuration.policy.rulings == [
        "no-01": RulePolicy.Ruling(.severity(.note), reason: "试行"),
        "no-02": RulePolicy.Ruling(.off, reason: "误报"),
      ])
    let card = configuration.lexicon.scoreCard
    #expect(card.pass == 75.5)
    #expect(card.groups.map(\.weight) == [70, 30])
    #expect(card.groups.map(\.cap) == [50, 30])
    #expect(card.groups.map(\.title.zh) == ["忌语", "开头"])
    #expect(card.zeroTolerance == ["no-01", "no-02"])
    #expect(card.grades.map(\.name) == ["优", "差"])
  }

  @Test("A file in which nothing is said changes nothing", arguments: ["", "# 还没有\n", "{}"])
  func nothing(text: String) throws {
    let folder = try Scratch()
    let configuration = try read(text, in: folder)
    #expect(configuration.channel == nil)
    #expect(configuration.policy == RulePolicy())
    #expect(configuration.lexicon.scoreCard.pass == 60)
  }

  @Test(
    "Every mistake is told with its line, column and the nearest name",
    arguments: [
      ("chanel: hotline", "1:1", "channel"), ("channel: hotlin", "1:10", "hotline"),
      ("fail-on: note", "1:1", "fail_on"), ("roles: {agnt: [a]}", "1:9", "agent"),
      ("rules: {no-1: {enabled: false, reason: x}}", "1:9", "no-01"),
      ("rules: {no-01: {enabled: false}}", "1:16", "reason"),
      ("rules: {no-01: {enabled: false, reason: ' '}}", "1:16", "reason"),
      ("rules: {no-01: {reason: x}}", "1:16", "enabled"),
      ("rules: {no-01: off}", "1:16", "键值表"),
      ("rules:\n  no-01: {severity: eror, reason: x}", "2:21", "error"),
      ("organisations: ['(水务']", "1:17", "括号"), ("lexicon: nowhere", "", ""),
      ("add_lexicons: [nowhere.yaml]", "1:16", "nowhere.yaml"),
      ("scorecard: {pass: 101}", "1:19", "0–100"), ("scorecard: {pss: 1}", "1:13", "pass"),
      ("scorecard: {groups: [{id: no, weight: 50}]}", "1:21", "90"),
      ("scorecard: {groups: [{id: noo, weight: 60}]}", "1:27", "no"),
      ("scorecard: {zero_tolerance: [no-3]}", "1:30", "no-0"),
      ("scorecard: {grades: [{from: 1}]}", "1:22", "name"), ("channel: [", "2:1", "YAML"),
      ("- 1", "1:1", "键值表"),
    ])
  func mistakes(text: String, place: String, words: String) throws {
    let folder = try Scratch()
    do {
      _ = try read(text, in: folder)
      #expect(place.isEmpty)
    } catch let problems as LexiconProblems {
      let lines = problems.all.map { $0.line(.zh) }
      #expect(lines.contains { $0.contains(".etiquette.yaml:\(place):") && $0.contains(words) })
      #expect(problems.all.count == 1, "\(lines)")
    }
  }

  @Test("Names of an organisation without a group for them are no silent wish")
  func noGroup() throws {
    let folder = try Scratch()
    try folder.write(
      "book/a.yaml",
      ConfigurationTests.book.replacing("{organisation: [热线]}", with: "{}")
        .replacing("\"@organisation\"", with: "热线").utf8)
    let path = try folder.write("a.yaml", "organisations: [惠民水务]".utf8)
    let reader = ConfigurationReader(base: .folder(folder.url.path + "/book"))
    #expect(throws: LexiconProblems.self) { try reader.read(path) }
  }

  @Test("The nearest file holds, and options come before it")
  func nearest() throws {
    let folder = try Scratch()
    try folder.write("rules/a.yaml", ConfigurationTests.book.utf8)
    try folder.write(
      "own.yaml",
      """
      rules:
        - {id: later, clause: 二, title: 改天, why: 二, severity: warning, deduct: 5, group: no,
           forbids: {phrases: [改天再说]}}
      """.utf8)
    try folder.write(
      ".etiquette.yaml",
      """
      lexicon: rules
      add_lexicons: [own.yaml]
      organisations: [惠民水务]
      roles: {agent: [小水]}
      channel: counter
      fail_on: warning
      """.utf8)
    try folder.write(
      "calls/phone/.etiquette.yaml",
      "lexicon: ../../rules\nrules: {no-01: {enabled: false, reason: 试行}}".utf8)
    try folder.write("calls/a.txt", "小水：惠民水务，改天再说。\n客户：好。\n".utf8)
    try folder.write("calls/phone/b.txt", "客服：热线，不知道。\n客户：好。\n".utf8)
    let all = try Binary.run(["lint", "--format", "concise", "calls"], in: folder.url)
    #expect(all.output.contains("calls/a.txt:1:9: warning: later"), "\(all.output)")
    #expect(all.output.split(separator: "\n").count == 1)
    #expect(all.status == 1)
    let never = try Binary.run(
      ["lint", "--fail-on", "never", "--select", "no-*", "--format", "concise", "calls"],
      in: folder.url)
    #expect(never.output.contains("calls/phone/b.txt:1:7: error: no-01"), "\(never.output)")
    #expect(!never.output.contains("later"))
    #expect(never.status == 0)
    try folder.write("calls/c.txt", "小水：惠民水务，改天再说。\n客户：好。\n".utf8)
    try folder.write("calls/phone/d.txt", "客服：热线，不知道。\n客户：好。\n".utf8)
    let turns = ["calls/phone/b.txt", "calls/a.txt", "calls/phone/../phone/d.txt", "calls/./c.txt"]
    let each = try Binary.run(["lint", "--format", "concise"] + turns, in: folder.url)
    #expect(
      each.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        == ["calls/a.txt", "calls/./c.txt"], "\(each.output)")
    let check = try Binary.run(["config", "check", "calls/phone"], in: folder.url)
    #expect(check.output.contains("calls/phone/.etiquette.yaml"), "\(check.output)")
    #expect(check.output.contains("no-01 不知道（试行）"), "\(check.output)")
    #expect(check.status == 0)
  }

  @Test("Folders and files whose names only mean the same have configurations of their own")
  func spellings() throws {
    let folder = try Scratch()
    // Not by Foundation, which would write both names alike.
    func write(_ name: String, _ text: String) throws {
      let file = open(folder.url.path + "/" + name, O_WRONLY | O_CREAT, 0o600)
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      try handle.write(contentsOf: Data(text.utf8))
    }
    for (name, title) in [("\u{91D1}", "甲"), ("\u{F90A}", "乙"), ("丙", "丙")] {
      #expect(mkdir(folder.url.path + "/" + name, 0o700) == 0)
      try write(
        "\(name)/own.yaml",
        """
        rules:
          - {id: own, clause: 一, title: \(title), why: 一, severity: warning, deduct: 5, group: no,
             forbids: {phrases: [改天再说]}}
        """)
      try write("\(name)/.etiquette.yaml", "lexicon: ../rules\nadd_lexicons: [own.yaml]")
      try write("\(name)/\u{301}a.txt", "客服：您好，改天再说。\n客户：好。\n")
      try write("\(name)/b.txt", "客服：您好，改天再说。\n客户：好。\n")
    }
    try folder.write("rules/a.yaml", ConfigurationTests.book.utf8)
    let run = try Binary.run(
      ["lint", "--format", "csv", "\u{91D1}", "\u{F90A}", "丙"], in: folder.url)
    let absolute = try Binary.run(
      ["lint", "--format", "csv", folder.url.path + "/\u{F90A}/b.txt"],
      in: URL(filePath: folder.url.path + "/\u{91D1}"))
    #expect(absolute.output.contains(",own,一,乙,"), "\(absolute)")
    for title in ["甲", "乙", "丙"] {
      // A line that begins with a combining mark is none to who splits by characters.
      let rows = run.output.components(separatedBy: ",own,一,\(title),").count - 1
      #expect(rows == 2, "\(title) \(run.output) \(run.complaints)")
    }
  }

  @Test("A mistake in any configuration stops the run before it begins")
  func stops() throws {
    let folder = try Scratch()
    try folder.write("a/.etiquette.yaml", "chanel: hotline".utf8)
    try folder.write("b/.etiquette.yaml", "fial_on: note".utf8)
    for name in ["a/a.txt", "b/b.txt", "c.txt"] { try folder.write(name, LintTests.rude.utf8) }
    let run = try Binary.run(["lint", "."], in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.contains("a/.etiquette.yaml:1:1: "), "\(run.complaints)")
    #expect(run.complaints.contains("b/.etiquette.yaml:1:1: "), "\(run.complaints)")
    let none = try Binary.run(["lint", "--no-config", "c.txt"], in: folder.url)
    #expect(none.status == 1)
  }

  @Test(
    "What init writes is valid, shows every key, and is never written over",
    arguments: ["zh", "en"])
  func begins(language: String) throws {
    let folder = try Scratch()
    let first = try Binary.run(["init", "--language", language], in: folder.url)
    #expect(first.status == 0, "\(first.complaints)")
    let file = folder.url.appending(path: ".etiquette.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(try Binary.run(["init"], in: folder.url).status == 2)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    let said = text.split(separator: "\n").compactMap {
      $0.wholeMatch(of: /# ([a-z_]+:.*|  .*)/)?.1
    }
    .filter { !$0.hasPrefix("lexicon:") && !$0.hasPrefix("add_lexicons:") }
    try said.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let check = try Binary.run(["config", "check"], in: folder.url)
    #expect(check.status == 0, "\(check.complaints)")
  }
}
