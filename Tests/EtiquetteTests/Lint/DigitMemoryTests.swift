import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("Turns that differ in their digits alone are judged each as it is")
struct DigitMemoryTests {
  private static let calls = [
    "客户：我要找工号0219那个小姑娘，昨天就是她接的。", "客服：去2号窗口。", "客服：收您100元，找您36块5。",
    "客服：您好，这里是24小时供水服务热线，请问有什么可以帮到您？",
  ]
  private static let numerals = Dictionary(
    uniqueKeysWithValues: zip("零一二三四五六七八九0123456789", "01234567890123456789"))
  private static let speakers = ["客服：", "客户："]

  /// What is said with numbers in the examples of the shipped rules, in digits, each line once.
  private static let said: [String] = {
    let lines = shippedLexicon().flatMap { $0.text.split(separator: "\n") }
      .filter { line in
        line.contains { numerals[$0] != nil } && !line.contains(where: "#{|@&:".contains)
      }
      .map { line in
        let words = line.drop(while: " -\"".contains)
        let isSpoken = speakers.contains(where: words.hasPrefix)
        return (isSpoken ? "" : speakers[words.count % 2]) + words.map { numerals[$0] ?? $0 }
      }
    return Array(Set(lines)).sorted()
  }()

  /// A line with other digits, of few kinds, so that they often repeat each other.
  private static func otherDigits(_ line: String, _ dice: inout Dice) -> String {
    let kinds = [["1", "2"], ["0", "5", "9"], ["1", "2", "3", "4", "6", "8"]].randomElement(
      using: &dice)
    return String(
      line.map { letter in
        letter.isASCIIDigit ? Character(kinds?.randomElement(using: &dice) ?? "7") : letter
      })
  }

  /// A line in which a digit and what stands behind it is said once more, as people stutter.
  private static func stuttered(_ line: String, _ dice: inout Dice) -> String {
    guard let digit = line.indices.filter({ line[$0].isASCIIDigit }).randomElement(using: &dice)
    else { return line }
    let rest = line[digit...]
    let part = rest.prefix(Int.random(in: 1...3, using: &dice))
    let mark = ["", "、", "，嗯", "那个"].randomElement(using: &dice) ?? ""
    return line[..<digit] + part + mark + rest
  }

  @Test("With the shipped rules, whatever was heard before", arguments: [1, 2, 3, 4] as [UInt64])
  func same(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let linter = Linter(try LexiconReader().read(shippedLexicon()))
    let boundaries = try WordBoundaries()
    #expect(Self.said.count > 200)
    // Of few lines each has been heard before, and of many each kind of rule has something to say.
    let said = Array(Self.said.shuffled(using: &dice).prefix(seed == 4 ? .max : 12)) + Self.calls
    var memory = TurnMemory()
    for _ in 0..<500 {
      var lines = (0..<3).map { _ in said.randomElement(using: &dice) ?? "" }
      for _ in 0..<3 {
        lines = lines.map { Self.otherDigits($0, &dice) }
        if Bool.random(using: &dice) { lines = lines.map { Self.stuttered($0, &dice) } }
        let text = lines.joined(separator: "\n")
        let read = TranscriptReader().read(Array(text.utf8), id: "a")
        guard let transcript = read.transcripts.first else { continue }
        let alone = try linter.lint(transcript, boundaries: boundaries)
        let report = try linter.lint(transcript, boundaries: boundaries, memory: &memory)
        #expect(report?.findings == alone.findings, "\(text)")
        #expect(report?.checks == alone.checks, "\(text)")
        #expect(report?.channel == alone.channel, "\(text)")
      }
    }
  }

