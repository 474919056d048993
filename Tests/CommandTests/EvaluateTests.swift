import Foundation
import Testing

@Suite struct EvaluateTests {
  @Test("Cases of several kinds are counted; misses and false alarms are listed")
  func counts() throws {
    let folder = try Scratch()
    let cases = """
      {"id": "p1", "turns": [{"role": "agent", "text": "不知道！"}], "expect": [{"turn": 0, "item": 1, "verdict": "violation"}]}
      {"id": "p2", "turns": [{"role": "agent", "text": "好的。"}], "expect": [{"turn": 0, "item": 3, "verdict": "violation"}]}
      {"id": "p3", "turns": [{"role": "agent", "text": "真笨！"}], "expect": []}
      {"id": "i1", "utterances": [{"role": "customer", "text": "我家", "start": 0, "end": 3}, {"role": "agent", "text": "户号报一下", "start": 1.5, "end": 4}], "expect": {"interruptions": [{"utterance": 1, "grade": "ordinary", "verdict": "violation"}], "status": "failed"}}
      {"id": "s1", "channel": "counter", "utterances": [{"role": "agent", "text": "您好"}], "expect": {"failed": [], "passed": ["forbidden-01"], "na": []}}
      """
    let path = try folder.write("cases.jsonl", cases.utf8)
    let run = try Binary.run(["evaluate", "--language", "en", path])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains("p2 forbidden-03: expected violation, found nothing"))
    #expect(run.output.contains("p3 forbidden-06: expected nothing, found violation"))
    let all = run.output.split(separator: "\n").first { $0.hasPrefix("all violations") }
    #expect(all?.split(separator: " ").dropFirst(2) == ["2", "1", "1", "0.667", "0.667", "0.667"])
    #expect(run.output.contains("5 cases"))
  }

  @Test("A line that is no case is told with its number")
  func broken() throws {
    let folder = try Scratch()
    let path = try folder.write("cases.jsonl", "{\"id\": 1}\n".utf8)
    let run = try Binary.run(["evaluate", path])
    #expect(run.status == 2)
    #expect(run.complaints.contains("cases.jsonl:1: "))
  }

  /// Five labelled lines; the last label of the second call is wrong on purpose.
  private static let sheet = """
    通话编号,渠道,角色,内容,标注
    1,热线,客服,您好，供水热线,
    ,,客户,我家停水,
    ,,客服,不知道,1
    2,热线,客服,这个不归我管，我帮您转过去,不归我管?
    2,热线,客户,哦,
    2,热线,客服,"真笨!
    你",2
    """

  @Test("A spreadsheet of labels is read, compared, written and read again")
  func spreadsheet() throws {
    let folder = try Scratch()
    let path = try folder.write("labels.csv", Array("\u{FEFF}".utf8) + EvaluateTests.sheet.utf8)
    let written = folder.url.appending(path: "sheet.csv").path
    let run = try Binary.run([
      "evaluate", "--language", "en", "--calibrate", "--second", path, "--labels", written, path,
    ])
    #expect(run.status == 0, "\(run.complaints)")
    for line in [
      "forbidden-02  forbidden-06      1",
      "first and second labeller       4     1.000  1.000",
      "linter and first labeller       4     0.750  0.692",
      "< 50       1      1.000   0.500  0.667",
    ] { #expect(run.output.contains(line), "\(line)") }
    let again = try Binary.run(["evaluate", "--language", "en", "--format", "csv", written])
    let rows = again.output.split(separator: "\r\n")
    #expect(
      rows.contains("all violations,1,1,1,0.500,0.095,0.905,0.500,0.095,0.905,0.500,0.000,1.000"))
  }

  @Test("A spreadsheet without labels, and a label that names no rule, are told")
  func brokenSpreadsheet() throws {
    let folder = try Scratch()
    let bare = try folder.write("bare.csv", "角色,内容\n客服,您好\n".utf8)
    let wrong = try folder.write("wrong.csv", "角色,内容,标注\n客服,您好,讨厌鬼\n".utf8)
    let run = try Binary.run(["evaluate", bare, wrong])
    #expect(run.status == 2)
    #expect(run.complaints.contains("bare.csv:1: 表头里缺少：标注"))
    #expect(run.complaints.contains("wrong.csv:2: 标注“讨厌鬼”不是规则；是不是 讨厌？"))
  }

  @Test(
    "A cell that is kept from being a formula is read without its mark; an open quote is told",
    arguments: [("客服,不知道,'-", nil), ("客服,\"不知道,1", "labels.csv:2: ")])
  func cells(row: String, complaint: String?) throws {
    let folder = try Scratch()
    let path = try folder.write("labels.csv", "角色,内容,标注\n\(row)\n".utf8)
    let run = try Binary.run(["evaluate", path])
    #expect(run.status == (complaint == nil ? 0 : 2))
    #expect(complaint.map(run.complaints.contains) ?? run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test("A change of the lexicon is shown by the findings that come and go")
  func lexiconDifference() throws {
    let folder = try Scratch()
    let rules = try folder.write("mine.yaml", EvaluateTests.rules.utf8)
    let call = try folder.write("call.txt", "客服：您好，您家漏水吗\n客服：真笨！\n".utf8)
    let run = try Binary.run(["rules", "diff", "--language", "en", "shipped", rules, call])
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.output.contains("+ extended-mine  漏水  warning·violation"))
    #expect(run.output.contains("- forbidden-06  真笨"))
    #expect(run.output.contains("1 transcripts: "))
  }

  @Test(
    "A change of the lexicon is judged as calls are: by their configuration, from folders and pipes",
    arguments: [
      ("forbidden-06: {enabled: false, reason: x}", "- forbidden-06", false),
      ("forbidden-05: {enabled: false, reason: x}", "- forbidden-06", true),
      ("extended-mine: {enabled: false, reason: x}", "+ extended-mine", false),
    ])
  func configuredDifference(ruling: String, words: String, isShown: Bool) throws {
    let folder = try Scratch()
    try folder.write("mine.yaml", EvaluateTests.rules.utf8)
    let call = "甲：您好，您家漏水吗\n甲：真笨！\n乙：啊\n"
    let settings = "channel: counter\nroles: {agent: [甲], customer: [乙]}\n"
    try folder.write("calls/.etiquette.yaml", "\(settings)rules:\n  \(ruling)\n".utf8)
    try folder.write("calls/a.txt", call.utf8)
    let run = try Binary.run(["rules", "diff", "shipped", "mine.yaml", "calls"], in: folder.url)
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.output.contains(words) == isShown, "\(run.output)")
    let piped = try Binary.run(
      ["rules", "diff", "shipped", "../mine.yaml"], input: call,
      in: folder.url.appending(path: "calls"))
    #expect(piped.status == 1 && piped.output.contains(words) == isShown, "\(piped.complaints)")
  }

  @Test(
    "Roles that are hidden are those of transcripts and of cases; other options do not go with them",
    arguments: [
      (["calls.txt"], 0), (["cases.jsonl"], 0), (["calls.txt", "--calibrate"], 2),
      (["calls.txt", "--labels", "l.csv"], 2), (["calls.txt", "--format", "csv"], 2),
      (["calls.txt", "--second", "cases.jsonl"], 2), (["none.txt"], 2),
    ] as [([String], Int32)])
  func hiddenRoles(arguments: [String], status: Int32) throws {
    let folder = try Scratch()
    let words = ["您好，请问有什么可以帮您？", "我家没水了。", "您稍等，我给您查一下。", "好。"]
    let roles = ["agent", "customer", "agent", "customer"]
    let lines = zip(roles, words).map { "\($0 == "agent" ? "客服" : "客户")：\($1)\n" }
    let turns = zip(roles, words).map { "{\"role\":\"\($0)\",\"text\":\"\($1)\"}" }
    try folder.write("calls.txt", lines.joined().utf8)
    let said = turns.joined(separator: ",")
    try folder.write("cases.jsonl", "{\"id\":\"a\",\"turns\":[\(said)],\"expect\":[]}\n".utf8)
    let run = try Binary.run(["evaluate", "--hide-roles"] + arguments, in: folder.url)
    #expect(run.status == status, "\(run.complaints)")
    #expect(run.output.isEmpty == (arguments.count > 1), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "l.csv").path))
  }

  private static let rules = """
    rules:
      - &mine
        id: extended-mine
        clause: 第十条
        title: {zh: 我的规则, en: Mine}
        message: {zh: 说了漏水, en: Said it}
        why: {zh: 试试, en: a try}
        severity: warning
        group: wording
        deduct: 1
        forbids: {phrases: [漏水]}
        instead: [好]
        examples: {flags: ["您家⟦漏水⟧"], passes: [好]}
      - id: forbidden-06
        clause: 第十八条(六)
        title: {zh: 真笨, en: Stupid}
        message: {zh: 说客户笨, en: Said it}
        why: {zh: 试试, en: a try}
        severity: error
        group: wording
        deduct: 10
        forbids: {phrases: [笨得出奇]}
        instead: [好]
        examples: {flags: ["⟦笨得出奇⟧"], passes: [好]}
    """
}
