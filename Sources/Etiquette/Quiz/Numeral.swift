/// A number at a place in a text, in any script, with the currency words behind it.
struct Numeral {
  /// Its value in hundredths, so that 13.5元 is 1350.
  private(set) var hundredths = 0
  /// The place behind it.
  private(set) var end: Int

  private let source: [Unicode.Scalar]

  /// The number that begins at a place; `nil` where none does, or a word such as 一下.
  init?(_ source: [Unicode.Scalar], at start: Int) {
    self.source = source
    end = start
    skip("¥￥")
    let isArabic = end < source.count && source[end].isDigit
    guard let whole = isArabic ? arabic() : chinese(from: start) else { return nil }
    hundredths = whole
    if !takeTime() { takeMoney() }
  }

  private var next: Unicode.Scalar? { end < source.count ? source[end] : nil }

  private mutating func skip(_ set: String) {
    while let next, set.unicodeScalars.contains(next) { end += 1 }
  }

  private func starts(_ word: String, at place: Int) -> Bool {
    source[min(place, source.count)...].starts(with: word.unicodeScalars)
  }

  private mutating func arabic() -> Int? {
    var value = 0
    while let next {
      if let digit = Numeral.digit(next), next.isDigit {
        value = min(value * 10 + digit, 90_000_000_000)
      } else if !(",，".unicodeScalars.contains(next) && isThousands(end + 1)) {
        break
      }
      end += 1
    }
    return value * 100 + fraction()
  }

  private func isThousands(_ place: Int) -> Bool {
    place + 3 <= source.count && source[place..<place + 3].allSatisfy(\.isDigit)
      && !(place + 3 < source.count && source[place + 3].isDigit)
  }

  /// .5 or 点五 behind the whole part.
  private mutating func fraction() -> Int {
    guard let next, ".．点點".unicodeScalars.contains(next), end + 1 < source.count,
      let tenths = Numeral.digit(source[end + 1])
    else { return 0 }
    let hundredth = end + 2 < source.count ? Numeral.digit(source[end + 2]) : nil
    let after = end + (hundredth == nil ? 2 : 3)
    let isPoint = ".．".unicodeScalars.contains(next)
    guard isPoint || isMoney(after) else { return 0 }
    end = after
    while isPoint, let next = self.next, next.isDigit { end += 1 }
    return tenths * 10 + (hundredth ?? 0)
  }

  private mutating func chinese(from start: Int) -> Int? {
    var place = start
    while place < source.count, Numeral.isChinese(source[place]) { place += 1 }
    guard place > start, let value = Numeral.value(source[start..<place]) else { return nil }
    guard place - start > 1 || isMeasured(place) || isHour(start, place) else { return nil }
    end = place
    return value * 100 + fraction()
  }

  /// Whether a single character such as 三 is a number here: 三号, 三元, not 一下.
  private func isMeasured(_ place: Int) -> Bool {
    guard place < source.count, !isTogether(place) else { return false }
    return isMoney(place) || "角毛号號楼樓".unicodeScalars.contains(source[place])
      || starts("小时", at: place) || starts("小時", at: place)
      || isSpan(place)
      || starts("點", at: place) && fractionFollows(place)
      || starts("点", at: place)
        && fractionFollows(place)
  }

  /// Whether a number of days there tells how long something takes; 一天 is rather a word, and 周六日 are
  /// two days.
  private func isSpan(_ place: Int) -> Bool {
    let isWeekday = place > 1 && "周週期拜".unicodeScalars.contains(source[place - 2])
    let spans = source[place - 1] == "一" ? Numeral.limits : Numeral.spans
    return !isWeekday && spans.contains { starts($0, at: place) }
  }

  private static let spans = [
    "个工作日", "個工作日", "个小时", "個小時", "分钟", "分鐘", "个月", "個月", "个星期", "個星期", "个礼拜", "個禮拜", "天", "日",
    "周", "週", "年",
  ]
  private static let limits = [
    "个工作日", "個工作日", "个月内", "個月內", "个星期内", "個星期內", "天内", "天內", "日内", "日內", "周内", "週內",
  ]

  /// Whether a unit of money stands there.
  private func isMoney(_ place: Int) -> Bool {
    place < source.count && "元圆圓块塊".unicodeScalars.contains(source[place])
  }

  /// Whether 一块儿 goes on there, which is together.
  private func isTogether(_ place: Int) -> Bool {
    ["块儿", "塊兒", "块兒"].contains { starts($0, at: place) }
  }

  private func fractionFollows(_ place: Int) -> Bool {
    place + 2 < source.count && Numeral.digit(source[place + 1]) != nil
      && isMoney(place + 2)
  }

  /// Whether 八点 is a time here, and not as many points: 晚上八点, 改到八点, 八点半, 八点停水.
  private func isHour(_ start: Int, _ place: Int) -> Bool {
    guard place < source.count, isClock(place) else { return false }
    let isTimed = start > 0 && "午晚晨早夜里天日上到至从于改".unicodeScalars.contains(source[start - 1])
    let after = place + 1 < source.count ? source[place + 1] : " "
    // 早一点停 is sooner.
    let isOne = source[start] == "一"
    return "半整钟到至".unicodeScalars.contains(after) || minutesFollow(place + 1)
      || !isOne && (isTimed || "停开恢前才".unicodeScalars.contains(after))
  }

