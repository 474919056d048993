/// Answers that look like a wording and say something else, beside such as do say it.
enum LookalikeQuiz {
  static let yaml = """
    id: own4
    title: 四
    pass: 60
    questions:
    - id: papers
      kind: phrase
      prompt: 客户问办事要带什么。
      elements:
      - {id: front, points: 1, any: [不用带房产证]}
      - {id: behind, points: 1, any: [户口本不用带]}
      - {id: bill, points: 1, any: [请带最近一期水费单]}
    - id: fee
      kind: phrase
      prompt: 客户问复印和过户要不要钱。
      elements:
      - {id: free, points: 1, any: [复印免费]}
      - {id: charge, points: 1, any: [不收手续费]}
    - id: dark
      kind: phrase
      prompt: 营业厅的电脑忽然不能用了。
      elements:
      - {id: cut, points: 1, any: [营业厅停电了]}
    - id: first
      kind: phrase
      prompt: 一位孕妇来缴费。
      elements:
      - {id: first, points: 1, any: [请您优先办理]}
    - id: slip
      kind: phrase
      prompt: 客户说你多扣了钱。
      elements:
      - {id: own, points: 1, any: [是我录错了]}
    - id: refund
      kind: phrase
      prompt: 客户要退预存的水费。
      elements:
      - {id: card, points: 1, any: [只能原路退回您的银行卡]}
    - id: smoke
      kind: phrase
      prompt: 有人在大厅点烟。
      elements:
      - {id: outside, points: 1, any: [请您到室外吸烟]}
    - id: upset
      kind: phrase
      prompt: 客户发火。
      elements:
      - {id: calm, points: 1, any: [您别生气]}
    - id: back
      kind: phrase
      prompt: 客户问停水。
      elements:
      - {id: when, points: 1, any: [晚上恢复供水]}
    """
}

extension AnswerGraderTests {
  static let lookalikes = [
    Row("papers", "您带身份证和房产证来", ""),
    Row("papers", "房产证不用带", "front"),
    Row("papers", "房产证不用给我看", "front"),
    Row("papers", "不用带房产证", "front"),
    Row("papers", "您无需带户口本", "behind"),
    Row("papers", "户口本不用带", "behind"),
    Row("papers", "要带户口本", ""),
    Row("papers", "请带最近一期的水费单", "bill"),
    Row("papers", "不用带最近一期水费单", ""),
    Row("fee", "复印不要钱", "free"),
    Row("fee", "复印免费", "free"),
    Row("fee", "我们没有免费复印，要交费用", ""),
    Row("fee", "没有发票就不退钱", ""),
    Row("fee", "暂时不要交钱", ""),
    Row("fee", "手续费免收", "charge"),
    Row("fee", "没有手续费", "charge"),
    Row("dark", "大厅突然没电了", "cut"),
    Row("dark", "线路断了", "cut"),
    Row("dark", "您的电话断了，请稍等", ""),
    Row("dark", "您的手机没电了", ""),
    Row("dark", "我们没有停电", ""),
    Row("first", "您先来吧", "first"),
    Row("first", "您到前面先办", "first"),
    Row("first", "您不用排队", "first"),
    Row("first", "您先办张卡，再排队", ""),
    Row("first", "您先来窗口取号排队", ""),
    Row("first", "您别排队了，明天再来", ""),
    Row("slip", "我刚才多打了一个零", "own"),
    Row("slip", "我漏录了一笔", "own"),
    Row("slip", "我帮您多打一份", ""),
    Row("slip", "我没有多打", ""),
    Row("slip", "我不多录一笔", ""),
    Row("refund", "原来怎么交的就怎么退回去", "card"),
    Row("refund", "从哪张卡来的就退回哪张卡", "card"),
    Row("refund", "您把钱打到我们账户", ""),
    Row("refund", "请走对公账户", ""),
    Row("smoke", "您去外面抽", "outside"),
    Row("smoke", "请到外面等", ""),
    Row("upset", "您消消气", "calm"),
    Row("upset", "我不怕您投诉", ""),
    Row("back", "今晚就来水了", "when"),
    Row("back", "恢复供水还不清楚能否按时", ""),
    Row("upset", "本题要点：您别生气", ""),
    Row("upset", "要点 ：您别急；您消气", ""),
  ]
}
