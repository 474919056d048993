/// Digits that are said on end, as figures or words, with the pauses of somebody who reads out.
struct NumberRun {
  /// One digit, or several of a kind as in 三个八, and where it stands.
  struct Digit {
    var value: UInt8
    var place: Range<Int>
    /// Whether a pause stands in front of it.
    var beginsGroup: Bool
  }

  /// What stands for the X of an identity card.
  static let cross: UInt8 = 10

  let digits: [Digit]

  /// Words that part digits without ending them.
  static let fillers = WordSet(
    """
    嗯 嗯嗯 呃 额 啊 哦 噢 唔 诶 哎 欸 那个 然后 就是 对 对的 对对 对吧 对吗 是 是的 是吧 好 好的 好嘞 行 \
    再 再拨 接着 接着是 后面 后面是 后边 后边是 后头 后头是 最后 最后是 末尾是 后四位 后四位是 中间 中间是 中间四位 \
    中间四位是 前三位 前三位是 前头 前头是 前面是 开头是 接下来 接下来是 往后 往后是 剩下 剩下是 再就是 等下 等一下 等等 我看看 我看一下 我看下 我想想 我找找 完了 完了是 您说 你说 您讲 杠 不对 哦不对 继续 \
    您继续 你继续 请继续 请讲 请说 您请讲 记下了 明白 收到 ok 喂 喂喂 等哈 等哈儿 等下哈 等下子 等一哈 等一歇 莫急 慢点 慢点哈 我瞅瞅 我瞧瞧 我瞄一眼 听到没 听到没有 听得到吗 听得见吗 听得清吗 再来 接到 跟到 \
    后头四个 后四个 前三个 中间四个 然后是 再后面 再后面是 再往后 没错 没错没错 呒没错 对个 好个 唔错 系 系嘅 晓得伐 对伐 对不对
    """)

  /// The runs of a passage that have at least so many digits.
  static func all(in passage: Passage, atLeast count: Int = 4) -> [NumberRun] {
    var runs: [NumberRun] = []
    var place = 0
    while place < passage.units.count {
      guard value(of: passage[place]) != nil else {
        place += 1
        continue
      }
      let run = NumberRun(in: passage, at: place)
      place = max(place + 1, run.digits.last?.place.upperBound ?? 0)
      if run.digits.count >= count { runs.append(run) }
    }
    return runs
  }

  private init(in passage: Passage, at start: Int) {
    var digits: [Digit] = []
    var place = start
    var beginsGroup = true
    while true {
      if let next = NumberRun.digits(in: passage, at: place, behind: digits.count) {
        for (offset, value) in next.values.enumerated() {
          digits.append(
            Digit(value: value, place: next.place, beginsGroup: beginsGroup && offset == 0))
        }
        place = next.place.upperBound
        beginsGroup = false
        continue
      }
      let next = NumberRun.pause(in: passage, from: place)
      guard next > place, NumberRun.digits(in: passage, at: next, behind: digits.count) != nil
      else { break }
      place = next
      beginsGroup = true
    }
    NumberRun.part(&digits, in: passage)
    self.digits = NumberRun.withoutWords(digits, in: passage)
  }

  /// Begins a group where words for digits turn to figures or back, and behind digits that may be
  /// the end of a name, as in 张三13812345678 and 张三幺三八….
  private static func part(_ digits: inout [Digit], in passage: Passage) {
    for index in digits.indices.dropFirst() {
      let (place, last) = (digits[index].place.lowerBound, digits[index - 1].place.lowerBound)
      guard place > last, digits[index - 1].place.upperBound == place else { continue }
      if passage.isHan(place) != passage.isHan(last)
        || index < 3 && isName(digits[0].place.lowerBound..<place, in: passage)
      {
        digits[index].beginsGroup = true
      }
    }
  }

  /// Whether a surname stands in front of the first digits of a run, with which they make a name.
  private static func isName(_ digits: Range<Int>, in passage: Passage) -> Bool {
    guard digits.count < 3, digits.allSatisfy(passage.isHan) else { return false }
    return (max(0, digits.upperBound - 4)..<digits.lowerBound).contains { place in
      let length = Surnames.length(in: passage, at: place) ?? digits.upperBound
      return (1...2).contains(digits.upperBound - place - length)
        && (place..<digits.lowerBound).allSatisfy(passage.isHan)
    }
  }

