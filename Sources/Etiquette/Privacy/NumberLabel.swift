/// What the words in front of a number say that it is.
enum NumberLabel {
  case phone
  case identityCard
  case card
  case account
  /// A name in a chat program.
  case chat
  /// A number of the service itself, or one that says nothing of a person.
  case impersonal

  private static let words: [(NumberLabel, WordSet)] = [
    (
      .impersonal,
      WordSet(
        """
        热线 热线电话 热线号码 抢修电话 客服电话 服务电话 值班电话 营业厅电话 大厅电话 公司电话 投诉电话 监督电话 \
        咨询电话 报修电话 电话费 话费 \
        工单 工单号 工单编号 单号 受理编号 受理号 报修编号 投诉编号 登记编号 案件编号 流水号 流水 订单号 \
        交易号 发票 发票号 发票号码 发票代码 票号 工号 读数 表数 表底 底数 表底数 示数 止码 起码 行度 行码 水量 用水 \
        用量 用水量 数字 数是 验证码 密码 邮编 邮政编码 型号 尾号 尾数 后几位 后三位 后四位 后六位 末四位 末尾 前三位 \
        后3位 后4位 后6位 末4位 余额 欠费 金额 水费 交了 缴了 公告 文号 日期 时间
        """)
    ),
    (.phone, WordSet("电话 手机 号码 电话号码 手机号 座机 固话 联系方式 电话号 来电 tel 拨打 区号 打我 同号 办公室")),
    (.identityCard, WordSet("身份证 身份证号 身份证号码 证件号 证件号码 证号")),
    (.card, WordSet("银行卡 行卡 银行卡号 卡号 储蓄卡 储蓄卡号 信用卡 信用卡号 银行账号 银行帐号 借记卡")),
    (
      .account,
      WordSet(
        """
        户号 户头号 用户号 用户编号 用户编码 户名编号 户主编号 客户号 客户编号 客户编码 户编号 表号 水表号 水表编号 表具号 \
        表钢号 钢印号 账号 帐号 账户 缴费号 缴费编号 缴费户号 水卡号 水卡 合同号 合同编号 水号 卡表号 用水号 户码 户头 \
        护照 护照号 护照号码 通行证 居住证 军官证 社保卡 医保卡 房产证号 支付宝 支付宝账号 支付宝号 存折 存折号
        """)
    ),
    (.chat, WordSet("qq qq号 微信 微信号 微信就是 微信是 扣扣 扣扣号 vx vx号 wx wx号 v信 加我")),
  ]

  /// How many characters may stand between the words and the number.
  private static let reach = 12

  /// The label that stands nearest in front of a place, in the same sentence; one that says
  /// nothing of a person only where nothing but 是 and the like stands between.
  static func nearest(in passage: Passage, before place: Int) -> NumberLabel? {
    for end in stride(from: place, through: max(1, place - reach), by: -1) {
      if let label = ending(in: passage, before: end) {
        let isLinked = links.skip(in: passage, backFrom: place) <= end
        return label == .impersonal && !isLinked ? nil : label
      }
      let isEnd = passage.isStop(end - 1) && passage[end - 1] != Passage.joint
      if isEnd, !isAnswer(passage, end..<place) { return nil }
    }
    return nil
  }

  /// Whether nothing but 好 and the like stands between a question and a place.
  private static func isAnswer(_ passage: Passage, _ stretch: Range<Int>) -> Bool {
    (passage.holds("?？".utf16, stretch.lowerBound - 1)
      || ending(in: passage, before: stretch.lowerBound - 1) != nil)
      && NumberRun.pause(in: passage, from: stretch.lowerBound) >= stretch.upperBound
  }

  private static let links = WordSet("是 为 : , 、 - 就是 就 的 是的 大概 大概是 应该是 您记一下 请记")

  /// The label that stands behind a number as in 这个户号, or 这是我的户号.
  static func behind(in passage: Passage, at place: Int) -> NumberLabel? {
    let start = pointers.skip(in: passage, from: place)
    for (label, set) in words where set.length(in: passage, at: start) != nil { return label }
    return nil
  }

  private static let pointers = WordSet("， , 、 这个 这是 就是 是 我 我家 我们家 您 的 那个 不用加 不用拨 要加 没有")

  /// The last label of a passage.
  static func last(in passage: Passage) -> NumberLabel? {
    for end in stride(from: passage.units.count, to: 0, by: -1) {
      if let label = ending(in: passage, before: end) { return label }
    }
    return nil
  }

  /// A word that says so only where no other word stands in front, as in 报告编号.
  private static let bare = WordSet("编号")

  /// Where the words that say whose a number is begin, as 的电话 does; the place itself without any.
  static func start(in passage: Passage, before place: Int) -> Int {
    let end = links.skip(in: passage, backFrom: place)
    let lengths = words.compactMap { label, set in
      label == .impersonal ? nil : set.length(in: passage, before: end)
    }
    guard let length = lengths.max(), ending(in: passage, before: end) != .impersonal else {
      return place
    }
    let start = end - length
    return passage.holds("的".utf16, start - 1) ? start - 1 : start
  }

  /// What has numbers of its own that say nothing of a person.
  private static let papers = WordSet("工单 单子 文件 报告 通知 公告 项目 图纸 标书 设备 仓库 库存")

  /// The label of the longest word that ends in front of a place.
  static func ending(in passage: Passage, before place: Int) -> NumberLabel? {
    var best: (label: NumberLabel, length: Int)?
    for (label, set) in words {
      guard let length = set.length(in: passage, before: place), length > best?.length ?? 0
      else { continue }
      best = (label, length)
    }
    if best == nil, bare.length(in: passage, before: place) != nil,
      passage.isGap(place - 3) || passage.holds("的查报念您我".utf16, place - 3),
      !(max(0, place - 14)..<place).contains(where: { papers.length(in: passage, at: $0) != nil })
    {
      return .account
    }
    return best?.label
  }
}

extension NumberRun {
  /// What the words around it, or the question before it, say that a number is.
  func label(_ stretch: Range<Int>, in passage: Passage) -> NumberLabel? {
    let place = places(stretch).lowerBound
    // 前三位 and the like say nothing of a number that is whole.
    let start = stretch.count > 6 ? NumberRun.fillers.skip(in: passage, backFrom: place) : place
    if let label = NumberLabel.nearest(in: passage, before: start) { return label }
    guard case .number(let label) = passage.question, place < 12 else { return nil }
    return label
  }
}
