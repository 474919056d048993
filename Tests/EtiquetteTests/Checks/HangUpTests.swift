import Etiquette
import Testing

/// Who hung up, as a line of the record tells it in any writing.
struct HangUpTests {
  @Test(
    "A line of the record tells who hung up",
    arguments: [
      ("[客户挂机]", .customer), ("[客服挂机]", .agent), ("(用户已挂断)", .customer),
      ("[客服掛機]", .agent), ("[對方掛斷]", .customer), ("[话务员收线]", .agent),
      ("[客\u{200B}服挂\u{FEFF}机]", .agent), ("[Customer hung up]", .customer),
      ("[ＣＡＬＬＥＲ　hangs up]", .customer), ("[主叫挂机]", .customer), ("[被叫掛機]", .agent),
      ("[客户挂机，客服挂机]", nil), ("[请客户先挂机]", nil), ("[請客戶先掛機]", nil),
      ("[客户未挂机，坐席先挂断]", .agent), ("[坐席先挂机，客户未挂机]", .agent),
      ("[坐席未挂机，客户先挂机]", .customer), ("[客户挂机后坐席挂机]", .customer),
      ("[坐席在客户挂机后挂机]", .customer), ("[未等客户挂机，坐席挂断]", .agent),
      ("[客服先于客户挂机]", .agent), ("[客户先于客服挂机]", .customer),
      ("[客户未挂机]", nil), ("[客户离开]", nil), ("[挂机]", nil),
    ] as [(String, Party?)])
  func tellsWhoHungUp(event: String, party: Party?) {
    var call = Transcript(id: "call", channel: .hotline)
    call.append(.agent, "再见".utf8, start: nil, end: nil)
    call.append(.system, event.utf8, start: nil, end: nil)
    #expect(call.hungUp == party)
  }

  @Test(
    "A remark behind the last words spoken tells who hung up",
    arguments: [
      ([(.agent, "再见[坐席挂机]")], .agent), ([(.agent, "再见。（客户先挂断） ")], .customer),
      ([(.agent, "再见"), (.customer, "嗯【用户挂线】")], .customer),
      ([(.agent, "再见［话务员挂机］"), (.system, "通话结束")], .agent),
      ([(.agent, "再见[坐席挂机]\u{200B}")], .agent), ([(.agent, "再见[\u{200D}坐席挂机]\u{FE0F}。")], .agent),
      ([(.agent, "再见(话务员已挂断）…")], .agent), ([(.agent, "再见（客服先挂）")], .agent),
      ([(.agent, "再见［客户方主动挂断电话]【录音结束】")], .customer),
      // Spoken over, or no remark, or one of something else.
      ([(.agent, "您稍等[坐席挂机]"), (.customer, "喂？")], nil),
      ([(.agent, "再见，坐席挂机")], nil), ([(.agent, "再见（笑）")], nil),
      ([(.agent, "再见[挂机]")], nil), ([(.agent, "请您先挂机（客户）")], nil),
      // Told of another call, or of a rule.
      ([(.customer, "你们态度差（上次客服还挂了我电话）")], nil),
      ([(.agent, "请您先挂（按规定客服不能先挂机）")], nil), ([(.agent, "再见（坐席不先挂机）")], nil),
      ([(.customer, "喂（客服挂了我两次电话）")], nil), ([(.agent, "再见（客服挂机）您慢走")], nil),
    ] as [([(Role, String)], Party?)])
  func remarkTellsWhoHungUp(lines: [(Role, String)], party: Party?) {
    var call = Transcript(id: "call", channel: .hotline)
    for (role, text) in lines { call.append(role, text.utf8, start: nil, end: nil) }
    #expect(call.hungUp == party)
  }
}