  /// The place behind pauses and fillers.
  static func pause(in passage: Passage, from start: Int) -> Int {
    var place = start
    while place < passage.units.count, place - start < 16 {
      let next = fillers.skip(in: passage, from: place)
      if next > place {
        place = next
      } else if passage.isGap(place), !passage.holds("?？!！%¥￥+@:".utf16, place) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// 洞, 拐 and 勾 for 0, 7 and 9 between other digits, as soldiers and railwaymen say them.
  private static func radioed(in passage: Passage, at place: Int) -> UInt8? {
    guard
      passage.isGap(place + 1) || value(of: passage[place + 1]) != nil
        || passage.holds("洞拐勾".utf16, place + 1)
    else { return nil }
    return passage.holds("洞".utf16, place)
      ? 0
      : passage.holds("拐".utf16, place) ? 7 : passage.holds("勾".utf16, place) ? 9 : nil
  }

  private static let crosses = WordSet("x 叉 大叉 艾克斯 埃克斯 爱克斯 大写x 大写的x")

  private static func digits(
    in passage: Passage, at place: Int, behind count: Int
  ) -> (values: [UInt8], place: Range<Int>)? {
    guard let value = value(of: passage[place]) else {
      if count > 0, let value = radioed(in: passage, at: place) {
        return ([value], place..<place + 1)
      }
      guard count >= 17, let length = crosses.length(in: passage, at: place),
        !passage.isLatin(place + length)
      else { return nil }
      return ([cross], place..<place + length)
    }
    if passage.holds("个".utf16, place + 1), (2...4).contains(value), count > 0,
      let repeated = self.value(of: passage[place + 2])
    {
      return (Array(repeating: repeated, count: Int(value)), place..<place + 3)
    }
    if count == 0, let hundreds = hundreds(in: passage, at: place) { return hundreds }
    return ([value], place..<place + 1)
  }

  /// 一百三十八 in front of a pause, as some say the first digits of a phone.
  private static func hundreds(
    in passage: Passage, at place: Int
  ) -> (values: [UInt8], place: Range<Int>)? {
    guard passage.holds("百".utf16, place + 1), passage.holds("十".utf16, place + 3),
      passage.holds(",，、 ".utf16, place + 5)
    else { return nil }
    let values = [place, place + 2, place + 4].compactMap { value(of: passage[$0]) }
    return values.count == 3 ? (values, place..<place + 5) : nil
  }

  /// The digits without a last 一 or 两 that belongs to the words behind, as in 一个.
  private static func withoutWords(_ digits: [Digit], in passage: Passage) -> [Digit] {
    guard let last = digits.last, let group = digits.lastIndex(where: \.beginsGroup), group > 0,
      digits.count - group <= 2, !passage.isFigure(last.place.lowerBound),
      passage.isHan(last.place.upperBound),
      fillers.length(in: passage, at: last.place.upperBound) == nil
    else { return digits }
    let isMixed = digits.count - group == 2 && passage.isFigure(digits[group].place.lowerBound)
    return Array(digits[..<(isMixed ? group + 1 : group)])
  }

  /// The value of a digit.
  static func value(of unit: UInt16) -> UInt8? {
    if (0x30...0x39).contains(unit) { return UInt8(unit - 0x30) }
    return words[unit]
  }

  private static let words: [UInt16: UInt8] = {
    var words: [UInt16: UInt8] = [:]
    let rows = ["零〇", "一幺壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"]
    for (value, row) in rows.enumerated() {
      for unit in row.utf16 { words[unit] = UInt8(value) }
    }
    return words
  }()
}

extension NumberRun {
  /// The values of some of the digits.
  func values(_ range: Range<Int>) -> [UInt8] { digits[range].map(\.value) }

  /// The passage's places of some of the digits, from the first to the last.
  func places(_ range: Range<Int>) -> Range<Int> {
    guard let first = digits[range].first, let last = digits[range].last else { return 0..<0 }
    return first.place.lowerBound..<max(first.place.upperBound, last.place.upperBound)
  }

  /// The first digits of the groups.
  var groups: [Int] { digits.indices.filter { digits[$0].beginsGroup } }

  /// Stretches of whole groups, the longest of those that begin at one digit first.
  var stretches: [Range<Int>] {
    let edges = groups + [digits.count]
    return edges.indices.flatMap { first in
      edges[(first + 1)...].reversed().map { edges[first]..<$0 }
    }
  }

  /// Stretches of whole groups that are something, none overlapping another or what is taken.
  func stretches(
    besides taken: [Range<Int>], where isFound: (Range<Int>, [UInt8]) -> Bool
  ) -> [Range<Int>] {
    var end = 0
    return stretches.filter { stretch in
      guard stretch.lowerBound >= end, stretch.count <= 22,
        !taken.contains(where: { $0.overlaps(places(stretch)) }),
        isFound(stretch, values(stretch))
      else { return false }
      end = stretch.upperBound
      return true
    }
  }

  /// The digits from the first on that nothing else has claimed.
  func rest(besides taken: [Range<Int>]) -> Range<Int> {
    let isFree = digits.map { digit in !taken.contains { $0.overlaps(digit.place) } }
    let first = isFree.firstIndex(of: true) ?? digits.count
    let end = isFree[first...].firstIndex(of: false) ?? digits.count
    return first..<end
  }

  /// Whether the number is so much of something, as in 320元, or goes on as in 三百.
  func isAmount(_ stretch: Range<Int>, in passage: Passage) -> Bool {
    let place = places(stretch)
    let isMeasured =
      NumberRun.measures.length(in: passage, at: place.upperBound) != nil
      && !CommonWords.begin(passage, place.upperBound)
    return isMeasured
      || passage.holds("¥￥第十百千".utf16, place.lowerBound - 1)
  }

  private static let measures = WordSet(
    "元 块 吨 方 立方 度 分钱 角 毛钱 年 月 米 平米 公里 十 百 千 万 亿 % ‰ 兆")
}
