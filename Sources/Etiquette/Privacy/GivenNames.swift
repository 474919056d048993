/// How much the characters of given names tell that they are some.
enum GivenNames {
  /// Characters that hardly stand in other words of a call.
  private static let telling = Set(
    """
    桂兰芬芳娟娜婷霞艳萍燕翠莲菊凤淑贞莹慧晓琴琪琳瑶璐颖倩雅怡欣妍娇娥媛婉妮娅芝芸茜莉萱薇蓉蕾蕊彤玲敏丽秀杏珊琼瑛瑾璇馨沁汐淼漪滢娴姝姗姣\
    伟磊杰涛斌浩轩俊凯鹏峰彬炜炳烨焕煜熙勋毅昊晗晖晟旭曦栋梓楠榕浚渊湘潇瀚灿玮珂珺琛瑞璋睿硕祺禄秉筠绍翔翰耀聪胤航芃茂莎菁蓓蕴豪贤赟辉迪逸鑫铭\
    锋锐雄霖霆靖韬骏鸿鹤麟彪彦彰尧岚崇嵩恺懿培埔堃妤宸寅喆嘉佳俪宗廷弘冰晨雯雁芹茹莺巧珍香娃娣嫣婵婧荷葵梅
    """.utf16)

  /// Characters that other words have as well.
  private static let frequent = Set(
    """
    国建华明文玉春海东庆永志宝山义世昌旺福贵财林树森松柏红花云月雪秋立新金银德仁礼智信忠孝宏凡小广业旗南仪之彩兴隆盛康宁平顺江洋波学思光亮星晓然真美先连增存保\
    友良才克书士万双喜仲季叔伯百爱青素景启以允汉少希庭延式敬本权根济照献现继维绪自若英蓝远达道魁卿堂如宇恩扬昭晴梦歌武殿民洪润清滨源满潮灵\
    理相石祖竹紫纪纯胜虎诺谦跃辰迎逢风高守传振承富祥荣吉刚军勇强超飞龙洁静雨诗玫恒惠元长田土全友喜鸣雷冬阳成生善正邦钢铁铜柱锁仓囤法奎厚\
    有运来会年水得俭勤章彩霄泽珠莎健壮久利同向代太凌帅诚镇锦铎钧朋朝化定
    """.utf16)

  /// Two for a telling character, one for a frequent one; less for those of grammar.
  static func weight(in passage: Passage, at place: Int) -> Int {
    if telling.contains(passage[place]) { return 2 }
    if passage.holds("收".utf16, place) { return -1 }
    let isStrange = !PersonName.isGiven(passage, place)
    if frequent.contains(passage[place]) { return isStrange ? 0 : 1 }
    return isStrange ? -3 : 0
  }

  static func isTelling(_ passage: Passage, _ place: Int) -> Bool {
    telling.contains(passage[place])
  }
}
