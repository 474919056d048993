/// What happens in the hall: cars, noise, wet floors, stamps, a system that is down; and bills that are wrong.
enum HallQuiz {
  static let yaml = """
    id: own9
    title: 九
    pass: 60
    questions:
    - id: window
      kind: phrase
      prompt: 客户来咨询一户一表，应该去7号窗口。
      elements:
      - {id: apology, points: 1, any: [对不起, 不好意思]}
      - {id: direct, points: 1, any: [请到7号窗口办理]}
      - {id: polite, points: 1, any: [请到7号窗口, 请您]}
    - id: opinions
      kind: phrase
      prompt: 回访的最后一句。
      elements:
      - {id: ask, points: 1, any: [请对我们的服务多提宝贵意见]}
      - {id: polite, points: 1, any: [请对我们的服务]}
    - id: tap
      kind: phrase
      prompt: 水管在表后漏了，要求免水费。
      elements:
      - {id: reason, points: 1, any: [漏水的地方在水表后面]}
      - {id: pays, points: 1, any: [表后漏水由用户承担]}
    - id: expert
      kind: phrase
      prompt: 你不懂水质化验的业务。
      elements:
      - {id: fetch, points: 1, any: [我带您去找业务人员, 我帮您请懂行的同事]}
      - {id: polite, points: 1, any: [带您, 帮您]}
    - id: car
      kind: phrase
      prompt: 摩托车堵在大门口。
      elements:
      - {id: move, points: 1, any: [请您把车挪一下]}
      - {id: reason, points: 1, any: [会挡住通道]}
    - id: noise
      kind: phrase
      prompt: 有人在大厅里吵嚷。
      elements:
      - {id: quiet, points: 1, any: [请您小声一点]}
    - id: stamp
      kind: phrase
      prompt: 申请表上少了印鉴。
      elements:
      - {id: missing, points: 1, any: [这份表没有盖章]}
      - {id: stamp, points: 1, any: [请您盖好章再交来]}
    - id: print
      kind: phrase
      prompt: 材料不齐。
      elements:
      - {id: missing, points: 1, any: [还没有复印合同]}
    - id: down
      kind: phrase
      prompt: 电脑坏了。
      elements:
      - {id: pause, points: 1, any: [系统正在维护]}
      - {id: when, points: 1, any: [半小时后恢复]}
    - id: rain
      kind: phrase
      prompt: 雨天，老太太进门。
      elements:
      - {id: care, points: 1, any: [当心滑倒]}
      - {id: arm, points: 1, any: [我扶您进来]}
    - id: records
      kind: phrase
      prompt: 有人要看房客的用水量。
      elements:
      - {id: secret, points: 1, any: [客户的资料我们要保密]}
      - {id: way, points: 1, any: [请您让他本人来]}
    - id: overcharged
      kind: phrase
      prompt: 你多收了客户八块。
      elements:
      - {id: fault, points: 1, any: [是我没看清楚]}
      - {id: better, points: 1, any: [今后一定改正]}
    - id: call
      kind: phrase
      prompt: 你打电话到学校找何主任。
      elements:
      - {id: self, points: 1, any: [我是自来水公司的]}
      - {id: thanks, points: 1, any: [麻烦您了]}
    - id: upset
      kind: phrase
      prompt: 客户要得急。
      elements:
      - {id: calm, points: 1, any: [您别急]}
    - id: visit
      kind: phrase
      prompt: 客户问维修的事。
      elements:
      - {id: goes, points: 1, any: [明天下午就去给您修]}
      - {id: tell, points: 1, any: [修好了请您告诉我们]}
    - id: expired
      kind: phrase
      prompt: 驾驶证不能用。
      elements:
      - {id: expired, points: 1, any: [您的证件已经过期]}
      - {id: renew, points: 1, any: [请您换了新证再来]}
    - id: postponed
      kind: phrase
      prompt: 停水往后挪。
      elements:
      - {id: change, points: 1, any: [停水时间推迟到九点]}
    - id: starts
      kind: phrase
      prompt: 几时停水。
      elements:
      - {id: hour, points: 1, any: [八点停水]}
    - id: papers
      kind: phrase
      prompt: 客户来过户。
      elements:
      - {id: card, points: 1, any: [身份证]}
    - id: cash
      kind: phrase
      prompt: 水费63.5元，客户给一百元。
      elements:
      - {id: sum, points: 1, any: [收您100元]}
    - id: repair
      kind: phrase
      prompt: 水压低，哪天修。
      elements:
      - {id: day, points: 1, any: [后天检修]}
      - {id: free, points: 1, any: [换表不收费]}
    - id: short
      kind: phrase
      prompt: 等纸。
      elements:
      - {id: wait, points: 1, any: [请您等五分钟]}
    - id: twice
      kind: phrase
      prompt: 钱已经付清。
      elements:
      - {id: spare, points: 1, any: [不用再交]}
    """
}

