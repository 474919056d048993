/// Scenes of the rule book as a quiz.
enum SceneQuiz {
  static let yaml = """
    id: own
    title: 供水服务用语练习
    pass: 60
    questions:
    - id: farewell
      kind: phrase
      prompt: 老人办完过户手续，收起证件准备离开窗口。请写出你送别他的话。
      elements:
      - {id: bye, points: 2, clause: 第十六条(二), any: [再见, 慢走, 您走好, 请慢走]}
      - {id: polite, points: 1, clause: 第十五条, any: [您走好, 您慢走, 请慢走]}
    - id: window
      kind: phrase
      prompt: 客户在收费窗口要求办理报装，报装在6号窗口受理。你怎么说？
      elements:
      - {id: apology, points: 1, clause: 第十六条(四), any: [对不起, 抱歉, 不好意思]}
      - {id: direct, points: 2, clause: 第十六条(四), any: [请到6号窗口办理, 请您去6号窗口, 报装在6号窗口办理, 请到*号窗口办理]}
      - {id: polite, points: 1, clause: 第十六条(四), any: [请到, 请您到, 请您去, 麻烦您到]}
    - id: papers
      kind: phrase
      prompt: 业务办完，你把身份证、房产证和收据递还给客户。请写出递还时要说的话。
      elements:
      - {id: keep, points: 3, clause: 第十六条(六), any: [请收好, 请您收好, 请您清点一下, 您点一下, 请核对一下]}
      - {id: polite, points: 1, clause: 第十六条(六), any: [请收好, 请您收好, 请您清点, 您收好, 您点一下]}
    - id: away
      kind: phrase
      prompt: 你正在给客户办业务，主管让你马上去后台处理一件急事。离开前你对客户说什么？
      elements:
      - {id: apology, points: 2, clause: 第十六条(八), any: [对不起, 抱歉, 不好意思]}
      - {id: wait, points: 2, clause: 第十六条(八), any: [请您稍等一下, 请稍等, 请稍候, 麻烦您等一会儿]}
      - {id: polite, points: 1, clause: 第十六条(八), any: [请您稍等, 请稍等, 麻烦您, 您稍等]}
    - id: opinions
      kind: phrase
      prompt: 回访结束前，请写出向客户征询意见的话。
      elements:
      - {id: ask, points: 3, clause: 第十六条(九), any: [请对我们的工作多提宝贵意见, 请您多提意见, 您对我们的服务有什么建议]}
      - {id: polite, points: 1, clause: 第十六条(九), any: [请对我们, 请您, 您对, 请多提]}
    - id: refuse
      kind: phrase
      prompt: 客户要求免除违约金，按规定不能免。你怎么回答？
      elements:
      - {id: apology, points: 1, clause: 第十六条(十一), any: [对不起, 抱歉, 不好意思]}
      - {id: cannot, points: 1, clause: 第十六条(十一), any: [这个问题解决不了, 这个我们办不了, 不能给您减免, 没办法满足您的要求]}
      - {id: bear, points: 1, clause: 第十六条(十一), any: [请您多包涵, 请您谅解, 请多理解]}
      - {id: reason, points: 1, clause: 第十六条(十一), any: [因为, 按照规定, 根据规定, 文件要求]}
    - id: thanked
      kind: phrase
      prompt: 客户拿到发票后连声道谢。你怎么回应？
      elements:
      - {id: reply, points: 2, clause: 第十六条(十二), any: [不用客气, 没关系，这是我们应该做的, 应该的, 不用谢]}
      - {id: bye, points: 1, clause: 第十六条(十二), any: [再见, 您慢走]}
    - id: here
      kind: phrase
      prompt: 有人来电找抄表班的孙班长，孙班长就在隔壁。你怎么说？
      elements:
      - {id: present, points: 2, clause: 第十七条(二), any: [他在, 孙班长在, 在的]}
      - {id: wait, points: 2, clause: 第十七条(二), any: [请您稍等, 请稍等, 您等一下]}
      - {id: polite, points: 1, clause: 第十七条(二), any: [请您稍等, 您稍等, 请稍等]}
    - id: absent
      kind: phrase
      prompt: 有人来电找财务科的周会计，周会计外出了。你怎么说？
      elements:
      - {id: apology, points: 1, clause: 第十七条(三), any: [对不起, 抱歉, 不好意思]}
      - {id: away, points: 1, clause: 第十七条(三), any: [XXX不在, 周会计不在, 他出去了]}
      - {id: relay, points: 2, clause: 第十七条(三), any: [需要留话转告吗, 要我转告吗, 您需要留言吗, 需要我帮您转达吗]}
    - id: misdialled
      kind: phrase
      prompt: 对方要订餐，显然拨错了号码。你是水务营业厅的接线员，怎么说？
      elements:
      - {id: apology, points: 1, clause: 第十七条(四), any: [对不起, 不好意思, 抱歉]}
      - {id: here, points: 2, clause: 第十七条(四), any: [这里是水务营业厅, 这里是供水公司, 我们是自来水公司, 这里是]}
      - {id: wrong, points: 1, clause: 第十七条(四), any: [您打错了, 您拨错号码了, 请您核对一下号码]}
    - id: end-call
      kind: phrase
      prompt: 热线通话结束，请写出结束语。
      elements:
      - {id: thanks, points: 1, clause: 热线六, any: [感谢您的来电, 谢谢您的来电, 感谢您的支持]}
      - {id: bye, points: 2, clause: 热线六, any: [再见]}
    - id: angry
      kind: phrase
      prompt: 客户在大厅里大声吵嚷，说水费算错了。请写出你安抚并引导他的话。
      elements:
      - {id: calm, points: 2, clause: 第二十六条, any: [您别着急, 请您消消气, 请您先坐下喝口水, 您先冷静一下]}
      - {id: listen, points: 1, clause: 第二十六条, any: [您慢慢说, 请您详细说说情况, 我来听您说]}
      - {id: room, points: 1, clause: 第二十六条, any: [请您到接待室, 咱们到办公室谈, 请到旁边会议室坐]}
    - id: first-asked
      kind: phrase
      prompt: 客户问停水时间，这不归你管。按首问负责制你怎么说？
      elements:
      - {id: help, points: 2, clause: 第二十五条, any: [我帮您问一下, 我帮您联系调度室, 我带您过去, 我帮您查询]}
      - {id: wait, points: 1, clause: 第二十五条, any: [请稍等, 您稍等]}
    - id: online
      kind: phrase
      prompt: 大厅人多，你是引导员。请写出引导客户线上缴费的话。
      elements:
      - {id: guide, points: 2, clause: 第二十条, any: [您可以用手机缴费, 可以在网上营业厅办理, 您可以关注我们的微信公众号]}
      - {id: offer, points: 1, clause: 第二十条, any: [我教您, 我帮您操作, 需要我帮您吗]}
    - id: address
      kind: phrase
      prompt: 用户来电报修水管爆裂，请写出你询问和承诺的话。
      elements:
      - {id: where, points: 1, clause: 热线四, any: [请问您的详细地址, 请问具体位置在哪里, 您家住哪个小区]}
      - {id: phone, points: 1, clause: 热线四, any: [请留下您的联系电话, 您的电话是多少]}
      - {id: promise, points: 2, clause: 热线四, any: [我们马上派人去维修, 我们会尽快安排师傅上门, 我马上通知抢修人员]}
    - id: change
      kind: phrase
      prompt: 客户缴费42.3元，给了50元。请唱收唱付。
      elements:
      - {id: received, points: 2, clause: 第二十七条, any: [收您50元, 收到您五十块]}
      - {id: change, points: 2, clause: 第二十七条, any: [找您7.7元, 找您七块七]}
      - {id: polite, points: 1, clause: 第二十七条, any: [收您, 找您, 收到您]}
    """
}
