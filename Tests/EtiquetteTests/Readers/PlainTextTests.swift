import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String) -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: "a.txt", id: "a")
}

extension Readers {
  @Suite struct PlainTextLines {
    @Test(arguments: [
      ("客服：您好", ["agent 1:4 您好"]),
      ("客服:您好\r\n客户: 停水了 \t\r\n", ["agent 1:4 您好", "customer 2:5 停水了"]),
      ("客服：您好\r客户：停水了", ["agent 1:4 您好", "customer 2:4 停水了"]),
      ("\n\n\t客服　：　您好　\n", ["agent 3:7 您好"]),
      ("【客服】您好\n[客户] 停水了\n(客服)：好", ["agent 1:5 您好", "customer 2:6 停水了", "agent 3:6 好"]),
      ("客服：您好\n请讲\n\n  我在听\n客户：好", ["agent 1:4 您好⏎2:1 请讲⏎4:3 我在听", "customer 5:4 好"]),
      ("客服：\n您好", ["agent 2:1 您好"]),
      ("客服\t您好\n1. 客户：停水", ["agent 1:4 您好", "customer 2:7 停水"]),
      ("客服：好（\n[00:12", ["agent 1:4 好（⏎2:1 [00:12"]),
      ("客服：您好\n客户：\n客服：喂", ["agent 1:4 您好", "customer ", "agent 3:4 喂"]),
      ("客服：您好\n我说：不行\n他的答复是：不行", ["agent 1:4 您好⏎2:1 我说：不行⏎3:1 他的答复是：不行"]),
      ("客服：地址如下\n地址：水厂路\n电话：96\n地址：同上", ["agent 1:4 地址如下⏎2:1 地址：水厂路⏎3:1 电话：96⏎4:1 地址：同上"]),
      ("客服：网址是\nhttp://a.cn\n12:30到", ["agent 1:4 网址是⏎2:1 http://a.cn⏎3:1 12:30到"]),
      ("客服：𠮷野家：好", ["agent 1:4 𠮷野家：好"]),
      ("通话记录\n客服：您好", ["system 1:1 通话记录", "agent 2:4 您好"]),
    ])
    func speakersAndLines(text: String, expected: [String]) {
      let contents = read(text)
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(drawn) == [expected])
    }

