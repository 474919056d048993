/// The daily work of a house: invoices, meters, notes, other houses' numbers.
enum DailyQuiz {
  static let yaml = """
    id: own5
    title: 五
    pass: 60
    questions:
    - id: meter
      kind: phrase
      prompt: 客户说水费不对。请写出你派人上门、几天答复的话。
      elements:
      - {id: visit, points: 1, any: [我们派人上门检查水表]}
      - {id: reply, points: 1, any: [三个工作日内答复您]}
    - id: note
      kind: phrase
      prompt: 验钞机不收一张百元钞。
      elements:
      - {id: problem, points: 1, any: [这张钞票有问题]}
      - {id: swap, points: 1, any: [请您换一张]}
    - id: grid
      kind: phrase
      prompt: 用户打来供水热线说停电了。请写出你说明这里是供水热线、请他打供电热线95598的话。
      elements:
      - {id: here, points: 1, any: [这里是供水热线]}
      - {id: number, points: 1, any: [请您拨打95598]}
    - id: invoice
      kind: phrase
      prompt: 客户要开发票。
      elements:
      - {id: title, points: 1, any: [请问发票抬头写什么]}
      - {id: send, points: 1, any: [电子发票会发到您的手机上]}
      - {id: once, points: 1, any: [您不用再来大厅取]}
    - id: seat
      kind: phrase
      prompt: 一位老人来了。
      elements:
      - {id: seat, points: 1, any: [请您坐下]}
    - id: outage
      kind: phrase
      prompt: 小区为什么停水？
      elements:
      - {id: time, points: 1, any: [明天上午9点到下午5点停水]}
      - {id: reason, points: 1, any: [因为管网改造]}
    - id: deed
      kind: phrase
      prompt: 客户没有房产证。
      elements:
      - {id: reason, points: 1, any: [没有房产证不能过户]}
    - id: ask-chief
      kind: phrase
      prompt: 你做不了主。
      elements:
      - {id: report, points: 1, any: [这件事我要请示一下科长]}
      - {id: reply, points: 1, any: [有结果马上告诉您]}
    - id: refunded
      kind: phrase
      prompt: 多收了钱，要退。
      elements:
      - {id: sign, points: 1, any: [请在退款单上签字]}
      - {id: name, points: 1, any: [是我把名字打错了]}
    - id: call-me
      kind: phrase
      prompt: 请对方回电。
      elements:
      - {id: relay, points: 1, any: [让孙工给我回电话]}
      - {id: phone, points: 1, any: [我的手机是]}
    """
}

extension AnswerGraderTests {
  static let daily = [
    Row("meter", "让师傅到您家里验一下表，三个工作日内给您回话", "visit reply"),
    Row("meter", "抄表员上门帮您看表，3个工作日内答复您", "visit reply"),
    Row("meter", "我们派人上门检查水表，七个工作日内答复您", "visit"),
    Row("meter", "师傅上门查过表了吗？", ""),
    Row("note", "这张验了两遍都不过，您另外给我一张好吗", "problem swap"),
    Row("note", "钱没有问题，不用换。", ""),
    Row("note", "昨天有个客户的钞票有问题，后来他换了一张。", ""),
    Row("grid", "这里是供水热线，请您打95598。", "here number"),
    Row("grid", "我们是供水热线，95598您也别打。", "here"),
    Row("invoice", "抬头怎么写？短信发您手机，省得您再跑一趟。", "title send once"),
    Row("invoice", "您得再来大厅取。", ""),
    Row("seat", "您快请坐", "seat"),
    Row("seat", "这边有椅子，您坐着歇会儿", "seat"),
    Row("seat", "您坐3路公交车来", ""),
    Row("outage", "明天上午九时到下午五时停水，管道要改造", "time reason"),
    Row("outage", "后天上午9点到下午5点停水", ""),
    Row("deed", "没有房本不能过户", "reason"),
    Row("ask-chief", "这事得问问科长，有结果马上告诉您", "report reply"),
    Row("ask-chief", "您自己去请示科长，有结果告诉我一声", ""),
    Row("refunded", "麻烦您在退款单上写上名字，是我输错了您的姓", "sign name"),
    Row("call-me", "让孙工给我回电话", "relay"),
    Row("call-me", "我的手机是13800000000，麻烦您让孙工回我电话", "relay phone"),
    Row("seat", "我对客户说：“请您坐下。”再把水递给他。", "seat"),
    Row("seat", "要是真有老人来，我才会说请您坐下。", ""),
  ]
}
