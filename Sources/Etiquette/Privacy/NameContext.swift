/// How much the words around a place tell that a name stands there.
enum NameContext {
  private static let links = WordSet(
    "是 系 叫 写 写的 写的是 填 填的 填的是 登记 登记的 登记的是 留的 留的是 就是 的是 改成 换成 上写的 上写的是 上是 上的名字是 那里是 名 : “ \" 「 《 (")

  /// What is said of persons in front of them.
  private static let verbs = WordSet(
    """
    找 个人 把 让 叫 给 替 帮 跟 问 问问 请 派 由 求 喊 查 查查 查一下 查下 找找 找一下 问一下 通知 通知一下 联系 联系一下 告诉 转告 转给 转 卖给 租给 \
    过给 过户给 过到 改成 换成 写成 打成 印成 录成 错成 登记成 登记的是 写的是 写的 的是 写 我 俺 不叫 不是 就是 还是 原来是 是个叫 认识 认得 感谢 谢谢 表扬 投诉 举报 \
    说是 姓名 人叫 有个 那个 这个 一个 替俺 有没有 和 与 及 还有 以及 接替 代替 从 改 改为 变更为 换 群里 名下是 归 交给 托 陪 等 谁是 哪个是 记得 问的 说的 我是 俺是 您是 喊 派给 分给 交代 叮嘱 嘱咐 \
    拜托 央 劳烦 麻烦 遇到 碰到 见到 看到 写给 寄给 发给 留给 打给 送给 拨给 借给 嫁给 名下写的 要找 想找 谢了 将 请将 已将 搵
    """)

  /// What is said of persons behind them, and of hardly anything else.
  private static let deeds = WordSet(
    """
    家 家的 家里 家门口 的户 的户头 的户名 的户号 的档案 的名 的名字 的名下 的电话 的手机 的号码 的水费 的水表 的表 的水卡 的账 的房子 的身份证 的媳妇 \
    的儿子 的闺女 的女儿 的老婆 的老公 的爱人 的邻居 的单子 的业务 的申请 这个名 这个名字 这户 这一户 这人 这个人 那户 那一户 名下 本人 接电话 接的 \
    两口子 一个人 一家 一人 他们 他家 她家 同志 去世 出国 在不在 让我 让俺 让他 让她 叫我 叫俺 告诉我 说的 说他 说她 打的 打电话 打来 打过 发的 拍的 写的 修的 弄的 来的 \
    收的 抄的 办的 交的 签的 签字 填的 报的 装的 换的 卖给 刚才 刚刚 答应 今年多大 退休 住院 不在家 在家 改成 换成 收 您好 你好 \
    屋里 屋头 屋里头 家里头 家头 屋里的 屋头的 的屋 态度 脾气 腿脚 年纪 岁数 身体 眼睛 耳朵 在吗 在不 在没 在么 在没在 不在 没在 出去了 是同学 是同事 是邻居 是亲戚 是夫妻 是两口子 \
    是姐妹 是两姐妹 是兄弟 是两兄弟 是战友 是一家 是朋友 是老乡 是亲家 是发小 是本家 是父子 是母子 是母女 是一个人 是同一个人 代交 代办 代签 代收 的签字 的签名 的代扣 \
    的押金 的余额 的欠费 的合同 的工资 的工号 的表本 的回执 的收据 的发票 的缴费 的过户 的报装 的投诉 的诉求 的回访 的来电 的录音 的工作服 的班 的同学 的徒弟 的师傅 的手续 的材料 的照片 的快递
    """)

  /// What may be said of persons behind them.
  private static let persons = WordSet(
    """
    的号 的卡 个人 说 打 签 办 交 来 跟 和 与 的 是 在 也 去 让 叫 给 你 您 恁 他 她 俺 我 已经 还 要 想 住 就 不 没 过户 反映 报修 报 表示 称 来电 咨询 \
    投诉 什么 余额 欠 吗 请 了 呢 吧 啊 呀 嘛 么 上 从 可 负责 值班 怎么 咋 改成 改为 改 换成 以前 原来 过去 过来 回来 昨天 今天 明天 前天 早上 上午 中午 下午 \
    晚上 上次 上回 上个月 上月 去年 今年 那天 一直 都 又 老是 经常 现在 目前 亲自 早就 到 那边 这边 那儿 那里 得 把 带 拿 开 关 看 讲 喊 听 问 催 骂 接 抄 修 管 填 代 帮 替 会 能 借 走 睡 病 \
    摔 嫁 买 搬 给 前脚 后脚 特别 真 太 \
    上个月 下个月 这个月 每个月 每次 每回 回回 哪天 先 刚 正 正在 话 佢 喺 系 嘅 冇 唔 返 返来 同 先至 一起 一块 一道 今朝 昨儿 今儿 明儿 才 只 总 应该 可能 好像 估计 大概 多半 肯定 答 回 发 留 写 定
    """)

