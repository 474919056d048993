/// When a line is said, in seconds from the start of the recording, as far as it tells.
struct LineTimes: Equatable {
  /// The beginning; `nil` for a time of day or a mere number.
  var start: Double?
  /// The end.
  var end: Double?
  /// Whether the line gives a beginning and an end.
  var isRange = false
  /// Whether it may be a time of day: with a date, or with hours, minutes and seconds.
  var isClock = false
}

extension LineCursor {
  static let opening = ScalarSet("[(（【〔［<{")
  static let closing = ScalarSet("])）】〕］>}")
  static let colons = ScalarSet(":：﹕︰∶")

  private static let points = ScalarSet(".,．，")
  private static let dashes = ScalarSet("-–—~～－→至到―−")

  private static let seconds = ScalarSet("s秒")
  private static let afterYear = ScalarSet("-/.年")
  private static let afterMonth = ScalarSet("-/.月")
  private static let afterDate = ScalarSet("T \t\u{3000}")

  /// `[00:12]`, `[00:12.3-00:15.8]`, `（1:02:03）`, `[3]`.
  mutating func bracketedTimes() -> LineTimes? {
    attempt { cursor in
      guard cursor.take(LineCursor.opening) != nil else { return nil }
      cursor.skipSpaces()
      guard let times = cursor.stretch() else { return nil }
      cursor.skipSpaces()
      return cursor.take(LineCursor.closing) == nil ? nil : times
    }
  }

  /// `00:00:12,300 --> 00:00:15,800`, `12.3-15.8`, `12-15`, `00:12`: not a mere number, and parted from
  /// what follows.
  mutating func bareTimes() -> LineTimes? {
    attempt { cursor in
      let start = cursor
      guard let times = cursor.stretch() else { return nil }
      let isExact = start.holds(to: cursor.place) { LineCursor.colons.contains($0) || $0 == "." }
      guard isExact || times.isRange else { return nil }
      guard let next = cursor.next else { return times }
      guard isExact else { return next.isSpace ? times : nil }
      return next.isSpace || LineCursor.colons.contains(next)
        || (times.isRange && next.properties.isAlphabetic) ? times : nil
    }
  }

  /// A clock, or two with a dash or an arrow between them.
  private mutating func stretch() -> LineTimes? {
    guard let start = moment() else { return nil }
    let end = attempt { cursor -> Moment? in
      cursor.skipSpaces()
      guard cursor.take("-->") || cursor.take("->") || cursor.take(LineCursor.dashes) != nil else {
        return nil
      }
      cursor.skipSpaces()
      return cursor.moment()
    }
    guard let end = end ?? tabbed() else {
      let isClock = start.origin == .day || start.colons == 2
      return LineTimes(
        start: start.origin == .recording ? start.seconds : nil, isClock: isClock)
    }
    guard start.origin != .day, end.origin != .day else { return LineTimes(isRange: true) }
    return LineTimes(start: start.seconds, end: end.seconds, isRange: true)
  }

  /// The end in a column of its own, as tables are copied: `00:12 ⇥ 00:15 ⇥ 客服`.
  private mutating func tabbed() -> Moment? {
    attempt { cursor in
      guard cursor.take("\t"), let end = cursor.moment(), end.origin == .recording,
        cursor.next == "\t"
      else { return nil }
      return end
    }
  }

  /// A time as it is written.
  private struct Moment {
    let seconds: Double
    /// What they count from.
    let origin: Origin
    /// How many colons stand in it.
    let colons: Int

    enum Origin { case recording, day, number }
  }

  /// `12.3`, `00:12`, `1:02:03,5`, `2026-11-03 09:12:05`, `下午 2:05`, `12s`.
  private mutating func moment() -> Moment? {
    // Most moments begin with a digit, and then with no word for a part of the day.
    let begins = next.flatMap(LineCursor.digit) != nil
    let dated = (begins ? attempt { $0.date() } : attempt { $0.partOfDay() }) != nil
    guard var seconds = number() else { return nil }
    var parts = 1
    while parts < 3,
      let part = attempt({ $0.take(LineCursor.colons) == nil ? nil : $0.number() })
    {
      seconds = seconds * 60 + part
      parts += 1
    }
    let fraction = attempt { $0.take(LineCursor.points) == nil ? nil : $0.fraction() }
    let unit = take(LineCursor.seconds) != nil
    if dated {
      return parts > 1 ? Moment(seconds: seconds, origin: .day, colons: parts - 1) : nil
    }
    let exact = parts > 1 || fraction != nil || unit
    return Moment(
      seconds: seconds + (fraction ?? 0), origin: exact ? .recording : .number,
      colons: parts - 1)
  }

  /// `2026-11-03 `, `2026/11/3T`, `2026年11月3日 `, `11-03 ` before a clock.
  private mutating func date() -> Bool? {
    guard let first = number() else { return nil }
    if first >= 1900 {
      guard take(LineCursor.afterYear) != nil, number() != nil else { return nil }
    } else if !(1...12).contains(first) {
      return nil
    }
    guard take(LineCursor.afterMonth) != nil, let day = number(), day <= 31 else { return nil }
    _ = take("日")
    guard take(LineCursor.afterDate) != nil else { return nil }
    skipSpaces()
    _ = partOfDay()
    guard first >= 1900 || isClockAhead else { return nil }
    return true
  }

  /// Whether digits and a colon follow.
  private var isClockAhead: Bool {
    var ahead = self
    while ahead.next.flatMap(LineCursor.digit) != nil { ahead.skip() }
    return ahead.place != place && ahead.next.map(LineCursor.colons.contains) == true
  }

  /// `下午`, `昨天 晚上`, `星期三` before a clock.
  private mutating func partOfDay() -> Bool? {
    attempt { cursor in
      var isFound = false
      while let word = LineCursor.partsOfDay.first(where: { cursor.take($0) }) {
        isFound = !word.isEmpty
        cursor.skipSpaces()
      }
      return isFound && cursor.isClockAhead ? true : nil
    }
  }

  private static let partsOfDay = [
    "今天", "昨天", "前天", "凌晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "星期一", "星期二", "星期三", "星期四",
    "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日",
  ]

  /// Up to nine digits of either width.
  private mutating func number() -> Double? {
    let digits = digits()
    guard digits.count > 0, digits.count < 10 else { return nil }
    return digits.value
  }

  private mutating func fraction() -> Double? {
    let start = self
    let digits = digits()
    guard digits.count > 0 else { return nil }
    // A quotient of two exact numbers is rounded once, as a parser would.
    if digits.count <= 15 { return digits.value / digits.scale }
    let text = start.text(to: place).unicodeScalars.compactMap(LineCursor.digit)
    return Double("0." + text.map(String.init).joined())
  }

  /// Digits in a row: how many, the number they make, and ten to the power of how many.
  private mutating func digits() -> (count: Int, value: Double, scale: Double) {
    var digits = (count: 0, value: 0.0, scale: 1.0)
    while let scalar = next, let digit = LineCursor.digit(scalar) {
      digits = (digits.count + 1, digits.value * 10 + Double(digit), digits.scale * 10)
      skip()
    }
    return digits
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }
}
