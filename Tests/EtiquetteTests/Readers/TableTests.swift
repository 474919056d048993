import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String, _ name: String = "a.csv") -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: name, id: "a")
}

extension Readers {
  @Suite struct Tables {
    @Test(arguments: [
      ("角色,内容\n客服,您好\n客户,停水\n", ["agent 2:4 您好", "customer 3:4 停水"]),
      ("speaker\ttext\r\n客服\t\"您\r\n好\"\r\n", ["agent 2:5 您\r⏎3:1 好"]),
      ("\"sep=|\"\r说话人|文本\r客服|您好\r", ["agent 3:4 您好"]),
      ("角色;内容\n客服;\"他说\"\"好\"\"，走了\"\n", ["agent 2:5 他说\"好\"，走了"]),
      (
        "导出\n,,\nID,角色,内容\n1,客服,您好\n1,,请讲\n1,客户,喂\n",
        ["agent 4:6 您好", "agent 5:4 请讲", "customer 6:6 喂"]
      ),
      ("id,角色,内容\n1,客服,您好\n2,客户,喂\n3,客服,请讲\n", ["agent 2:6 您好", "customer 3:6 喂", "agent 4:6 请讲"]),
      ("角色,内容\n,[通话开始]\n客服,您好\n", ["system 2:2 [通话开始]", "agent 3:4 您好"]),
      ("角色,内容\n客服,\"您好\n地址：水厂路\n客户：喂\"\n", ["agent 2:5 您好⏎3:1 地址：水厂路⏎4:1 客户：喂"]),
    ])
    func rows(text: String, expected: [String]) {
      let contents = read(text)
      #expect(contents.problems == [])
      #expect(
        contents.transcripts.map { drawn($0).map { $0.replacing("\r\n", with: "\n") } } == [
          expected.map { $0.replacing("\r⏎", with: "⏎") }
        ])
    }

    @Test(
      arguments: [
        ("1.5", "2", 1.5, 2.0), ("1500", "2250", 1.5, 2.25), ("1500ms", "2250毫秒", 1.5, 2.25),
        ("1.5秒", "2s", 1.5, 2), ("00:01.5", "00:02", 1.5, 2),
        ("0:00:01,500", "0:00:02,000", 1.5, 2),
        ("'00:01", "００：０２", 1, 2), ("00:01-00:02", "", 1, 2),
        ("00:00:01,500 --> 00:00:02,000", "", 1.5, 2),
        ("2026-11-03T09:12:05.500+08:00", "2026-11-03T09:12:06.000+08:00", 0, 0.5),
        ("2026/11/3 9:12", "2026/11/3 9:13", 0, 60),
        ("2026年11月3日 23:59:59", "2026年11月4日 0:00:01", 0, 2),
        ("09:12:05", "09:12:06.5", 0, 1.5), ("", "", nil, nil), ("-", "", nil, nil),
      ] as [(String, String, Double?, Double?)])
    func times(start: String, end: String, from: Double?, to: Double?) {
      let contents = read("角色,开始,结束,内容\n客服,\"\(start)\",\"\(end)\",您好您好\n")
      #expect(contents.problems == [])
      let utterance = contents.transcripts.first?.utterances.first
      #expect(utterance?.start == from)
      #expect(utterance?.end == to)
    }

    @Test func rowsStandInTheOrderInWhichTheyAreSaid() {
      let text = "声道,内容,开始(ms),时长(ms)\n客服,您好,0,900\n客服,请讲,3000,900\n客户,喂,1000,1500\n"
      #expect(
        read(text).transcripts.map(drawn) == [
          ["0.0-0.9 agent 2:4 您好", "1.0-2.5 customer 4:4 喂", "3.0-3.9 agent 3:4 请讲"]
        ])
    }

    @Test func callsAndWhatTheColumnsSayOfThem() {
      let text = """
        通话编号,渠道,方向,坐席工号,振铃次数,挂机方,通话日期,角色,内容
        x,窗口,,,,,,客服,您好
        y,热线,呼出,0311,2,被叫,2026-11-03,客服,您好
        x,,,,,,,客户,喂
        """
      let calls = read(text).transcripts
      #expect(calls.map(\.id) == ["x", "y"])
      #expect(calls.map(\.channel) == [.counter, .hotline])
      #expect(calls.map(\.utterances.count) == [2, 1])
      #expect(calls.last?.agent == "0311")
      #expect(calls.last?.rings == 2)
      #expect(calls.last?.hangup == .customer)
      #expect(calls.last?.date == "2026-11-03")
    }

    @Test(
      arguments: [
        ("", .empty, nil),
        ("角色,内容\n", .noUtterances, 1),
        ("姓名,电话\n王芳,96\n", .missingColumns(["内容"]), 1),
        ("客服,您好\n", .missingColumns(["内容"]), 1),
        ("规则,条款,结论,原话\nforbidden-01,第十八条,违规,不知道\n", .report, 1),
        ("rule,clause,verdict,words\nforbidden-01,18,violation,不知道\n", .report, 1),
        ("角色,内容\n客服,您好,请讲\n", .extraCells(3, expected: 2), 2),
        ("角色,内容\n客服,\"您好\n", .openQuote, 2),
        ("角色,内容\n,您好\n客服,请讲\n", .noSpeaker, 2),
        ("角色,内容\n甲,您好\n", .unknownRoles(["甲"]), 2),
        ("内容,开始\n您好,0\n", .noRoles, 2),
        ("角色,内容,开始,结束\n客服,您好,5,3\n", .reversedTimes(start: 5, end: 3), 2),
        (
          "角色,内容,开始\n客服,您好,-5\n",
          .badValue(
            field: "开始", value: "-5",
            expected: ["12.3", "00:12", "00:00:12.300", "2026-11-03 09:12:05"]), 2
        ),
        (
          "角色,内容,开始\n客服,您好,1e999\n",
          .badValue(
            field: "开始", value: "1e999",
            expected: ["12.3", "00:12", "00:00:12.300", "2026-11-03 09:12:05"]), 2
        ),
        (
          "角色,内容,渠道\n客服,您好,传真\n",
          .badValue(field: "channel", value: "传真", expected: ["hotline", "phone", "counter"]), 2
        ),
      ] as [(String, Problem.Kind, Int?)])
    func problems(text: String, kind: Problem.Kind, line: Int?) {
      #expect(read(text).problems == [Problem(path: "a.csv", line: line, kind: kind)])
    }

    @Test(arguments: [
      ("角色\t内容\n客服\t您好\n", TranscriptFormat.table), ("客服\t您好\n", .plainText),
      ("编号：内容，开始\n客服：您好", .plainText), ("内容\n您好", .plainText),
    ])
    func looks(text: String, format: TranscriptFormat) {
      #expect(read(text, "a.txt").format == format)
    }
  }
}
