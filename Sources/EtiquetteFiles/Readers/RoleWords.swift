import Etiquette

/// The speaker labels that transcripts use, by role: Chinese (both scripts) and English.
enum RoleWords {
  static let builtIn: [Role: [String]] = [.agent: agent, .customer: customer, .system: system]

  private static let agent = [
    "工作人员", "工作人員", "客服", "客服人员", "客服人員", "客服代表", "客服专员", "客服專員", "在线客服",
    "人工客服", "客户经理", "客戶經理", "客户代表", "客户服务", "客户服务代表", "客服坐席", "坐席", "座席",
    "坐席员", "座席员", "坐席人员", "座席人员", "话务员", "話務員", "话务", "接线员", "接線員", "接听员",
    "接听人员", "接话员", "受理员", "受理人", "受理人员", "值班员", "值班人员", "窗口", "窗口人员",
    "窗口工作人员", "柜员", "櫃員", "柜台", "柜台人员", "营业员", "營業員", "收费员", "办事员", "经办人",
    "经办人员", "员工", "員工", "职员", "職員", "业务员", "業務員", "热线", "熱線", "热线员", "热线人员",
    "服务人员", "服務人員", "服务员", "服務員", "服务专员", "服务代表", "热线坐席", "热线座席", "热线客服",
    "前台", "大堂经理", "值班经理", "引导员", "导办", "抄表员", "维修员", "调度员", "调度", "专员",
    "被叫", "agent", "staff", "operator", "clerk", "teller", "representative", "rep", "csr",
    "service", "employee", "receptionist", "advisor", "adviser", "customer service",
    "customer service representative", "customer service agent", "service agent", "callee",
    "officer", "attendant", "hotline", "counter",
  ]

  private static let customer = [
    "客户", "客戶", "用户", "用戶", "来电人", "來電人", "来电者", "来电人员", "来电", "来电客户", "来电用户",
    "来访人", "来访者", "来访客户", "市民", "居民", "顾客", "顧客", "群众", "群眾", "主叫", "业主", "業主",
    "住户", "住戶", "客人", "访客", "訪客", "投诉人", "投訴人", "诉求人", "咨询人", "咨询者", "报修人",
    "申请人", "办事群众", "办事人", "办事人员", "消费者", "消費者", "当事人", "用水户", "租户", "乘客",
    "旅客", "患者", "家属", "家長", "家长", "买家", "买方", "对方", "對方", "caller", "customer",
    "client", "user", "citizen", "resident", "visitor", "guest", "consumer", "tenant", "cust",
    "complainant", "applicant", "member of the public",
  ]

  private static let system = [
    "系统", "系統", "系统提示", "系统消息", "系统语音", "系统播报", "语音导航", "語音導航", "旁白",
    "质检备注", "質檢備註", "质检", "质检员", "质检员备注", "备注", "備註", "ivr", "机器人", "機器人",
    "机器人语音", "智能客服", "智能机器人", "机器人客服", "智能语音", "自动语音", "自動語音", "语音提示",
    "語音提示", "提示音", "录音", "录音提示", "语音", "播报", "报工号", "事件", "彩铃", "system", "bot",
    "robot", "chatbot", "narrator", "narration", "announcement", "prompt", "recording", "note",
    "qa note", "qc note", "event", "automated voice", "auto attendant", "voicebot",
  ]

  /// Surnames with which a staff member or customer is named after the role word: 客服王芳.
  static let surnames = Set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯"
      .unicodeScalars)

  /// What a name after a role word begins with: 客服小李.
  static let nicknames = ScalarSet("小老阿")

  /// What may stand between a role word and the rest of a label, once folded.
  static let separators = ScalarSet("-_/·.#|—–~,、")

  /// What looks like a name after a role word but is none: 客户方便.
  static let noNames: Set<String> = [
    "方便", "高兴", "万一", "任何", "任务", "金额", "马上", "常见", "白天", "余额", "钱款", "于是", "程序",
    "江北", "江南", "老是", "小区", "小时",
  ]
}