  /// Rules with every kind of digit: named, one of all ten, in a gap, repeated, and beside what excuses.
  static let text = """
    groups: {digit: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", 一]}
    rules:
      - {id: named, clause: 一, title: 3号, why: 一, severity: error, deduct: 10, group: words,
         forbids: {phrases: ["去3号", "打12345"], sound: true, unless: {turn: ["窗口5"]}}}
      - {id: any, clause: 二, title: 号, why: 二, severity: warning, deduct: 2, group: words,
         forbids: {phrases: ["^@digit号", "找@digit…元"], unless: {before: ["@digit楼"]}}}
      - {id: tail, clause: 五, title: 到, why: 五, severity: error, deduct: 10, group: words,
         forbids: {phrases: ["到@digit(号@digit|)", "往@digit号@digit号"], unless: {after: [号5]}}}
      - {id: order, clause: 六, title: 进, why: 六, severity: error, deduct: 10, group: words,
         forbids: {phrases: ["进(0|1|2|3|4|@digit楼|5|6|7|8|9)"]}}
      - {id: gap, clause: 三, title: 等, why: 三, severity: warning, deduct: 2, group: words,
         forbids: {phrases: ["等…分钟"], unless: {within: [不等…分钟], evidence: [quoted, question]}}}
      - {id: cash, clause: 四, title: 找零, why: 四, severity: warning, deduct: 2, group: scenes,
         scene: {cases: [{by: agent, trigger: ["收您@digit"], needs: [["找您@digit", "正好7"]], window: turn}]}}
    scorecard:
      groups:
        - {id: words, title: {zh: 忌语}, weight: 50}
        - {id: scenes, title: {zh: 场景}, weight: 50}
      pass: 60
      grades: [{name: A, from: 0}]
    """

  static let turns = [
    "客服：去3号。", "客服：去4号。", "客服：去3，3号。", "客服：去3，4号。", "客服：去3号3号。", "客服：去33号。",
    "客服：打12345。", "客服：打12346。", "客服：打11345。", "客服：去3号，窗口5。", "客服：去3号，窗口6。",
    "客服：5号。", "客服：55号。", "客服：5、5号。", "客服：5、6号。", "客服：5嗯5号。", "客服：5嗯6号。", "客服：5号5号。",
    "客服：1楼5号。", "客服：11楼5号。", "客服：12楼5号。", "客服：找5块5元。", "客服：找5块，5元。", "客服：找5块，6元。",
    "客服：等3分钟。", "客服：等3，3分钟。", "客服：等3，4分钟。", "客服：“等3分钟”。", "客服：等3分钟？", "客服：不等33分钟。",
    "客服：收您5，找您3。", "客服：收您5，找您8。", "客服：收您5，正好7。", "客服：收您5，正好8。", "客服：收您55。", "客服：收您5 5。",
    "客服：到3号3号0。", "客服：到3号3号5。", "客服：到3-3-0。", "客服：到3-3-5。", "客服：到3号0。", "客服：到3号5。",
    "客服：往3号3号0号。", "客服：往3号3号5号。", "客服：往3号5号。", "客服：往5号3号。", "客服：进3楼。", "客服：进7楼。",
    "客服：3不3，去3号。", "客服：3不4，去3号。",
  ]

  @Test(
    "A digit is heard though it is said twice",
    arguments: ["去3、3号", "去3——3号", "去3号3号", "打12345", "5、5号", "找5块，5元", "到3号3号0", "进3楼"])
  func stuttered(words: String) throws {
    let linter = Linter(
      try LexiconReader().read([LexiconReader.File(path: "a.yaml", text: Self.text)]))
    let read = TranscriptReader().read(Array("客服：\(words)吧。".utf8), id: "a")
    let transcript = try #require(read.transcripts.first)
    let report = try linter.lint(transcript, boundaries: try WordBoundaries())
    #expect(!report.findings.isEmpty)
  }

  @Test("With rules for every kind of digit", arguments: [0, 1, 9, 1000])
  func kinds(room: Int) throws {
    let linter = Linter(
      try LexiconReader().read([LexiconReader.File(path: "a.yaml", text: Self.text)]))
    let boundaries = try WordBoundaries()
    var memory = TurnMemory(turns: room)
    var findings = 0
    for turn in Self.turns + Self.turns.reversed() {
      let read = TranscriptReader().read(Array(turn.utf8), id: "a")
      let transcript = try #require(read.transcripts.first)
      let alone = try linter.lint(transcript, boundaries: boundaries)
      let report = try linter.lint(transcript, boundaries: boundaries, memory: &memory)
      #expect(report?.findings == alone.findings, "\(turn)")
      #expect(report?.checks == alone.checks, "\(turn)")
      findings += alone.findings.count
    }
    #expect(findings > 30)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
