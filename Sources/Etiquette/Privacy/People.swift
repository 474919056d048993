/// Words for people, behind which their names may stand.
enum People {
  private static let possessors = WordSet(
    "我 俺 咱 你 您 恁 他 她 我家 俺家 你家 您家 恁家 他家 她家 我们 俺们 咱们 你们 恁们 佢 佢个 我个 你个 佢嘅 我嘅 你嘅 阮 伊 涯 侬 我的 俺的 阿 是 娘家 婆家"
  )

  /// Those who are somebody's, in one character: 我爹, 俺姑.
  private static let near = WordSet(
    "崽 囡 仔 女 娃 媳 孃 嬢 爸 妈 爹 娘 达 儿 哥 姐 弟 妹 叔 婶 姑 姨 舅 嫂 爷 奶 婆 孙 侄 妻 夫 妗 伯")

  private static let all = WordSet(
    """
    爸爸 妈妈 父亲 母亲 爱人 老公 老婆 儿子 女儿 闺女 媳妇 媳妇儿 儿媳妇 儿媳 丈夫 妻子 婆婆 公公 爷爷 奶奶 姥姥 姥爷 姥娘 外婆 外公 老伴 \
    老伴儿 对象 女婿 外甥 外甥女 侄子 侄女 侄媳妇 孙子 孙女 孙媳妇 外孙 外孙女 岳父 岳母 丈人 老丈人 丈母娘 大爷 大娘 大伯 大妈 叔叔 婶子 \
    大哥 二哥 三哥 四哥 大姐 二姐 三姐 四姐 大叔 二叔 三叔 四叔 二大爷 三大爷 小叔 小叔子 大姑 二姑 三姑 小姑 姑姑 姑妈 小姑子 大姨 二姨 三姨 \
    小姨 小姨子 姨妈 舅舅 大舅 二舅 三舅 小舅 舅妈 小舅子 大舅哥 姐夫 妹夫 嫂子 大嫂 二嫂 弟妹 弟媳 弟媳妇 表哥 表弟 表姐 表妹 堂哥 堂弟 堂姐 \
    堂妹 哥哥 弟弟 姐姐 妹妹 老头子 老头 老太太 老爷子 那口子 当家的 孩子爸 孩子妈 他爸 他妈 她爸 她妈 孩他爹 孩他娘 亲家 战友 同学 老同学 \
    室友 朋友 老乡 邻居 隔壁 对门 楼上 楼下 前妻 前夫 家属 监护人 大儿子 二儿子 小儿子 大闺女 二闺女 小闺女 老大 老二 \
    收费员 抄表员 维修员 维修工 接线员 话务员 营业员 业务员 巡线员 调度员 化验员 管水员 水管员 协管员 网格员 安装工 检修工 管道工 电工 工人 \
    客服 坐席 村支书 支书 书记 村长 村主任 主任 会计 出纳 文书 门卫 保安 保洁 司机 老板 老板娘 店长 楼长 组长 班长 队长 站长 所长 经理 科长 \
    律师 医生 大夫 护士 老师 校长 社工 志愿者 工程师 同事 领导 徒弟 局长 厂长 \
    户主 业主 房东 房主 租客 租户 住户 用户 客户 机主 车主 失主 原户主 新户主 老户主 登记人 联系人 代理人 担保人 继承人 产权人 使用人 承租人 \
    出租人 委托人 受托人 申请人 报修人 投诉人 经办人 经手人 负责人 当事人 收件人 收货人 收款人 付款人 持卡人 开户人 开户名 签字 签名 工牌 \
    署名 落款 真名 备注 学生 学员 鄙人 在下 老朽 被保险人 新户 五保户 太太 先生 妮儿 妮子 老汉 老汉儿 老表 大小子 二小子 哥们儿 护士长 外教 \
    署名 落款 户名 姓名 名字 本人 一个叫 有个叫 有位叫 那个叫 名叫 全名 大名 值班的 接电话的 抄表的 营业厅 窗口 水厂 公司 修水管的 收费的 收水费的 管水的 看门的 \
    崽 崽崽 妹崽 细崽 满崽 满女 堂客 老倌 老倌子 娘老子 妹子 细妹 老豆 老母 老窦 家公 家婆 家嫂 新抱 心抱 囡囡 细路 大佬 细佬 家姐 婆娘 婆姨 老婆子 老头儿 \
    老爷们 掌柜的 老妈 老爸 老爹 老娘 老妈子 幺儿 幺女 幺妹 幺爸 幺叔 姑爷 姑娘 丫头 大丫头 小丫头 二丫头 娃儿 娃娃 男娃 女娃 孙娃 孙儿 重孙 侄儿 外侄 舅子 老庚 嫂嫂 婶婶 \
    嬢嬢 孃孃 姨娘 姨夫 姨父 姑父 姑夫 姑丈 姑爹 舅母 妗子 妗妗 伯伯 伯母 伯父 大爹 爹爹 婆婆 太婆 奶奶 干妈 干爹 干儿子 干女儿 继父 继母 后妈 后爸 养子 养女 老人 老人家 孤老 低保户 \
    合伙人 搭档 卖方 买方 甲方 乙方 丙方 出租方 承租方 开户人 见证人 中间人 介绍人 法人 股东 前任 现任 接班的 带班的 看水的 抄水表的 装表的 修表的 租房的 租的 大儿 二儿 小儿 老三 老四 老幺 老二 \
    爱人 内人 先人 屋里人 大女儿 小女儿 二女儿 大女婿 小女婿 儿媳妇儿 孙女婿 外甥媳妇 堂嫂 表嫂 表叔 表舅 表姑 表姨 表侄 堂叔 堂侄 连襟 妯娌 街坊 发小 闺蜜 哥们 哥们儿 兄弟 大兄弟 老哥 老弟 \
    管家 保姆 护工 钟点工 快递员 送水工 同志 小同志 小伙子 小伙 小姑娘 人家 小妹 阿弟 阿妹 阿哥 阿姐 阿嫂 阿叔 阿伯 阿婶 爷叔 姆妈 爷娘 阿爸 阿妈 舅公 舅婆 舅爷 姑婆 姨婆 叔公 伯公 叔婆 伯婆 姑公 姨公 \
    姑奶奶 姨奶奶 舅奶奶 个仔 个女 细仔 大仔 工头 包工头 团长 群主 水工 瓦工 泥工 木工 技工 师兄 师弟 师姐 师妹 实习生 新来的 班主任 辅导员 楼管 宿管 物管 物业经理 代表
    """)

