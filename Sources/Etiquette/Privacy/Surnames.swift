/// Chinese surnames; those are left out that nearly always are another word.
enum Surnames {
  /// Surnames of one character.
  private static let single = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘\
    杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷\
    施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费\
    纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景单包司柏宁柯阮桂闵解强柴华冉房辜吉饶刁瞿戚丘古米\
    池滕晋苑邬臧畅宫嵺苟褚廉简娄符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝\
    付闫代肖亓仝晁佘麦逄宿綦荀郇郗邰邝隗巩稽井仲乐虞卞封竺冼原衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保蔺葆\
    昌凤酆湛狄贝茅麻骆昝裘缪钮嵇荣芮羿储汲邴宓秋伊钭厉戎蓟宦幸韶鄂宰郦雍郤璩濮扈郏庾暨寇蒯夔厍訾阚逯谯笪佴缑亢况郈帅晋禄\
    阙殳沃蔚聂勾竺富乌巴牧束云元索充慕茹容慎戈阴籍莘劳闻随修展景敬练鹿么信种撒鲜门国安步生车祖杭薄钭漆宣皮\
    蒲暴税宾仵郄蹇禤贲浦隽麴
    """.utf16)

  /// Those that are words more often than names, and count only behind 姓 and in whole names.
  private static let doubtful = Set(
    "向时成莫查位单司强华房党连商计迟花应台明保原木米古解关管路沿阳宫植银简封凤麻荣秋幸况帅晋沃勾富云元索充容慎阴籍劳闻随修展景敬练鹿么信种撒鲜门国步生束牧储昌车薄漆宣皮".utf16)

  /// Those that are other words nearly everywhere, and count only where a name is all that can
  /// stand.
  private static let rare = Set(
    """
    平和禹危支经干宣诸於惠家弓山车班仰印怀咸能苍双扶堵寿通边尚农别鱼终居衡都满弘广东利越隆师融空养丰巢相后红权盖益桓公墨哈年\
    爱伯赏法汝钦有琴归海滑邸乜须毋战来折火才冒由朴青黑果泽粟水资银铁药母贵卡盘英乃豆黎闪雪淡肇候呼呙贡战初禚仉昃庹佀侴俎俸凃昂眭睢矫逄遆镡雒颉颛鬲琚杲斛蔄茆菅漕生松蓬全从却库岩侍洛矣拜喇锁密玛勒刀普罕玉奉纳妥虎招卿臻竹稳茶靖荤禾区
    """.utf16)

  /// Surnames of two characters.
  static let double = WordSet(
    """
    欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 长孙 宇文 端木 南宫 独孤 西门 百里 呼延 东郭 轩辕 \
    淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 司空 亓官 濮阳 澹台 公冶 宗政 赫连 拓跋 公羊 谷梁 漆雕 乐正 公良 夹谷 \
    段干 梁丘 左丘 东门 羊舌 微生 巫马 第五
    """)

  /// The length of a surname at a place, the rarest included.
  static func lengthOfAny(in passage: Passage, at place: Int) -> Int? {
    length(in: passage, at: place) ?? (rare.contains(passage[place]) ? 1 : nil)
  }

  /// The length of a surname at a place.
  static func length(in passage: Passage, at place: Int) -> Int? {
    double.length(in: passage, at: place) ?? (single.contains(passage[place]) ? 1 : nil)
  }

  /// How much a surname at a place tells that a name begins there.
  static func weight(in passage: Passage, at place: Int) -> Int {
    if double.length(in: passage, at: place) != nil { return 3 }
    guard single.contains(passage[place]) else { return 0 }
    return doubtful.contains(passage[place]) ? 1 : 2
  }

  /// Whether a surname at a place needs more than a title behind it.
  static func isDoubtful(in passage: Passage, at place: Int) -> Bool {
    doubtful.contains(passage[place]) && double.length(in: passage, at: place) == nil
  }
}