    @Test(arguments: [
      ("[00:12] 客服：您好", "12.0- agent 1:12 您好"),
      ("[00:12]客服：您好", "12.0- agent 1:11 您好"),
      ("[00:12.3-00:15.8] 客服：您好", "12.3-15.8 agent 1:22 您好"),
      ("【00：12】客服：您好", "12.0- agent 1:11 您好"),
      ("（1:02:03）客服：您好", "3723.0- agent 1:13 您好"),
      ("[1:02:03] 客服：您好", "3723.0- agent 1:14 您好"),
      ("00:00:12,300 --> 00:00:15,800 客服：您好", "12.3-15.8 agent 1:34 您好"),
      ("[00:00:12.300 --> 00:00:15.800]客服：您好", "12.3-15.8 agent 1:35 您好"),
      ("12.3-15.8 客服：您好", "12.3-15.8 agent 1:14 您好"),
      ("12.3-15.8客服：您好", "12.3-15.8 agent 1:13 您好"),
      ("[12.3s~15.8s] 客服：您好", "12.3-15.8 agent 1:18 您好"),
      ("00:12 客服：您好", "12.0- agent 1:10 您好"),
      ("客服 [00:12]：您好", "12.0- agent 1:12 您好"),
      ("客服[00:12]您好", "12.0- agent 1:10 您好"),
      ("客服（00:12-00:15）：您好", "12.0-15.0 agent 1:17 您好"),
      ("客服 00:12：您好", "12.0- agent 1:10 您好"),
      ("客服：[00:12] 您好", "12.0- agent 1:12 您好"),
      ("[00:12] 【客服】您好", "12.0- agent 1:13 您好"),
      ("00:00:12,300 --> 00:00:15,800\n客服：您好", "12.3-15.8 agent 2:4 您好"),
      ("12.3-15.8\n客服：您好", "12.3-15.8 agent 2:4 您好"),
      ("客服 00:12\n您好", "12.0- agent 2:1 您好"),
      ("[2026-11-03 09:12:05] 客服：您好", "agent 1:26 您好"),
      ("客服 2026-11-03 09:12:05\n您好", "agent 2:1 您好"),
      ("2026-11-03 09:12:05 客服\n您好", "agent 2:1 您好"),
      ("09:12:05 客服小李(10001)\n您好", "33125.0- agent 2:1 您好"),
      ("客服 昨天 下午2:05\n您好", "agent 2:1 您好"),
      ("客服 11-03 09:12:05\n您好", "agent 2:1 您好"),
      ("00:12\t00:15\t客服\t您好", "12.0-15.0 agent 1:16 您好"),
      ("客服\t00:12\t00:15\t您好", "12.0-15.0 agent 1:16 您好"),
      ("客服：您好\n12:30 到家", "agent 1:4 您好⏎2:1 12:30 到家"),
      ("[3] 客服：您好", "agent 1:8 您好"),
      ("客服：12:30到", "agent 1:4 12:30到"),
      ("[00:12-00:14] 客服：您好\n[00:15-00:17] 请讲", "12.0-17.0 agent 1:18 您好⏎2:15 请讲"),
      ("客服：共\n12.3-15.8 元", "agent 1:4 共⏎2:1 12.3-15.8 元"),
    ])
    func times(text: String, expected: String) {
      let contents = read(text)
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(drawn) == [[expected]])
    }

    @Test(arguments: [
      ("客户：停水\n[打断]\n客服：别说了", ["customer 1:4 停水", "system 2:1 [打断]", "agent 3:4 别说了"]),
      ("[打断]客服：别说了", ["system 1:1 [打断]", "agent 1:8 别说了"]),
      ("客服（抢话）：别说了", ["system 1:3 （抢话）", "agent 1:8 别说了"]),
      ("客服：(插话)别说了", ["agent 1:4 (插话)别说了"]),
      ("客服：您好\n(转接中)\n请讲", ["agent 1:4 您好", "system 2:1 (转接中)", "agent 3:1 请讲"]),
      ("客服：再见\n[00:50] 【通话结束】", ["agent 1:4 再见", "50.0- system 2:9 【通话结束】"]),
      ("客服：好\n(笑)那我查一下", ["agent 1:4 好⏎2:1 (笑)那我查一下"]),
      ("客服：好\n客户：（挂机）", ["agent 1:4 好", "system 2:4 （挂机）"]),
    ])
    func events(text: String, expected: [String]) {
      let contents = read(text)
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(drawn) == [expected])
    }

    @Test(
      arguments: [
        ("[客户挂机]", .customer), ("[坐席挂机]", .agent), ("（客户先挂断电话）", .customer),
        ("【坐席先挂断】", .agent), ("[来电人已挂机]", .customer), ("[主叫挂机]", .customer),
        ("[被叫挂机]", .agent), ("[Customer hung up]", .customer), ("[call ended by agent]", .agent),
        ("客户：[挂断]", .customer), ("客服：（挂机）", .agent), ("系统：客户挂机", .customer),
        ("[挂机方：客服]", .agent),
        ("[通话结束]", nil), ("[双方挂机]", nil), ("[等待客户挂机]", nil), ("[客户未挂机]", nil),
        ("客服：请您先挂机", nil), ("客户：那我挂了", nil),
      ] as [(String, Party?)])
    func hangup(event: String, party: Party?) {
      #expect(read("客服：再见\n\(event)").transcripts.map(\.hangup) == [party])
    }

    @Test func aCalledPartyIsTheCustomerOnAnOutboundCall() {
      let contents = read("# 方向：呼出\n主叫：您好\n被叫：你好\n[主叫挂机]")
      #expect(contents.transcripts.first?.utterances.map(\.role) == [.agent, .customer, .system])
      #expect(contents.transcripts.first?.hangup == .agent)
    }
  }
}
