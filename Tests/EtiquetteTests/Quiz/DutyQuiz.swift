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
    - id: desk
      kind: phrase
      prompt: 有人走到服务台前。
      elements:
      - {id: offer, points: 1, any: [请问办理什么业务, 请问有什么可以帮您]}
    - id: error
      kind: phrase
      prompt: 这月的费用算错了，是自己的失误。
      elements:
      - {id: apology, points: 1, any: [对不起]}
      - {id: own, points: 1, any: [请原谅, 是我的失误]}
    - id: wall
      kind: phrase
      prompt: 客户问办事流程。
      elements:
      - {id: where, points: 1, any: [流程在墙上有公示]}
    - id: ring
      kind: phrase
      prompt: 你给翠湖小区物业打电话，想找孙主任问泵房的事，是门卫接的。请写出开头要说的话。
      elements:
      - {id: ask, points: 1, any: [麻烦您请孙主任接电话, 孙主任在吗]}
    - id: fifty
      kind: phrase
      prompt: 收钱找钱。
      elements:
      - {id: received, points: 1, any: [收您50元]}
      - {id: change, points: 1, any: [找您7.7元]}
    - id: views
      kind: phrase
      prompt: 回访结束。
      elements:
      - {id: opinions, points: 1, any: [请对我们的工作多提宝贵意见]}
    - id: copy
      kind: phrase
      prompt: 合同要留一份。
      elements:
      - {id: copy, points: 1, any: [请复印一份合同]}
    - id: polite
      kind: phrase
      prompt: 走错了窗口。
      elements:
      - {id: polite, points: 1, any: [请到3号窗口]}
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
    Row("close", "来不及了，您明天赶早", ""),
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
    // An honest list behind a colon is speech.
    Row("error", "对不起，是我的失误。请带好三样：身份证、房产证、户口本", "apology own"),
    Row("error", "先生，对不起，请带：单子、存折、图章", "apology"),
    Row("told", "我说：感谢您反映情况，我明白，您接着讲", "thanks listen"),
    Row("cash", "找您人民币6元5角整", "change"),
    Row("idea", "我今天就报给当班主任", "report"),
    Row("desk", "您这趟是来报停，还是有别的手续要办？", "offer"),
    Row("desk", "您今天来是换表，还是过户呀？", "offer"),
    Row("desk", "您要现金，还是刷卡？", ""),
    Row("desk", "您来晚了，还是明天办吧", ""),
    Row("desk", "啥事？快说。", ""),
    Row("desk", "您有什么事？", "offer"),
    Row("desk", "什么事要办？", "offer"),
    Row("desk", "您请讲。", ""),
    Row("form", "户名那一栏没填对，请您另填一张", "wrong refill"),
    Row("form", "门牌跟房本上的不一样，请您重填一张", "wrong refill"),
    Row("form", "是我没填对，给您重新打一张", "refill"),
    Row("form", "有没有填对，我看一下", ""),
    Row("error", "这月的账是我记重了", "own"),
    Row("error", "我把水费给您扣了两回", "own"),
    Row("error", "我给您开两份发票", ""),
    Row("error", "是您记重了", ""),
    Row("error", "咱这么熟，不跟您说对不起了，钱退您", ""),
    Row("error", "对不起就不说了，是我弄错了", "own"),
    Row("error", "我不能不跟您说声对不起", "apology"),
    Row("error", "对不起，您别往心里去", "apology"),
    // What is done already is not asked for.
    Row("copy", "麻烦您把合同复印一份", "copy"),
    Row("copy", "合同已经复印一份了", ""),
    Row("copy", "已经复印合同了", ""),
    // Another window is as polite, and so is a slip of the keys, but not 你 or a bare order.
    Row("polite", "请到12号窗口", "polite"),
    Row("polite", "请到3号窗扣", "polite"),
    Row("polite", "你到3号窗口", ""),
    Row("polite", "到3号窗口去", ""),
    // No answer left blank: the bill, not the question, is what he cannot do.
    Row("error", "这个我不会算，对不起", "apology"),
    Row("ring", "给翠湖物业打电话，想找孙主任问一下泵房。", ""),
    Row("ring", "打电话给翠湖小区物业，找孙主任", ""),
    Row("ring", "您好，我想给孙主任打个电话，他在吗", "ask"),
    Row("told", "行啦别说啦，您的意思我懂。", ""),
    Row("told", "谢谢您反映情况，不用再说了，我理解您", "thanks"),
    Row("told", "感谢您打来，您别着急，慢慢说，我记着呢", "thanks listen"),
    Row("whose", "停车场是后勤科在弄，我这就给您拨过去", "who help"),
    Row("whose", "后勤科负责，等我查到了给您拨过去", "who"),
    Row("whose", "后勤科的事，我把您的电话接过去", "who help"),
    Row("whose", "后勤科负责，我这儿存着他们电话，给您写一个", "who help"),
    Row("whose", "后勤科在管，电话给您抄一份", "who help"),
    Row("whose", "后勤科负责，号码没法给您写", "who"),
    Row("busy", "您稍等，这位大姐的还差一步，弄好了我马上一户一户给您对", "wait then"),
    Row("busy", "等我一下，办完这一位我立刻给您把去年的底单找出来对", "wait then"),
    Row("wall", "流程图就挂这边墙上，我给您讲讲", "where"),
    Row("wall", "流程贴您身后的公告栏里了", "where"),
    Row("wall", "墙上没有贴", ""),
    Row("close", "不忙，您慢慢填，我等您办完再下班", "calm finish"),
    Row("close", "还慢慢写呢，下班了", ""),
    Row("close", "你自己慢慢填吧", ""),
    Row("fifty", "五十的，收您的了，找您七块七", "received change"),
    Row("fifty", "五十元，收您的啦。七块七，找您", "received change"),
    Row("fifty", "水费五十，收您的了", ""),
    Row("views", "有意见你找旁人说去", ""),
    Row("views", "您的意见呢", "opinions"),
  ]
}