  /// Whether 点 stands there, or 时 that no longer word begins with.
  private func isClock(_ place: Int) -> Bool {
    "点點".unicodeScalars.contains(source[place])
      || "时時".unicodeScalars.contains(source[place])
        && !(place + 1 < source.count && "候间間常刻代期段效".unicodeScalars.contains(source[place + 1]))
  }

  private func minutesFollow(_ start: Int) -> Bool {
    var place = start
    while place < source.count, Numeral.isChinese(source[place]) { place += 1 }
    return place > start && starts("分", at: place)
  }

  /// 8:30, 八点半 and 20点: hours of the clock face, the minutes as their share of an hour.
  private mutating func takeTime() -> Bool {
    guard let mark = next, hundredths % 100 == 0, hundredths <= 2400 else { return false }
    if ":：".unicodeScalars.contains(mark), end + 2 < source.count, source[end + 1].isDigit,
      source[end + 2].isDigit
    {
      setTime(minutes: minutes(end + 1..<end + 3), end: end + 3)
      return true
    }
    guard isClock(end) else { return false }
    var place = end + 1
    while place < source.count, source[place].isDigit || Numeral.isChinese(source[place]) {
      place += 1
    }
    if starts("半", at: end + 1) {
      setTime(minutes: 30, end: end + 2)
    } else if place > end + 1 {
      setTime(minutes: minutes(end + 1..<place), end: place)
    } else {
      let isSharp = starts("钟", at: end + 1) || starts("整", at: end + 1)
      setTime(minutes: 0, end: end + (isSharp ? 2 : 1))
    }
    if starts("分", at: end) { end += 1 }
    return true
  }

  private func minutes(_ range: Range<Int>) -> Int {
    let value =
      Numeral.value(source[range])
      ?? source[range].reduce(0) { min($0 * 10 + (Numeral.digit($1) ?? 0), 90_000_000_000) }
    return value
  }

  private mutating func setTime(minutes: Int, end: Int) {
    hundredths = hundredths % 1200 + minutes * 100 / 60
    self.end = end
  }

  /// 元, 块五, 元5角 and so on.
  private mutating func takeMoney() {
    if isMoney(end), !isTogether(end) {
      end += 1
      if isHalf(end) {
        end += 1
        hundredths += 50
      }
      hundredths += coins("角毛", worth: 10, bare: true) + coins("分", worth: 1, bare: false)
      skip("钱錢整")
    } else if let unit = next, "角毛".unicodeScalars.contains(unit) {
      end += 1
      hundredths = hundredths / 10 + coins("分", worth: 1, bare: false)
      skip("钱錢")
    }
  }

  /// Whether 半 ends the sum there: 十三块半, but not 三块半价.
  private func isHalf(_ place: Int) -> Bool {
    guard starts("半", at: place) else { return false }
    return place + 1 >= source.count || !"价價天个個年月".unicodeScalars.contains(source[place + 1])
  }

  private mutating func coins(_ units: String, worth: Int, bare: Bool) -> Int {
    guard let next, let digit = Numeral.digit(next) else { return 0 }
    let after = end + 1
    if after < source.count, units.unicodeScalars.contains(source[after]) {
      end += 2
      return digit * worth
    }
    let isLast =
      after >= source.count || !Numeral.isChinese(source[after]) && !source[after].isDigit
    guard bare, isLast, !starts("分", at: after), !starts("张", at: after) else { return 0 }
    end += 1
    return digit * worth
  }
}

extension Numeral {
  private static let digits: [Unicode.Scalar: Int] = {
    var digits: [Unicode.Scalar: Int] = [:]
    for (value, row) in rows.enumerated() {
      for scalar in row.unicodeScalars { digits[scalar] = value }
    }
    return digits
  }()
  private static let rows = [
    "0零０〇", "1一壹１", "2二贰２两兩貳", "3三叁３參", "4四肆４", "5五伍５", "6六陆６陸", "7七柒７", "8八捌８",
    "9九玖９",
  ]
  private static let units: [Unicode.Scalar: Int] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10000, "萬": 10000,
  ]

  /// The value of a digit, in any script; `nil` for all else.
  static func digit(_ scalar: Unicode.Scalar) -> Int? { digits[scalar] }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isDigit && (digits[scalar] != nil || units[scalar] != nil)
  }

  /// The value of 一百二十 or of digits read one by one; `nil` for words such as 万一 and 千万.
  private static func value(_ run: ArraySlice<Unicode.Scalar>) -> Int? {
    guard run.contains(where: { units[$0] != nil }) else {
      guard run.count < 12 else { return nil }
      return run.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    var (total, section, last) = (0, 0, 0)
    for (index, scalar) in zip(run.indices, run) {
      if let digit = digits[scalar] {
        last = digit
      } else if let unit = units[scalar] {
        guard last > 0 || unit == 10 && index == run.startIndex || unit == 10_000 && section > 0
        else {
          return nil
        }
        if unit == 10_000 {
          (total, section, last) = ((section + last) * unit, 0, 0)
        } else {
          (section, last) = (section + max(last, 1) * unit, 0)
        }
      }
    }
    return total + section + last
  }
}
