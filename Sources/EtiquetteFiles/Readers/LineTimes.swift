/// When a line is said, in seconds from the start of the recording, as far as it tells.
struct LineTimes: Equatable {
  /// The beginning; `nil` for a time of day or a mere number.
  var start: Double?
  /// The end.
  var end: Double?
  /// Whether the line gives a beginning and an end.
  var isRange = false
}

extension LineCursor {
  static let opening = Set("[(（【〔［<{".unicodeScalars)
  static let closing = Set("])）】〕］>}".unicodeScalars)
  static let colons = Set(":：﹕︰∶".unicodeScalars)

  private static let points = Set(".,．，".unicodeScalars)
  private static let dashes = Set("-–—~～－→至到―−".unicodeScalars)

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
      let start = cursor.position
      guard let times = cursor.stretch() else { return nil }
      let text = cursor.scalars[start..<cursor.position]
      let isExact = text.contains { LineCursor.colons.contains($0) || $0 == "." }
      guard isExact || times.isRange else { return nil }
      guard let next = cursor.next else { return times }
      guard isExact else { return next.properties.isWhitespace ? times : nil }
      return next.properties.isWhitespace || LineCursor.colons.contains(next)
        || (times.isRange && next.properties.isAlphabetic) ? times : nil
    }
  }

  /// A clock, or two with a dash or an arrow between them.
  private mutating func stretch() -> LineTimes? {
    guard let (start, kind) = moment() else { return nil }
    let end = attempt { cursor -> (Double, Moment)? in
      cursor.skipSpaces()
      guard cursor.take("-->") || cursor.take("->") || cursor.take(LineCursor.dashes) != nil else {
        return nil
      }
      cursor.skipSpaces()
      return cursor.moment()
    }
    guard let end else {
      return kind == .recording ? LineTimes(start: start) : LineTimes()
    }
    guard kind != .day, end.1 != .day else { return LineTimes(isRange: true) }
    return LineTimes(start: start, end: end.0, isRange: true)
  }

  /// What a number at the head of a line counts from.
  private enum Moment { case recording, day, number }

  /// `12.3`, `00:12`, `1:02:03,5`, `2026-11-03 09:12:05`, `12s`.
  private mutating func moment() -> (Double, Moment)? {
    let dated = attempt { $0.date() } != nil
    guard var seconds = number() else { return nil }
    var parts = 1
    while parts < 3,
      let part = attempt({ $0.take(LineCursor.colons) == nil ? nil : $0.number() })
    {
      seconds = seconds * 60 + part
      parts += 1
    }
    let fraction = attempt { $0.take(LineCursor.points) == nil ? nil : $0.fraction() }
    let unit = take(["s", "秒"]) != nil
    if dated { return parts > 1 ? (seconds, .day) : nil }
    let exact = parts > 1 || fraction != nil || unit
    return (seconds + (fraction ?? 0), exact ? .recording : .number)
  }

  /// `2026-11-03 `, `2026/11/3T`, `2026年11月3日 `.
  private mutating func date() -> Bool? {
    guard let year = number(), year >= 1900, take(["-", "/", ".", "年"]) != nil, number() != nil,
      take(["-", "/", ".", "月"]) != nil, number() != nil
    else { return nil }
    _ = take(["日"])
    guard take(["T", " ", "\t", "\u{3000}"]) != nil else { return nil }
    skipSpaces()
    return true
  }

  /// Up to nine digits of either width.
  private mutating func number() -> Double? {
    let digits = digits()
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    return digits.reduce(0) { $0 * 10 + Double($1) }
  }

  private mutating func fraction() -> Double? {
    let digits = digits()
    guard !digits.isEmpty else { return nil }
    return Double("0." + digits.map(String.init).joined())
  }

  private mutating func digits() -> [Int] {
    var digits: [Int] = []
    while let scalar = next, let digit = LineCursor.digit(scalar) {
      digits.append(digit)
      position += 1
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