  /// Those of a house, as they stand behind the name of one of them: 韩守业老伴.
  private static let household = WordSet(
    "老伴 媳妇 儿子 女儿 闺女 老婆 老公 爱人 他妈 她妈 他爸 她爸 爸爸 妈妈 父亲 母亲 两口子 夫妻 夫妇 一家 全家 他爹 他娘 家属")

  /// Whether a word for those of somebody's house begins at a place.
  static func beginHousehold(_ passage: Passage, _ place: Int) -> Bool {
    household.length(in: passage, at: place) != nil
  }

  /// Whether 是我爹 or 是收费员 begins at a place: what somebody is.
  static func beginRelation(_ passage: Passage, _ place: Int) -> Bool {
    guard passage.holds("是系".utf16, place) else { return false }
    let owned = possessors.length(in: passage, at: place + 1).map { place + 1 + $0 }
    if let owned { return begin(passage, owned) || near.length(in: passage, at: owned) != nil }
    return all.length(in: passage, at: place + 1) != nil
  }

  /// Whether a word for a person begins at a place.
  static func begin(_ passage: Passage, _ place: Int) -> Bool {
    all.length(in: passage, at: place) != nil || passage.holds("人".utf16, place)
  }

  /// Whether the word for a person ends in front of a place.
  static func end(_ passage: Passage, before place: Int) -> Bool {
    if all.length(in: passage, before: place) != nil { return true }
    guard let length = near.length(in: passage, before: place) else { return false }
    return possessors.length(in: passage, before: place - length) != nil
  }
}