extension AnswerGraderTests {
  static let hall = [
    Row("window", "不好意思，请到9号窗口办理", "apology polite"),
    Row("window", "请道7号窗口办里", "direct polite"),
    Row("window", "道歉，指引到7号窗口", ""),
    Row("opinions", "请对我们的服务多提宝贵意见", "ask polite"),
    Row("opinions", "请对我们的服务多题宝贵意见", "ask polite"),
    Row("opinions", "询问用户需要什么帮助，接起来三声之内报单位名称。", ""),
    Row("tap", "漏的地方在表后头，表里走了字的", "reason"),
    Row("tap", "表后漏水得您自己出这个钱", "reason pays"),
    Row("tap", "不用您自己承担", ""),
    Row("expert", "我领您去找专门化验水的老高", "fetch polite"),
    Row("expert", "我给化验室打个电话，叫他下来一趟，当面跟您说", "fetch polite"),
    Row("expert", "您自己找人问去", ""),
    Row("car", "劳驾把摩托往边上挪挪，挡着道儿了", "move"),
    Row("car", "您的车堵着通道了，麻烦开到后院去", "move reason"),
    Row("car", "车不用挪，放着吧", ""),
    Row("noise", "两位说话轻一些好吗", "quiet"),
    Row("noise", "麻烦您把嗓门压低一点", "quiet"),
    Row("noise", "不用小声，随便说", ""),
    Row("stamp", "这张表漏盖了公章，请您盖上以后再拿来", "missing stamp"),
    Row("stamp", "这张表没有问题，已经盖章了", ""),
    Row("stamp", "得单位盖了章我们才能收", "stamp"),
    Row("print", "合同您还没复印", "missing"),
    Row("print", "没有问题，合同复印好了", ""),
    Row("down", "网络出故障了，三十分钟以后就能好", "pause when"),
    Row("rain", "您慢着点，地上湿，我来搀您一把", "care arm"),
    Row("rain", "小心地滑四个字贴着就行", ""),
    Row("rain", "扶老人进来，提醒他当心滑倒。", ""),
    Row("records", "这涉及住户隐私，您叫他自己带证件来查吧", "secret way"),
    Row("records", "婉拒，说明客户资料保密，请本人来查。", ""),
    Row("overcharged", "对不起，我看花眼了", "fault"),
    Row("overcharged", "往后我一定多核对一遍", "fault better"),
    Row("call", "我是自来水公司的，劳驾请何主任接一下，辛苦您了", "self thanks"),
    Row("call", "不用管我是谁，麻烦请他接电话", ""),
    Row("upset", "您先别着急", "calm"),
    Row("upset", "哎呀这可来不及了", ""),
    Row("upset", "我会很和气地劝他别急，并耐心地给他解释", ""),
    Row("expired", "您这证件到期了，先去派出所补办一张吧", "expired renew"),
    Row("expired", "证件没过期，能用", ""),
    Row("postponed", "改到9点停水了", "change"),
    Row("postponed", "改到8点停水了", ""),
    Row("starts", "8点停水", "hour"),
    Row("starts", "9点停水", ""),
    // Keywords stay keywords where they are longer, but sums are said aloud.
    Row("papers", "本人身份证、产权证复印件、委托书原件", ""),
    Row("cash", "水费63.5元，收100元，找36.5元，票据", "sum"),
    Row("cash", "水费，收100元，7号窗口，5天内", ""),
    Row("repair", "后日师傅来修，新表免费换", "day"),
    Row("repair", "明天检修，换块表不要钱", "free"),
    Row("short", "麻烦您等5分钟", "wait"),
    Row("short", "请您等十分钟", ""),
    Row("twice", "上回付清了，用不着再缴", "spare"),
    Row("twice", "还得再交一回", ""),
    Row("visit", "后天下午去给您修", ""),
    Row("visit", "明天下午不去修", ""),
    Row("visit", "师傅明天下午到您家修，修完了您跟我们说一声", "goes tell"),
    Row("visit", "明天下午就去修，维修班说了", "goes"),
  ]
}
