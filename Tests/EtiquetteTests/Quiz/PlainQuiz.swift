/// Wordings as a trainer writes them, without patterns, and what trainees say instead.
enum PlainQuiz {
  static let yaml = """
    id: own8
    title: 八
    pass: 60
    questions:
    - id: number
      kind: phrase
      prompt: 客户来交费，只带了钱。
      elements:
      - {id: greeting, points: 1, any: [您好]}
      - {id: number, points: 1, any: [请您报一下卡号, 您的卡号是多少]}
      - {id: look, points: 1, any: [我给您找一下]}
    - id: mailed
      kind: phrase
      prompt: 客户打来问合同的事，合同前天寄的。
      elements:
      - {id: mailed, points: 1, any: [合同已经寄出]}
      - {id: soon, points: 1, any: [周五到账]}
    - id: gate
      kind: phrase
      prompt: 门口挖开了。
      elements:
      - {id: gate, points: 1, any: [请您从南门出去]}
      - {id: dig, points: 1, any: [今天下午回填]}
    - id: fee
      kind: phrase
      prompt: 客户要销户。
      elements:
      - {id: fee, points: 1, any: [请您先把水费结清]}
      - {id: stamp, points: 1, any: [请您让房东盖章]}
      - {id: close, points: 1, any: [可以给您销户]}
      - {id: waive, points: 1, any: [给您免违约金]}
    - id: lifts
      kind: phrase
      prompt: 客户不会用电脑。
      elements:
      - {id: calm, points: 1, any: [您别着急]}
      - {id: show, points: 1, any: [我来帮您操作]}
      - {id: sorry, points: 1, any: [给您添麻烦了]}
    - id: burst
      kind: phrase
      prompt: 路人说水管爆了。
      elements:
      - {id: place, points: 1, any: [请问在什么位置]}
      - {id: move, points: 1, any: [麻烦您挪开三轮车]}
      - {id: send, points: 1, any: [我派人过去看看]}
      - {id: water, points: 1, any: [晚上八点恢复供水]}
    """
}

extension AnswerGraderTests {
  static let plain = [
    // Characters of the same sound, where they make no sense as they stand.
    Row("number", "您号师傅，请您抱一下卡号", "greeting number"),
    Row("number", "您号码给我看看", ""),
    Row("number", "您把孩子抱一下", ""),
    Row("fee", "请您先把水费节清", "fee"),
    Row("fee", "请您让房东该章", "stamp"),
    Row("gate", "请您从男门出去", "gate"),
    // One thing asked for in several ways.
    Row("number", "您好，卡号念给我听", "greeting number"),
    Row("number", "您好，您卡号是几号", "greeting number"),
    Row("number", "麻烦提供下您的卡号", "number"),
    Row("number", "我给您报一下卡号", ""),
    Row("burst", "爆在哪个路口？", "place"),
    Row("burst", "地址跟我说一下", "place"),
    Row("burst", "在这个路口", ""),
    // 麻烦您 asks as 请您 does.
    Row("burst", "请您挪开三轮车", "move"),
    // What the question has named, and where a verb leads.
    Row("mailed", "已经寄走了", "mailed"),
    Row("mailed", "户口本已经寄走了", ""),
    Row("mailed", "合同前天寄去了", "mailed"),
    // Another of the kind.
    Row("gate", "请您从西门出去", ""),
    Row("gate", "昨天下午回填", ""),
    Row("gate", "今天下午回填", "dig"),
    Row("fee", "请您先把电费结清", ""),
    Row("fee", "请您先把水电费结清", "fee"),
    // Done already, and not to be done.
    Row("fee", "房东盖章了", ""),
    Row("fee", "请您叫房东盖章", "stamp"),
    Row("mailed", "周五到不了账", ""),
    Row("fee", "违约金免不了", ""),
    Row("fee", "销户办不了", ""),
    Row("fee", "销户没法办", ""),
    Row("lifts", "先不要说我来帮您操作", ""),
    Row("lifts", "等客户自己说要我帮您操作", ""),
    Row("mailed", "合同寄丢了", ""),
    Row("burst", "人都派不出来", ""),
    Row("burst", "您自己派人过去看看", ""),
    Row("burst", "夜里八点就有水", "water"),
    Row("burst", "上午八点恢复供水", ""),
    // What is asked of the customer is not done already; what is the customer's is left to nobody.
    Row("fee", "师傅您先把水费结清就好了", "fee"),
    Row("burst", "我派人过去看看您自己的水表", "send"),
    // The same in the north, and in other politeness.
    Row("lifts", "您甭着急，我给您操作", "calm show"),
    Row("lifts", "让您受累了", "sorry"),
  ]
}
