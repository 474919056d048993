/// What is said over the counter and on the line beside the rule book's own words.
enum CounterQuiz {
  static let yaml = """
    id: own3
    title: 三
    pass: 60
    questions:
    - id: ledger
      kind: phrase
      prompt: 你正在登记台账，有人来问事。
      elements:
      - {id: wait, points: 1, any: [请稍等]}
      - {id: then, points: 2, any: [我登记完马上告诉您, 我办完手上的事马上给您查]}
    - id: deaf
      kind: phrase
      prompt: 对方没听懂过户要什么材料。
      elements:
      - {id: again, points: 2, any: [我再给您说一遍, 我重新给您讲一遍]}
    - id: late
      kind: phrase
      prompt: 六点了，还剩一位。
      elements:
      - {id: finish, points: 2, any: [我们给您办完再下班, 办完您的业务再下班]}
    - id: harsh
      kind: phrase
      prompt: 对方嫌你凶。
      elements:
      - {id: own, points: 2, any: [刚才我的语气不好, 是我态度不好]}
    - id: idea
      kind: phrase
      prompt: 有人建议周末也开门。
      elements:
      - {id: report, points: 2, any: [我马上向领导反映, 我会向领导汇报]}
      - {id: improve, points: 1, any: [我们一定改进]}
    - id: whose
      kind: phrase
      prompt: 水费减免找哪里？
      elements:
      - {id: who, points: 1, any: [这项业务由财务科负责, 财务科负责]}
      - {id: lead, points: 1, any: [我带您过去, 我帮您联系]}
    - id: notice
      kind: phrase
      prompt: 问水价，你怎么说？
      elements:
      - {id: wall, points: 1, any: [水价表在墙上, 墙上有公示]}
      - {id: tell, points: 1, any: [我给您念一下]}
    - id: burst
      kind: phrase
      prompt: 家中爆管。
      elements:
      - {id: calm, points: 1, any: [您别着急]}
      - {id: valve, points: 1, any: [请先关上阀门]}
      - {id: feel, points: 1, any: [您的心情我理解]}
      - {id: store, points: 1, any: [请您储备些用水]}
    - id: phone
      kind: phrase
      prompt: 不会用小程序。
      elements:
      - {id: teach, points: 1, any: [我教您操作]}
      - {id: greeting, points: 1, any: [您好]}
      - {id: polite, points: 1, any: [教您, 请您]}
    - id: elder
      kind: phrase
      prompt: 一位拄拐杖的老人走进大厅。
      elements:
      - {id: greeting, points: 1, any: [您好]}
      - {id: first, points: 1, any: [您不用排队]}
      - {id: free, points: 1, any: [复印不用付款]}
    - id: card
      kind: phrase
      prompt: 客户要求把多存的水费退成现金，但按规定只能原路退回银行卡，三到五个工作日到账。请写出你的话。
      elements:
      - {id: reason, points: 1, any: [按规定只能原路退回]}
    - id: relay
      kind: phrase
      prompt: 你找刘经理，他不在。
      elements:
      - {id: relay, points: 1, any: [请您转告刘经理回话给我]}
    - id: boards
      kind: phrase
      prompt: 有人投诉，请写出你的话。
      elements:
      - {id: thanks, points: 1, any: [谢谢您的投诉]}
      - {id: more, points: 1, any: [请多提意见]}
    - id: end
      kind: phrase
      prompt: 通话结束。
      elements:
      - {id: bye, points: 1, any: [再见]}

    """
}

extension AnswerGraderTests {
  static let counter = [
    Row("ledger", "您稍等，这一页我写完就告诉您", "wait then"),
    Row("ledger", "麻烦您等一下，手头的事弄好了马上给您查", "wait then"),
    Row("ledger", "马上。", ""),
    Row("deaf", "没事，我慢慢再跟您讲一次", "again"),
    Row("deaf", "我从头给您念一遍好吗", "again"),
    Row("deaf", "不用再说一遍了吧", ""),
    Row("late", "您放心办，弄好了我才走", "finish"),
    Row("late", "我等您填完，晚点下班没关系", "finish"),
    Row("late", "下班了，明天来", ""),
    Row("harsh", "是我刚才嗓门大了", "own"),
    Row("harsh", "我说话太冲了，您见谅", "own"),
    Row("harsh", "我的态度很好", ""),
    Row("idea", "好主意，我这就报给经理，尽快整改", "report improve"),
    Row("idea", "我会如实上报的", "report"),
    Row("idea", "这事不会向领导反映", ""),
    Row("whose", "减免归财务科管，我领您去", "who lead"),
    Row("whose", "这块是财务科在管，我带您过去吧", "who lead"),
    Row("whose", "不是财务科负责", ""),
    Row("notice", "墙上贴着的，我给您念念", "wall tell"),
    Row("notice", "公示栏里有", "wall"),
    Row("burst", "别慌，快把表前的总阀拧紧", "calm valve"),
    Row("burst", "您的感受我能体会，先接点水备着", "feel store"),
    Row("phone", "您好，我来一步一步教你弄", "teach greeting"),
    Row("phone", "您好，我教您怎么用", "teach greeting polite"),
    Row("elder", "您好，不好意思让您站着，您无需排队。", "greeting first"),
    Row("elder", "您好不好意思您先坐", "greeting"),
    Row("elder", "您要排队，复印要付款。", ""),
    Row("elder", "复印无需付款。", "free"),
    Row("card", "按规定多存的水费只能原路退回银行卡，三到五个工作日到账。", "reason"),
    Row("card", "客户要求退成现金，但按规定只能原路退回银行卡，三到五个工作日到账。", ""),
    Row("relay", "请您转告他给我回个电话。", "relay"),
    Row("relay", "请您转告他。", ""),
    Row("boards", "关键词：谢谢；投诉；您；意见", ""),
    Row("boards", "谢谢您的建议。", "thanks"),
    Row("boards", "致谢。", ""),
    Row("card", "按规定办不了。", ""),
    Row("end", "那就再见吧", "bye"),
    Row("end", "再见面的时候说", ""),
  ]
}
