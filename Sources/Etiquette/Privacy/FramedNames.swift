/// Names that the clause around them gives away, whatever they are made of.
extension Names {
  /// 有个叫万里的客户; 喂，安宁吗; 阿苏木呷，彝族; 是张建国吗.
  static func framed(in passage: Passage, at place: Int) -> Range<Int>? {
    called(in: passage, at: place) ?? hailed(in: passage, at: place)
      ?? native(in: passage, at: place) ?? doubted(in: passage, at: place)
      ?? commanded(in: passage, at: place) ?? addressed(in: passage, at: place)
      ?? sought(in: passage, at: place)
  }

  private static let callers = WordSet("个叫 位叫 人叫 名叫 个叫做 位叫做")

  /// A name between 有个叫 and 的客户.
  private static func called(in passage: Passage, at place: Int) -> Range<Int>? {
    guard callers.length(in: passage, before: place) != nil else { return nil }
    return [2, 3, 4].map { place + $0 }.first { end in
      passage.holds("的".utf16, end) && People.begin(passage, end + 1)
        && (place..<end).allSatisfy { PersonName.isPlain(passage, $0) }
    }.map { place..<$0 }
  }

  /// A name that somebody asks for who has just been put through.
  private static func hailed(in passage: Passage, at place: Int) -> Range<Int>? {
    var start = place
    while passage.holds(",， ".utf16, start - 1) { start -= 1 }
    guard passage.holds("喂".utf16, start - 1) else { return nil }
    return [2, 3].map { place..<place + $0 }.first { isAsked($0, in: passage) }
  }

  /// A whole name that is asked about, as in 是张建国吗.
  private static func doubted(in passage: Passage, at place: Int) -> Range<Int>? {
    guard passage.holds("是".utf16, place - 1), !passage.holds("白高".utf16, place) else {
      return nil
    }
    let name = place..<place + 3
    return isAsked(name, in: passage) ? name : nil
  }

  private static let causes = WordSet("让 叫 喊 派 等 由 托 请 要 劳烦")
  private static let tasks = WordSet(
    "把 来 去 给 过来 过去 送 带 拿 帮 接 跑 看 弄 修 跟 在 回 打 下 上 写 填 签 抄 换 装 开 关 拉 搬 替 顶 值 跑一趟 走一趟")

  /// A given name by itself, or 强子, of whom somebody has something done: 让铁柱把….
  private static func commanded(in passage: Passage, at place: Int) -> Range<Int>? {
    guard causes.length(in: passage, before: place) != nil,
      tasks.length(in: passage, at: place + 2) != nil,
      isFamiliar(passage, place)
        || passage.holds("子".utf16, place + 1) && GivenNames.weight(in: passage, at: place) > 0
    else { return nil }
    return place..<place + 2
  }

  /// A given name by itself of whom somebody calls: 水生，你来一下.
  private static func addressed(in passage: Passage, at place: Int) -> Range<Int>? {
    guard passage.isGap(place - 1), passage.holds(",，".utf16, place + 2),
      passage.holds("你您恁侬".utf16, place + 3), isFamiliar(passage, place)
    else { return nil }
    return place..<place + 2
  }

  private static let whereabouts = WordSet("在不在 在吗 在没在 在家吗 在家不 在么")

  /// A given name by itself of whom somebody asks where they are: 玉柱在不在.
  private static func sought(in passage: Passage, at place: Int) -> Range<Int>? {
    guard passage.isGap(place - 1), isFamiliar(passage, place),
      whereabouts.length(in: passage, at: place + 2) != nil
    else { return nil }
    return place..<place + 2
  }

  /// Whether two characters of given names stand at a place, and no other word.
  private static func isFamiliar(_ passage: Passage, _ place: Int) -> Bool {
    ((place..<place + 2).allSatisfy { GivenNames.weight(in: passage, at: $0) > 0 }
      || GivenNames.isCommon(passage, place))
      && !CommonWords.begin(passage, place) && !People.begin(passage, place)
      && Titles.length(in: passage, at: place) == nil
  }

  private static func isAsked(_ name: Range<Int>, in passage: Passage) -> Bool {
    guard passage.holds("吗吧么不嘛".utf16, name.upperBound), !passage.isHan(name.upperBound + 1),
      let surname = Surnames.length(in: passage, at: name.lowerBound),
      !CommonWords.begin(passage, name.lowerBound),
      !Surnames.isDoubtful(in: passage, at: name.lowerBound)
    else { return false }
    let given = name.dropFirst(surname)
    return !given.isEmpty && Titles.length(in: passage, at: given.lowerBound) == nil
      && given.allSatisfy { PersonName.isGiven(passage, $0) }
  }

  private static let peoples = WordSet(
    """
    彝族 藏族 回族 苗族 壮族 羌族 白族 傣族 侗族 瑶族 土族 满族 畲族 土家族 布依族 哈尼族 傈僳族 纳西族 拉祜族 景颇族 普米族 怒族 佤族 水族 \
    仡佬族 黎族 蒙古族 蒙族 朝鲜族 鲜族 维吾尔族 维族 哈萨克族 哈族 柯尔克孜族 塔吉克族 锡伯族 达斡尔族 鄂伦春族 鄂温克族 赫哲族 撒拉族 东乡族 保安族
    """)

  /// A name whose people is told behind it.
  private static func native(in passage: Passage, at place: Int) -> Range<Int>? {
    var end = place
    while end - place < 8, passage.isHan(end) || passage.holds("·・•".utf16, end) { end += 1 }
    let next = passage.holds("是".utf16, end + 1) ? end + 2 : end + 1
    guard end - place > 1, passage.holds(",， (（".utf16, end),
      peoples.length(in: passage, at: next) != nil, NameContext.before(passage, place) > 0,
      (place..<end).allSatisfy({
        !passage.isHan($0) || PersonName.isPlain(passage, $0) && !passage.holds("姓叫名".utf16, $0)
      }), !(place + 1..<end).contains(where: { NameContext.isVerb(passage, before: $0) })
    else { return nil }
    return place..<end
  }
}
