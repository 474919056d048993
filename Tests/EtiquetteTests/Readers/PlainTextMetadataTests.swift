import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String) -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: "a.txt", id: "a")
}

extension Readers {
  @Suite struct PlainTextMetadata {
    @Test func everyField() {
      let expected = {
        var transcript = Transcript(
          id: "7", path: "a.txt", channel: .counter, direction: .outbound, agent: "0123",
          hangup: .customer, rings: 2, date: "2026-11-03 09:12")
        transcript.hasOwnID = true
        transcript.append(
          .agent, "您好".utf8, places: [Utterance.Place(offset: 0, line: 9, column: 4)])
        return transcript
      }()
      let english = """
        # channel: counter
        #direction: outbound
        # agent: 0123
        # hangup: customer
        # rings: 2
        # id: 7
        # date: 2026-11-03 09:12
        # colour: red
        客服：您好
        """
      let chinese = """
        # 渠道：窗口
        ＃ 方向：呼出
        # 工号： 0123
        # 挂机：客户
        # 振铃：两声
        # 编号：7
        日期：2026-11-03 09:12
        # 一段录音
        客服：您好
        """
      #expect(read(english).transcripts == [expected])
      #expect(read(chinese).transcripts == [expected])
    }

    @Test(arguments: [
      ("# channel: fax", "channel", "fax"), ("# 渠道：网点", "channel", "网点"),
      ("# 方向：左", "direction", "左"), ("# 挂机：系统", "hangup", "系统"),
      ("# rings: many", "rings", "many"), ("# 振铃: -1", "rings", "-1"),
    ])
    func badValue(line: String, field: String, value: String) throws {
      let contents = read("# 甲\n\(line)\n客服：您好")
      let problem = try #require(contents.problems.first)
      #expect(contents.transcripts.count == 1)
      #expect(problem.line == 2)
      guard case .badValue(field, value, _) = problem.kind else {
        Issue.record("\(problem.kind)")
        return
      }
    }

    @Test(arguments: ["# 挂机：未知", "# 渠道：", "# 工号：-"])
    func nothingIsNoValue(line: String) {
      let contents = read("\(line)\n客服：您好")
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(\.agent) == [nil])
    }

    @Test func metadataBeatsAnEvent() {
      #expect(read("# 挂机：客服\n客服：再见\n[客户挂机]").transcripts.map(\.hangup) == [.agent])
      #expect(read("客服：再见\n# 挂机：客服").transcripts.map(\.hangup) == [.agent])
    }

    @Test(
      arguments: [
        ("小李：您好\n客户：停水", .unknownRoles(["小李"]), 1),
        ("客服：您好\n小王：停水\n小王：喂", .unknownRoles(["小王"]), 2),
        ("说话人1：您好\n说话人2：停水", .unknownRoles(["说话人1", "说话人2"]), 1),
        ("A: hello\nB: hi\nA: bye", .unknownRoles(["A", "B"]), 1),
        ("说话人1 00:12\n您好", .unknownRoles(["说话人1"]), 2),
        ("今天停水，大家注意。\n谢谢", .noRoles, 1),
        ("[客户挂机]", .noRoles, nil),
        ("# 渠道：窗口", .noRoles, nil),
        (" \n\t\n", .empty, nil),
      ] as [(String, Problem.Kind, Int?)])
    func problem(text: String, kind: Problem.Kind, line: Int?) {
      let contents = read(text)
      #expect(contents.problems == [Problem(path: "a.txt", line: line, kind: kind)])
      #expect(contents.transcripts == [])
    }

    @Test func theUserCanNameSpeakers() {
      let reader = TranscriptReader(roles: RoleTable(adding: [.agent: ["A"], .customer: ["小王"]]))
      let contents = reader.read(Array("A：您好\n小王：停水".utf8), id: "a")
      #expect(contents.transcripts.map(drawn) == [["agent 1:3 您好", "customer 2:4 停水"]])
    }
  }
}
