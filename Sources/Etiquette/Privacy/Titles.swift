/// What people are called by behind their surname.
enum Titles {
  /// Words that are hardly anything else, those of the dialects included.
  private static let words = WordSet(
    """
    先生 女士 小姐 太太 夫人 师傅 师父 阿姨 大爷 大妈 大娘 大叔 大哥 大姐 叔叔 奶奶 爷爷 师母 婶子 嫂子 老师 经理 主任 科长 所长 站长 队长 \
    班长 局长 书记 同志 医生 律师 大夫 护士 教授 校长 院长 厂长 村长 支书 镇长 县长 市长 处长 部长 股长 组长 警官 法官 会计 \
    总监 总经理 董事长 董事 秘书 助理 专员 工程师 老板 老弟 老哥 哥哥 姐姐 妹妹 弟弟 伯伯 伯父 大伯 大姨 大婶 大嫂 大姑 姑姑 \
    老太太 老太 老爷子 大妹子 小姐姐 小哥 小妹 \
    乡长 区长 段长 片长 店长 楼长 社长 会长 社工 民警 警察 教练 技师 医师 药师 干事 网格员 抄表员 掌柜 老板娘 \
    老先生 老师傅 老伯 老爷爷 老奶奶 老大爷 老大娘 老妈妈 老头 老头子 老汉 老倌 老倌子 老兄 兄弟 大兄弟 伯母 伯娘 伯妈 姑娘 \
    二爷 三爷 四爷 五爷 二叔 三叔 四叔 二哥 三哥 四哥 二姐 三姐 四姐 二嫂 三嫂 四嫂 二婶 三婶 四婶 二姨 三姨 二娘 三娘 二伯 三伯 二大爷 三大爷 \
    幺爸 幺妈 幺叔 幺娘 幺哥 幺姐 幺爷 幺姑 嬢嬢 孃孃 大孃 二孃 三孃 娭毑 嗲嗲 爹爹 婆婆 太婆 满爷 满哥 满姐 \
    阿婆 阿公 阿伯 阿叔 阿姐 阿哥 阿嫂 阿婶 阿嬷 阿妈 师奶 姆妈 爷叔 好婆 嫲嫲 依姆 依伯 大大 大爹 大姆 婶婶 嫂嫂 妗子 老婶 老姨 老叔
    """)

  /// Words of one character, for those that are called by nothing but them.
  private static let short = WordSet("姐 哥 叔 姨 婶 嫂 总 工 爷 奶 妈 头 导 某 嬢 孃 嫲 伯")

  /// Those of Cantonese, as in 陈生.
  private static let cantonese = WordSet("生 太")
  private static let cantoneseFollowers = WordSet("嘅 得 係 系 喺 啊 呀 你 您 ， 。 ？ 、")

  /// The length of a word that begins at a place.
  static func length(in passage: Passage, at place: Int) -> Int? {
    guard let length = words.length(in: passage, at: place),
      goods.length(in: passage, at: place + length) == nil
    else { return nil }
    return length
  }

  /// What is sold under a name that looks like one of a person: 康师傅矿泉水.
  private static let goods = WordSet("矿泉水 纯净水 桶装水 方便面 泡面 牛肉面 拉面 冰红茶 红茶 绿茶 饮料 饼干 辣酱 酱油 凉茶")

  /// The length of a word that ends in front of a place.
  static func length(in passage: Passage, before place: Int) -> Int? {
    words.length(in: passage, before: place)
  }

  /// Whether a word of one character stands at a place.
  static func isShort(_ passage: Passage, _ place: Int) -> Bool {
    short.length(in: passage, at: place) != nil || isRank(passage, place)
  }

  /// Whether one of those stands there that are ranks, and the ends of many other words.
  static func isRank(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("队所局处科".utf16, place) && length(in: passage, at: place) == nil
  }

  /// Whether one of kinship stands there.
  static func isKin(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("姐哥叔姨婶嫂爷奶伯".utf16, place)
  }

  /// Whether 生 or 太 stands behind a surname and in front of what shows it to be a title.
  static func isCantonese(_ passage: Passage, _ place: Int) -> Bool {
    cantonese.length(in: passage, at: place) != nil
      && cantoneseFollowers.length(in: passage, at: place + 1) != nil
      && Surnames.length(in: passage, at: place - 1) != nil
      && !CommonWords.end(passage, before: place + 1)
      && Names.isOpen(passage, place - 1)
  }
}
