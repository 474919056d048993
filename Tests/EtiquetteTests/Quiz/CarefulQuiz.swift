/// Plain speech that a rule against tricks could take for one, and tricks beside it.
enum CarefulQuiz {
  static let yaml = """
    id: own6
    title: 六
    pass: 60
    questions:
    - id: away
      kind: phrase
      prompt: 你要走开一会儿。
      elements:
      - {id: sorry, points: 1, any: [对不起, 抱歉]}
      - {id: wait, points: 1, any: [请您稍等]}
      - {id: long, points: 1, any: [让您久等了]}
    - id: bye
      kind: phrase
      prompt: 通话结束。
      elements:
      - {id: bye, points: 1, any: [再见]}
    - id: phone
      kind: phrase
      prompt: 客户的事要查。
      elements:
      - {id: contact, points: 1, any: [请您留下联系电话]}
      - {id: callback, points: 1, any: [办好后我们会通知您]}
    - id: dark
      kind: phrase
      prompt: 营业厅里出了事。
      elements:
      - {id: cut, points: 1, any: [营业厅停电了]}
      - {id: sorry, points: 1, any: [对不起]}
    - id: form
      kind: phrase
      prompt: 表有错。
      elements:
      - {id: again, points: 1, any: [请您重新填写一份]}
      - {id: own, points: 1, any: [对不起，是我录错了]}
    - id: seat
      kind: phrase
      prompt: 老人来了。
      elements:
      - {id: seat, points: 1, any: [您请坐]}
    - id: invoice
      kind: phrase
      prompt: 没有发票的客户要退款。
      elements:
      - {id: reason, points: 1, any: [没有发票不能退款]}
    - id: window
      kind: phrase
      prompt: 排错了队。
      elements:
      - {id: other, points: 1, any: [请到别的窗口]}
      - {id: self, points: 1, any: [是不是您本人]}
    - id: agree
      kind: phrase
      prompt: 客户说得有理。
      elements:
      - {id: right, points: 1, any: [您说的是]}
    - id: heard
      kind: phrase
      prompt: 客户抱怨。
      elements:
      - {id: report, points: 1, any: [我会向领导反映]}
      - {id: help, points: 1, any: [我帮您解决]}
    - id: number
      kind: phrase
      prompt: 对方要回电。
      elements:
      - {id: phone, points: 1, any: [我的电话是]}
    - id: fee
      kind: phrase
      prompt: 客户问收费。
      elements:
      - {id: free, points: 1, any: [不收手续费]}
      - {id: first, points: 1, any: [请您优先办理]}
    - id: electronic
      kind: phrase
      prompt: 开票。
      elements:
      - {id: title, points: 1, any: [请问发票抬头写什么]}
      - {id: send, points: 1, any: [电子发票会发到您的手机上]}
      - {id: once, points: 1, any: [您不用再来大厅取]}
    - id: days
      kind: phrase
      prompt: 几天答复？哪天休息？
      elements:
      - {id: reply, points: 1, any: [一周内答复您]}
      - {id: off, points: 1, any: [周六、周日休息]}
    """
}

extension AnswerGraderTests {
  static let careful = [
    Row("away", "对不起，刚才有位大爷晕倒了，我去看看，请您稍等。", "sorry wait"),
    Row("away", "对不起，刚才有位客户业务复杂，让您久等了。", "sorry long"),
    Row("away", "对不起现在办不了", "sorry"),
    Row("away", "请您稍等别去别的窗口", "wait"),
    Row("bye", "再见，您别想太多", "bye"),
    Row("phone", "如果您方便，请留下联系电话，我们才能及时通知您。", "contact callback"),
    Row("phone", "您放心，办好了通知您好吗？", "callback"),
    Row("phone", "请留个电话您就不用来了", "contact"),
    Row("dark", "对不起营业厅停电现在办不了", "cut sorry"),
    Row("form", "您填错了重新填一份好吗", "again"),
    Row("form", "请重新填一份别填错了", "again"),
    Row("form", "您把地址填错了", ""),
    Row("form", "您眼花了吧", ""),
    Row("seat", "您请坐，慢慢说", "seat"),
    Row("seat", "您坐下说", "seat"),
    Row("seat", "坐席马上接听", ""),
    Row("seat", "座位坐满了", ""),
    Row("seat", "我坐一会儿", ""),
    Row("seat", "我们中午休息一会儿", ""),
    Row("invoice", "没有发票不能退款", "reason"),
    Row("invoice", "没有发票也能退款", ""),
    Row("invoice", "有发票不能退款", ""),
    Row("window", "请到别的窗口", "other"),
    Row("window", "是不是您本人？", "self"),
    Row("agree", "对，您说的是", "right"),
    Row("heard", "我帮您反映给领导", "report help"),
    Row("heard", "您去向领导反映", ""),
    Row("heard", "有什么困难您跟我说我帮您解决", "help"),
    Row("number", "我的电话：13800000000", "phone"),
    Row("fee", "过户目前不收手续费", "free"),
    Row("fee", "手续费不要忘了交", ""),
    Row("fee", "您不用排队取号", "first"),
    Row("fee", "优先窗口关了", ""),
    Row("electronic", "您抬头看看", ""),
    Row("electronic", "您把发票发到我微信", ""),
    Row("electronic", "您不用上楼", ""),
    Row("electronic", "抬头写谁的名字？发票直接推送到您手机，不用再跑一趟", "title send once"),
    Row("form", "对不住您，是我录错了", "own"),
    Row("days", "三周内答复您", ""),
    Row("days", "周六、周日休息", "off"),
  ]
}
