/// Who sees to a matter, who owns up, and what is asked, said in the words of many counters.
enum DutyQuiz {
  static let yaml = """
    id: own7
    title: 七
    pass: 60
    questions:
    - id: whose
      kind: phrase
      prompt: 停车场漏水归谁管？
      elements:
      - {id: who, points: 1, any: [后勤科负责]}
      - {id: help, points: 1, any: [我带您过去, 我帮您转接, 我把他们的电话给您, 我帮您叫他们的人来]}
    - id: ask
      kind: phrase
      prompt: 一时答不上来。
      elements:
      - {id: check, points: 1, any: [我帮您核实一下]}
      - {id: answer, points: 1, any: [了解清楚后会给您答复]}
    - id: busy
      kind: phrase
      prompt: 手上还有事。
      elements:
      - {id: wait, points: 1, any: [请您稍等]}
      - {id: then, points: 1, any: [我办完这笔马上为您核对]}
    - id: tone
      kind: phrase
      prompt: 客户嫌你口气硬。
      elements:
      - {id: own, points: 1, any: [是我态度不好]}
    - id: close
      kind: phrase
      prompt: 快下班了，客户还在填表。
      elements:
      - {id: calm, points: 1, any: [您别着急, 来得及]}
      - {id: finish, points: 1, any: [我们给您办完再下班]}
    - id: call
      kind: phrase
      prompt: 城北营业厅的电话响了。
      elements:
      - {id: greeting, points: 1, any: [您好]}
      - {id: unit, points: 1, any: [城北营业厅]}
      - {id: offer, points: 1, any: [请问有什么可以帮您]}
    - id: form
      kind: phrase
      prompt: 客户交来的销户单填错了，要他重新填一张。你怎么说？
      elements:
      - {id: wrong, points: 1, any: [您的单子填错了]}
      - {id: refill, points: 1, any: [请您重新填写一份]}
    - id: twice
      kind: phrase
      prompt: 水费收重了。
      elements:
      - {id: own, points: 1, any: [是我的失误]}
    - id: away
      kind: phrase
      prompt: 要找的人出门了。
      elements:
      - {id: relay, points: 1, any: [需要留话转告吗]}
    - id: bye
      kind: phrase
      prompt: 通话结束。
      elements:
      - {id: bye, points: 1, any: [再见]}
    - id: told
      kind: phrase
      prompt: 有人打来说话很急。写出先讲的话和听他说时应答的话。
      elements:
      - {id: thanks, points: 1, any: [感谢您反映情况]}
      - {id: listen, points: 1, any: [我明白，请慢慢讲]}
    - id: cash
      kind: phrase
      prompt: 找钱。
      elements:
      - {id: change, points: 1, any: [找您6.5元]}
    - id: idea
      kind: phrase
      prompt: 客户提意见。
      elements:
      - {id: report, points: 1, any: [我马上向领导反映]}
    """
}

extension AnswerGraderTests {
  static let duty = [
    Row("whose", "这个后勤科在办，我陪您走一趟", "who help"),
    Row("whose", "这是后勤科的活，您跟我来", "who help"),
    Row("whose", "得让后勤科来弄，我喊他们科的人下来", "who help"),
    Row("whose", "归后勤科，我把科里的号码写给您", "who help"),
    Row("whose", "您得去后勤科办", "who"),
    Row("whose", "后勤科不管这个", ""),
    Row("whose", "后勤科也不办，没人能带您过去", ""),
    Row("whose", "归后勤科管，他们的电话不方便给您", "who"),
    Row("whose", "报停车场漏水是后勤科负责", "who"),
    Row("ask", "我先问问档案室，问到了给您打过去", "check answer"),
    Row("ask", "等我查清楚，明早给您回话", "check answer"),
    Row("ask", "您等通知吧", ""),
    Row("ask", "谁跟您说的？", ""),
    Row("busy", "劳您坐几分钟，我把这叠票理好就帮您一张一张对", "wait then"),
    Row("busy", "您稍等，这户一完就给您核", "wait then"),
    Row("busy", "您稍等，这笔还没完", "wait"),
    Row("busy", "您稍等，我给前面那位办完，接着给您核对", "wait then"),
    Row("tone", "怪我嗓门大", "own"),
    Row("tone", "刚才没管住脾气", "own"),
    Row("tone", "是我不对", "own"),
    Row("tone", "您没控制好情绪", ""),
    Row("tone", "不是我不对", ""),
    Row("close", "来得及，您这张不录完我们不关门", "calm finish"),
    Row("close", "您别慌，写完我就给您录", "calm finish"),
    Row("close", "没填完就明天来", ""),
    Row("call", "您好，城北厅的，您要查费还是报修", "greeting unit offer"),
    Row("call", "您好，要发票还是收据", "greeting"),
    Row("call", "您好 热线 请问 微笑", ""),
    Row("call", "您好 请问 办 什么 呢", "greeting"),
    Row("form", "您的登记表填得有点毛病，请您再填一张", "wrong refill"),
    Row("form", "您的单子没写错，是我们的表打错了日期，请您重新填写", "refill"),
    Row("form", "客户交来的销户单填错了，我会说：请您重新填写一份。", "refill"),
    Row("form", "客户来了，我说：您的单子填错了，请您重新填写一份。", "wrong refill"),
    Row("twice", "错都在我", "own"),
    Row("twice", "责任在您", ""),
    Row("away", "转告不了", ""),
    Row("away", "要转告不？", "relay"),
    Row("bye", "再见，哎对了，您带证件没有", ""),
    Row("bye", "再见，等一下，您的伞。好了，再见", "bye"),
    Row("bye", "下次再见到杨师傅我跟他说", ""),
    Row("told", "听他说时应答的话：感谢、明白、慢慢讲", ""),
    Row("told", "您别说了，听我给您解释", ""),
    Row("told", "我说：感谢您反映情况，我明白，您接着讲", "thanks listen"),
    Row("cash", "找您人民币6元5角整", "change"),
    Row("idea", "我今天就报给当班主任", "report"),
  ]
}
