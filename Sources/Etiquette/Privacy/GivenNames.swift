/// How much the characters of given names tell that they are some.
enum GivenNames {
  /// Characters that hardly stand in other words of a call.
  private static let telling = Set(
    """
    桂兰芬芳娟娜婷霞艳萍燕翠莲菊凤淑贞莹慧晓琴琪琳瑶璐颖倩雅怡欣妍娇娥媛婉妮娅芝芸茜莉萱薇蓉蕾蕊彤玲敏丽秀杏珊琼瑛瑾璇馨沁汐淼漪滢娴姝姗姣\
    伟磊杰涛斌浩轩俊凯鹏峰彬炜炳烨焕煜熙勋毅昊晗晖晟旭曦栋梓楠榕浚渊湘潇瀚灿玮珂珺琛瑞璋睿硕祺禄秉筠绍翔翰耀聪胤航芃茂莎菁蓓蕴豪贤赟辉迪逸鑫铭\
    锋锐雄霖霆靖韬骏鸿鹤麟彪彦彰尧岚崇嵩恺懿培埔堃妤宸寅喆嘉佳俪宗廷弘冰晨雯雁芹茹莺巧珍香娃娣嫣婵婧荷葵梅\
    涵皓昱珩绮芷芮苒筱奕翊弈悦媚婕潼淇霏骁屹铄沐蕙昕熠烁琦琰琬瑄璟珈玥玟琮瑗璨昀昶晔旻晞曜垚峻嵘巍忻恬恪懋忱斐旖旎曼栩桦棠榆槿歆毓泓泠洵洹浠涓淙淳涟湉溥溯滟潞澜澍濛瀛炀焱煊燊燚璞甫皎瞳祎祐祯禧稷笙筝籽粲\
    絮绎绚绫缇缨羲翎翡聆芊芙芫苓茵茗荃荟荻莞菀菡萌葳蓁蔓蔚蕤蘅谆谧赫轶逊邈钦铮铿锴镕隽霈霓韶颀颐颢飒馥骐骞骥鲲鹂鹃鹄鹭麒黛钿锜侠俐倪偲僖勖卉墉夔奂妗姮娈婳嫦宥寰岷峥嵋巽弼彧怿悌憬戬攸晁暄桓梧榛沅泗湄溱濂燧玑珞珣琅瑁璎甄畴矜箐簌缙耘舜芍苇茁萃葆葶蓬薰藻谕贻辕逵鄞钏镒阑靓鞠顗骊鸾黔
    """.utf16)

  /// Characters that other words have as well.
  private static let frequent = Set(
    """
    国建华明文玉春海东庆永志宝山义世昌旺福贵财林树森松柏红花云月雪秋立新金银德仁礼智信忠孝宏凡小广业旗南仪之彩兴隆盛康宁平顺江洋波学思光亮星晓然真美先连增存保\
    友良才克书士万双喜仲季叔伯百爱青素景启以允汉少希庭延式敬本权根济照献现继维绪自若英蓝远达道魁卿堂如宇恩扬昭晴梦歌武殿民洪润清滨源满潮灵\
    理相石祖竹紫纪纯胜虎诺谦跃辰迎逢风高守传振承富祥荣吉刚军勇强超飞龙洁静雨诗玫恒惠元长田土全友喜鸣雷冬阳成生善正邦钢铁铜柱锁仓囤法奎厚\
    有运来会年水得俭勤章彩霄泽珠莎健壮久利同向代太凌帅诚镇锦铎钧朋朝化定\
    卫兵岩岭川洲泉纲泰坚毅博轲舟帆航启益哲修群召廉朴拴栓狗牛羊马虎豹熊锤墩蛋娥姑妞囡莺桃杏枣棉麦谷稻苗芽蕊叶枝根茂荫苏湖沛津溪露虹霜霁岳岗岱川峡石磐珑瑚珀玛瑙璧玺钰钗铃锁铸钻钊铠镜镇琢琛\
    裕爽碧韵遥盈畅朗桐徽捷拓惜怀佩姿慈敦曙枫楷楚槐殊沂淮妙仙亚伦佑佐侃儒兆冠劲励勃君含坤奇威尚展弦心怜惟愉愿戎抗援旬暖望沃浓浪添渔炎炼煌牧甜登盟知砚祈稳笑耕衡言谊谋谱辅迁进通野驰驹骄骑魂默鼎鼓龄蛟艺萤柳杨\
    朵果团圆苹恭辛丁丙戌酉午卯闰秧垄蜜婶孜迅岐漾澈荔菱裳虞咏绵穗盼睦蝶焰烽炫樱舒菲晶笛木力勇铜青劼劭叙戟兔鼠蛇猴鸡鹊鹅鸽雀蝉蚕忆
    """.utf16)

