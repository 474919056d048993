import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String, _ name: String) -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: name, id: "a")
}

extension Readers {
  @Suite struct Subtitles {
    @Test(arguments: [
      (
        "1\n00:00:01,500 --> 00:00:02,000\n客服：您好\n\n2\n00:00:03,000 --> 00:00:04,000\n请讲\n",
        "a.txt", ["1.5-2.0 agent 3:4 您好", "3.0-4.0 agent 7:1 请讲"]
      ),
      (
        "00:01.5 --> 00:02.0\r\n客服：您好\r\n00:03.0 --> 00:04.0\r\n客户：喂\r\n", "a.srt",
        ["1.5-2.0 agent 2:4 您好", "3.0-4.0 customer 4:4 喂"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n2\n00:00:03,000 --> 00:00:04,000\n客户：喂", "a.srt",
        ["1.0-2.0 agent 3:4 您好", "3.0-4.0 customer 6:4 喂"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n\n请讲\n\n12\n", "a.srt",
        ["1.0-2.0 agent 3:4 您好⏎5:1 请讲"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n客户：停水\n", "a.srt",
        ["1.0- agent 3:4 您好", "-2.0 customer 4:4 停水"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\">客服：</font>您好\n", "a.srt",
        ["1.0-2.0 agent 3:35 您好"]
      ),
      (
        "WEBVTT - x\nKind: captions\n\n一\n00:01.000 --> 00:02.000 line:0\n<v 客服>您好</v><v 客户>&lt;喂&amp;\n",
        "a",
        ["1.0- agent 6:7 您好", "-2.0 customer 6:19 <喂&"]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 客服>您<00:01.200>好\n请讲\n\nREGION\nid:x\n\nNOTE 客服：没说\n",
        "a", ["1.0-2.0 agent 4:7 您好⏎4:19 请讲"]
      ),
      (
        "1\n00:00:01,000 --> 00:00:02,000\n[打断]\n\n2\n00:00:03,000 --> 00:00:04,000\n客服：别说了",
        "a.srt", ["1.0-2.0 system 3:1 [打断]", "3.0-4.0 agent 7:4 别说了"]
      ),
    ])
    func cues(text: String, name: String, expected: [String]) {
      #expect(read(text, name).transcripts.map(drawn) == [expected])
    }

    @Test(
      arguments: [
        ("", "a.srt", .empty, nil),
        ("WEBVTT\n", "a", .noUtterances, nil),
        ("1\n00:00:01,000 --> 00:00:02,000\n", "a", .noUtterances, nil),
        (
          "1\n00:00:01,000 --> 00:00:02,000\n客服：您好\n\n2", "a",
          .badValue(field: "time", value: "2", expected: ["00:00:12,300 --> 00:00:15,800"]), 5
        ),
        (
          "1\n00:00:01,000 -->\n客服：您好", "a.srt",
          .badValue(
            field: "time", value: "00:00:01,000 -->",
            expected: ["00:00:12,300 --> 00:00:15,800"]),
          2
        ),
        (
          "1\n-00:00:01,000 --> 00:00:02,000\n客服：您好", "a",
          .badValue(
            field: "time", value: "-00:00:01,000 --> 00:00:02,000",
            expected: ["00:00:12,300 --> 00:00:15,800"]), 2
        ),
        (
          "1\n00:00:03,000 --> 00:00:02,000\n客服：您好", "a", .reversedTimes(start: 3, end: 2), 2
        ),
        (
          "客服：您好", "a.srt",
          .badValue(
            field: "time", value: "客服：您好", expected: ["00:00:12,300 --> 00:00:15,800"]), 1
        ),
        ("1\n00:00:01,000 --> 00:00:02,000\n您好", "a", .noRoles, 3),
        ("1\n00:00:01,000 --> 00:00:02,000\n[A]: 您好", "a", .unknownRoles(["A"]), 3),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v 小李>您好", "a", .unknownRoles(["小李"]), 4),
      ] as [(String, String, Problem.Kind, Int?)])
    func problems(text: String, name: String, kind: Problem.Kind, line: Int?) {
      #expect(read(text, name).problems == [Problem(path: name, line: line, kind: kind)])
    }

    @Test func notesSayWhatCommentsSay() {
      let text = "WEBVTT\n\nNOTE\nchannel: counter\n挂机：客户\n\n00:01.000 --> 00:02.000\n<v 客服>您好\n"
      let transcript = read(text, "a.vtt").transcripts.first
      #expect(transcript?.channel == .counter)
      #expect(transcript?.hangup == .customer)
    }

    @Test func anythingAtAllIsReadOrRefused() {
      let pieces = [
        "WEBVTT\n", "\n", "1\n", "00:00:01,000 --> ", "00:00:02.000\n", "<v ", ">", "客服：", "&lt;",
        "{\\",
      ]
      var state: UInt64 = 7
      for _ in 0..<150 {
        let text = (0..<12).map { _ -> String in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return pieces[Int(state >> 33) % pieces.count]
        }.joined()
        for name in ["a.srt", "a.vtt"] {
          let contents = read(text, name)
          #expect(!contents.transcripts.isEmpty || !contents.problems.isEmpty)
        }
      }
    }
  }
}
