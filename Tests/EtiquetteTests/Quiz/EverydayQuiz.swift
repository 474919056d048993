/// Everyday requests, of which the rule book gives no wording.
enum EverydayQuiz {
  static let yaml = """
    id: own2
    title: 二
    pass: 60
    questions:
    - id: id-card
      kind: phrase
      prompt: 请客户出示证件并在回执上签名，你怎么说？
      elements:
      - {id: show, points: 2, clause: 通用, any: [请出示您的身份证, 请您出示证件, 麻烦您把身份证给我看一下]}
      - {id: sign, points: 2, clause: 通用, any: [请在这里签字, 请您签名, 麻烦您在这儿签个字]}
      - {id: polite, points: 1, clause: 通用, any: [请您, 您的, 麻烦您]}
    - id: hours
      kind: phrase
      prompt: 客户打电话问营业厅几点上班，你怎么答？
      elements:
      - {id: greeting, points: 1, clause: 通用, any: [您好]}
      - {id: time, points: 2, clause: 通用, any: [上午8点半到下午5点, 营业时间是8:30至17:00, 八点三十分到十七点]}
      - {id: close, points: 1, clause: 通用, any: [欢迎您来办理, 再见]}
    - id: rate
      kind: phrase
      prompt: 服务结束，请客户评价。
      elements:
      - {id: rate, points: 2, clause: 通用, any: [请您对本次服务进行评价, 请您按一下评价器, 麻烦您给我的服务打个分]}
    - id: outage
      kind: phrase
      prompt: 用户问为何停水，你查到是管道抢修，预计晚上八点恢复。请作答。
      elements:
      - {id: sorry, points: 1, clause: 通用, any: [给您带来不便，非常抱歉, 很抱歉给您造成不便, 敬请谅解]}
      - {id: cause, points: 1, clause: 通用, any: [因为管道抢修, 管道正在抢修, 水管爆了正在维修]}
      - {id: when, points: 2, clause: 通用, any: [预计晚上8点恢复供水, 晚上八点来水, 20点左右恢复]}
    - id: queue
      kind: phrase
      prompt: 客户插队到你窗口前。
      elements:
      - {id: please, points: 2, clause: 通用, any: [请您先取号排队, 麻烦您到取号机取号, 请按顺序排队]}
      - {id: thanks, points: 1, clause: 通用, any: [谢谢您的配合, 谢谢, 感谢您的理解]}
    - id: hot
      kind: phrase
      prompt: 你接到热线，对方声音很小，听不清。
      elements:
      - {id: apology, points: 1, clause: 热线, any: [对不起, 抱歉, 不好意思]}
      - {id: louder, points: 2, clause: 热线, any: [请您大声一点, 我听不清楚，请您再说一遍, 请您重复一遍]}
    - id: no-worry
      kind: phrase
      prompt: 客户怕多扣钱。
      elements:
      - {id: calm, points: 2, clause: 通用, any: [您不用担心, 请您放心, 不会多扣您的钱]}
    - id: misread
      kind: phrase
      prompt: 抄表员敲门抄表，你是抄表员，开门的是老人。
      elements:
      - {id: greeting, points: 1, clause: 通用, any: [您好, 打扰您了]}
      - {id: self, points: 1, clause: 通用, any: [我是自来水公司的抄表员, 我是供水公司抄表的, 我是XXX]}
      - {id: purpose, points: 2, clause: 通用, any: [来给您抄水表, 看一下您家的水表]}
    """
}