  /// Two for a telling character, one for a frequent one; less for those of grammar.
  static func weight(in passage: Passage, at place: Int) -> Int {
    if telling.contains(passage[place]) { return 2 }
    if passage.holds("收".utf16, place) { return -1 }
    let isStrange = !PersonName.isGiven(passage, place)
    if frequent.contains(passage[place]) { return isStrange ? 0 : 1 }
    return isStrange ? -3 : 0
  }

  /// The end of a given name of two characters that is the rest of a clause.
  static func end(in passage: Passage, at place: Int) -> Int? {
    let isName = (place..<place + 2).allSatisfy {
      weight(in: passage, at: $0) > 0 && PersonName.isGiven(passage, $0)
    }
    return isName && !passage.isHan(place + 2) && !CommonWords.begin(passage, place)
      ? place + 2 : nil
  }

  /// Characters that begin given names of two, and say nothing by themselves.
  private static let beginnings = "月子家之一亦可以心思语小阿".utf16
  /// Characters that end given names of two, the first of which says whose child one is.
  private static let children = "妹姐哥弟娃毛狗伢崽娣婆郎牛虎宝仔囡丫妞".utf16
  private static let common = WordSet(
    """
    万里 千里 来福 来喜 来顺 来运 来宝 来娣 有才 有福 有财 有志 有德 有为 有余 有根 有田 得水 得福 得胜 得利 得宝 水生 水根 水英 水莲 水香 水娥 年生 年发 年喜 \
    月娥 月英 月琴 月梅 月兰 月华 月红 月香 月珍 月芳 月仙 月桂 家明 家豪 家伟 家辉 家乐 家和 家强 家宝 家兴 家福 家栋 家俊 家祥 家贵 家富 \
    长江 长海 长河 长山 长春 长生 长顺 长贵 长发 日升 日新 日华 日明 天明 天宝 天成 天佑 天赐 天亮 天祥 大海 大江 大山 大川 大明 大勇 大军 大伟 大鹏 大壮 大强 大力 \
    小兵 小军 小明 小红 小芳 小燕 小英 小玲 小丽 小平 小华 小龙 小虎 小波 小刚 小强 小梅 小霞 小娟 小雪 小雨 小琴 小东 小波 小青 小春 小云 小飞 小勇 小林
    """)
  private static let ranks = "大小幺二三四五六七八九老".utf16

  /// The weight of the characters of a given name together.
  static func weight(in passage: Passage, of places: Range<Int>) -> Int {
    let sum = places.reduce(0) { $0 + weight(in: passage, at: $1) }
    guard places.count == 2, let last = places.last else { return sum }
    let (first, end) = (places.lowerBound, weight(in: passage, at: last))
    if isCommon(passage, first) { return max(sum, 3) }
    if passage.holds(ranks, first), passage.holds(children, last) { return max(sum, 2) }
    return passage.holds(beginnings, first) && end > 0 ? max(sum, end + 1) : sum
  }

  /// Whether two characters make a given name that is heard as one.
  static func isCommon(_ passage: Passage, _ place: Int) -> Bool {
    common.length(in: passage, at: place) != nil
  }

  static func isTelling(_ passage: Passage, _ place: Int) -> Bool {
    telling.contains(passage[place])
  }
}
