/// 小王 and 老李.
extension Names {
  private static let nicknames = WordSet("小 老 阿 大")

  static func nickname(in passage: Passage, at place: Int) -> Int? {
    guard nicknames.length(in: passage, at: place) != nil,
      let length = Surnames.length(in: passage, at: place + 1),
      !Surnames.isDoubtful(in: passage, at: place + 1) || isPresented(passage, place, length),
      NameContext.behind(
        passage, place + 1 + length, isAnnounced: NameContext.before(passage, place) > 2) > 0
        || NameContext.before(passage, place) > 2
          && !NameContext.isShop(passage, place + 1 + length)
    else { return nil }
    return place + 1 + length
  }

  private static let selves = WordSet("我是 俺是 这是 我系 我就是 找")

  /// Whether 老向 can be nothing but somebody, as at the end of 我是二水厂的老向.
  private static func isPresented(_ passage: Passage, _ place: Int, _ length: Int) -> Bool {
    passage.holds("老".utf16, place) && passage.holds("的".utf16, place - 1)
      && !passage.isHan(place + 1 + length)
      && (max(0, place - 12)..<place).contains { selves.length(in: passage, at: $0) != nil }
  }

  /// Those whom 阿 only calls what they are: 阿妹, 阿伯.
  private static let kin = WordSet("姨 婆 公 爷 妈 妹 姐 哥 弟 叔 伯 婶 嫂 嬷 爸 爹 娘 舅 姑 嬢 仔 女 奶 嫲 姆 太")

  /// 小王 and 老李 that nothing announces.
  static func familiar(in passage: Passage, at place: Int) -> Range<Int>? {
    if passage.holds("阿".utf16, place), kin.length(in: passage, at: place + 1) != nil { return nil }
    if passage.holds("阿".utf16, place),
      isOpen(passage, place) || People.end(passage, before: place),
      GivenNames.weight(in: passage, at: place + 1) > 0,
      NameContext.behind(passage, place + 2) > 0
    {
      return place..<place + 2
    }
    if passage.holds("阿".utf16, place), passage.isGap(place - 1), passage.isHan(place + 1),
      passage.holds(",，".utf16, place + 2)
    {
      return place..<place + 2
    }
    guard
      passage.holds("小老".utf16, place) || isBig(passage, place)
        || passage.holds("大阿".utf16, place) && People.end(passage, before: place),
      isOpen(passage, place) || isApart(passage, place) || People.end(passage, before: place),
      !isWord(passage, place),
      !isGivenName(passage, place),
      let end = nickname(in: passage, at: place) ?? givenNickname(in: passage, at: place),
      !NameContext.isShop(passage, end)
    else { return nil }
    return place..<end
  }

  /// 小平, of those who are called by their given name, behind words for a person.
  private static func givenNickname(in passage: Passage, at place: Int) -> Int? {
    guard passage.holds("小大阿老".utf16, place), NameContext.before(passage, place) > 2,
      GivenNames.weight(in: passage, at: place + 1) > 0,
      PersonName.isEnd(passage, place + 2, isSure: true)
    else { return nil }
    return place + 2
  }

  /// Whether 小燕 is what stands behind a surname.
  private static func isGivenName(_ passage: Passage, _ place: Int) -> Bool {
    GivenNames.weight(in: passage, at: place + 1) > 0
      && Surnames.length(in: passage, at: place - 1) != nil
      && NameContext.before(passage, place - 1) > 0
  }

  /// 大刘, of those surnames that make no other word so.
  private static func isBig(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("大".utf16, place) && passage.holds("刘张李王陈赵孙周吴徐朱".utf16, place + 1)
  }

  /// Whether 小高 and the like are no name: 小高层, 老毛病, 小康.
  private static func isWord(_ passage: Passage, _ place: Int) -> Bool {
    if passage.holds("毛康龙钱米麦汤温苗鱼房".utf16, place + 1) { return true }
    return passage.holds("白高于钟牛马雷丁姜".utf16, place + 1)
      && !(passage.isGap(place + 2) && isOpen(passage, place))
  }

  /// Whether the character in front makes no word with 小 or 老, nor that with the surname.
  private static func isApart(_ passage: Passage, _ place: Int) -> Bool {
    let before = passage.holds("小".utf16, place) ? "大很太最从矮变弱缩微细多胆短窄幼不" : "古养衰敬太长元到变不很最还苍年"
    return !passage.holds("大".utf16, place) && !passage.holds(before.utf16, place - 1)
      && !passage.holds("段包池盖古巴石金花井文单黄段".utf16, place + 1)
  }
}