  /// What is said of names.
  private static let namings = WordSet("这个名 这个名字 这名字 这仨字 这三个字 这俩字 这两个字 三个字 两个字")

  /// Houses of business, which bear somebody's name.
  private static let shops = WordSet(
    "店 铺 馆 超市 饭店 包子 火锅 烧烤 羊汤 牛肉 水饺 拉面 面馆 烧饼 豆腐 药房 诊所 酒楼 菜 庄 村 沟 峪 洼 岭 河 屯 寨 湾 坡 桥 路 街 胡同 巷 窑 坟 祠 镇 乡 县 区 社区 小区 花园 广场 大厦 大道 水库 泵站 工业园 学校 小学 中学 医院 集团 公司 物业 科技 建筑 食品 餐饮 商贸 超市"
  )

  /// What stands in front of a place: a word that announces names, one for a person, one of what
  /// is said of persons, an edge, or nothing.
  static func before(_ passage: Passage, _ place: Int) -> Int {
    if let cue = announced(passage, place) { return cue }
    if verbs.length(in: passage, before: place) != nil { return 2 }
    return passage.isGap(place - 1) || passage.isNumber(before: place)
      || passage.holds("那哦".utf16, place - 1)
      || Names.openers.length(in: passage, before: place) != nil
      ? 1 : -2
  }

  /// Whether 哎 and a pause follow a name that is called, as in 洪亮哎，你….
  private static func isHailed(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("哎欸诶唉".utf16, place) && passage.holds(",， ".utf16, place + 1)
  }

  /// Whether what is done with persons is said in front of a place.
  static func isVerb(_ passage: Passage, before place: Int) -> Bool {
    verbs.length(in: passage, before: place) != nil
  }

  /// Whether words that are said of persons, and of hardly anything else, stand behind a place.
  static func isDeed(_ passage: Passage, _ place: Int) -> Bool {
    deeds.length(in: passage, at: place) != nil || People.beginRelation(passage, place)
      || People.beginHousehold(passage, place) || isHailed(passage, place)
  }

  private static func announced(_ passage: Passage, _ place: Int) -> Int? {
    let cue = links.skip(in: passage, backFrom: place)
    let isTold = passage.holds("是".utf16, place - 1)
    for end in [place, cue] + (isTold ? [place - 1] : []) {
      if let length = Names.calls.length(in: passage, before: end), length > 1 { return 4 }
      if People.end(passage, before: end) { return 3 }
    }
    if let suffix = suffix(passage, place) { return suffix }
    let isPaused = passage.holds(",， ".utf16, place - 1)
    return isPaused && People.end(passage, before: place - 1) ? 2 : nil
  }

  /// What has a head: 站长, 社区长.
  private static let houses = "站所科局校院队班组厂村镇乡县区市处部股社会行店楼家园营排连团片段排".utf16

  /// What those who do something end in: 巡线员, 租客, 小子.
  private static func suffix(_ passage: Passage, _ place: Int) -> Int? {
    guard passage.isHan(place - 2), !passage.holds("傅".utf16, place) else { return nil }
    if passage.holds("员师客友".utf16, place - 1) { return 3 }
    if passage.holds("人".utf16, place - 1) {
      return passage.holds("款收修办装费请报系签字管责托诉件货户".utf16, place - 2) ? 3 : nil
    }
    let isHead = passage.holds("长".utf16, place - 1) && passage.holds(houses, place - 2)
    return isHead || passage.holds("户工子".utf16, place - 1) ? 2 : nil
  }

  /// What stands behind a place.
  ///
  /// Behind a name that is announced nearly anything may follow.
  static func behind(_ passage: Passage, _ place: Int, isAnnounced: Bool = false) -> Int {
    if !passage.isHan(place) { return passage[place] == 0x2D ? -3 : 2 }
    if isShop(passage, place) { return -3 }
    if namings.length(in: passage, at: place) != nil { return 4 }
    if isDeed(passage, place) { return 2 }
    if persons.length(in: passage, at: place) != nil { return 1 }
    if PersonName.isEnd(passage, place, isSure: true) { return 1 }
    if passage.holds("的了".utf16, place + 1), !passage.isHan(place + 2) { return 1 }
    if isAnnounced { return PersonName.isGiven(passage, place) ? -1 : 1 }
    return -3
  }

  /// Whether 家 and the name of a trade follow, as in 老孙家包子铺, or that of a place.
  static func isShop(_ passage: Passage, _ place: Int) -> Bool {
    let trade = passage.holds("家".utf16, place) ? place + 1 : place
    return (trade..<trade + 3).contains { shops.length(in: passage, at: $0) != nil }
      && (trade > place || shops.length(in: passage, at: place) != nil)
  }
}
