/// 小王 and 老李.
extension Names {
  private static let nicknames = WordSet("小 老 阿 大")
  /// 小王 and 老李.
  static func nickname(in passage: Passage, at place: Int) -> Int? {
    guard nicknames.length(in: passage, at: place) != nil,
      let length = Surnames.length(in: passage, at: place + 1),
      !Surnames.isDoubtful(in: passage, at: place + 1),
      PersonName.isEnd(passage, place + 1 + length, isSure: true)
    else { return nil }
    return place + 1 + length
  }

  /// 小王 and 老李 that nothing announces.
  static func familiar(in passage: Passage, at place: Int) -> Range<Int>? {
    if passage.holds("阿".utf16, place), passage.isGap(place - 1), passage.isHan(place + 1),
      passage.holds(",，".utf16, place + 2), !passage.holds("姨婆公爷妈".utf16, place + 1)
    {
      return place..<place + 2
    }
    guard passage.holds("小老".utf16, place) || isBig(passage, place), isOpen(passage, place),
      !passage.holds("白高毛康于龙钱米钟牛麦马雷丁姜汤温苗鱼房".utf16, place + 1)
    else { return nil }
    return nickname(in: passage, at: place).map { place..<$0 }
  }

  /// 大刘, of those surnames that make no other word so.
  private static func isBig(_ passage: Passage, _ place: Int) -> Bool {
    passage.holds("大".utf16, place) && passage.holds("刘张李王陈赵孙周吴徐朱".utf16, place + 1)
  }
}
