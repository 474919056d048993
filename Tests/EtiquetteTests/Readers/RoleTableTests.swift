import Etiquette
import EtiquetteFiles
import Testing

extension Readers {
  @Suite struct SpeakerLabels {
    @Test(arguments: [
      "工作人员", "客服", "坐席", "座席", "话务员", "接线员", "窗口", "柜员", "营业员", "员工", "业务员", "热线",
      "服务人员", "客服0123", "坐席2号", "1号坐席", "客服（工号0123）", "客服(工号：0123)", "【客服】", "[客服]",
      "客服小李", "客服王芳", "客服-王芳", "客服_01", "坐席 王小明", "张三（客服）", "客户经理", "客户服务代表", "營業員",
      "Agent", "AGENT 1", "ＡＧＥＮＴ", "agent_2", "Agent Smith", "Customer Service", "staff",
      "operator B",
      "工 作 人 员", "客服工号0123", "客服（打断）",
    ])
    func isAgent(label: String) { #expect(RoleTable().role(of: label) == .agent) }

    @Test(arguments: [
      "客户", "用户", "来电人", "市民", "顾客", "群众", "主叫", "客户A", "客户１", "用户（女）", "客户王女士（来电）",
      "客戶", "Caller", "customer 2", "Ｃｕｓｔｏｍｅｒ", "市民李先生",
    ])
    func isCustomer(label: String) { #expect(RoleTable().role(of: label) == .customer) }

    @Test(arguments: ["系统", "语音导航", "旁白", "质检备注", "IVR", "机器人语音", "系统提示", "智能客服", "System"])
    func isSystem(label: String) { #expect(RoleTable().role(of: label) == .system) }

    @Test(arguments: [
      "", "小李", "我说", "客户说", "客户挂机", "用户编号", "客服电话", "热线电话", "客户姓名", "用户您好", "A", "Speaker 1",
      "说话人1", "agent said", "12:30", "（）", "客服（", "客户方便", "坐席问",
    ])
    func isUnknown(label: String) { #expect(RoleTable().role(of: label) == nil) }

    @Test func theUsersWordsWin() {
      let table = RoleTable(adding: [.agent: ["A", "水务小二"], .customer: ["窗口"]])
      #expect(table.role(of: "Ａ") == .agent)
      #expect(table.role(of: "水务小二01") == .agent)
      #expect(table.role(of: "窗口") == .customer)
      #expect(table.role(of: "客户") == .customer)
    }
  }
}
