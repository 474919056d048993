/// A time as a cell writes it.
enum TableTime: Equatable {
  /// A mere number: seconds or milliseconds.
  case number(Double)
  /// Seconds from the start of the recording, or a time of day.
  case clock(Double)
  /// A date and a time of day, in seconds from the beginning of 1970.
  case date(Double)

  /// `12.3`, `12300`, `12.3s`, `350毫秒`, `00:12`, `1:02:03,5`, `2026-11-03 09:12:05`; `nil` for
  /// anything else.
  init?(_ cell: String) {
    var text = TableTime.narrowed(cell).trimmingPrefix("'")[...]
    if let found = text.prefixMatch(of: TableTime.day), let day = TableTime.days(found.output) {
      text = text[found.range.upperBound...]
      guard let clock = text.isEmpty ? 0 : TableTime.clock(text, ofDay: true) else { return nil }
      self = .date(Double(day) * 86_400 + clock)
    } else if text.contains(":") {
      guard let clock = TableTime.clock(text[...]) else { return nil }
      self = .clock(clock)
    } else if let unit = ["毫秒", "ms", "秒", "s"].first(where: { text.hasSuffix($0) }) {
      guard let number = TableTime.number(text.dropLast(unit.count)) else { return nil }
      self = .clock(unit == "毫秒" || unit == "ms" ? number / 1000 : number)
    } else {
      guard let number = TableTime.number(text) else { return nil }
      self = .number(number)
    }
  }

  nonisolated(unsafe) private static let day =
    /(\d{4})[-\/.年](\d{1,2})[-\/.月](\d{1,2})日?[t ]*/

  /// In small letters and half width, without blanks around it.
  private static func narrowed(_ cell: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in RoleTable.trimmed(cell).lowercased().unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrow)
  }

  /// The days from 1970 to a date of the Gregorian calendar.
  private static func days(_ day: (Substring, Substring, Substring, Substring)) -> Int? {
    guard let year = Int(day.1), let month = Int(day.2), let date = Int(day.3),
      (1...12).contains(month), (1...31).contains(date)
    else { return nil }
    let shifted = month > 2 ? year : year - 1
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date - 1
    let leaps = shifted / 4 - shifted / 100 + shifted / 400
    return shifted * 365 + leaps + ofYear - 719_468
  }

  /// `00:12`, `1:02:03.5`, with the zone that ISO 8601 writes behind it; two numbers are hours and
  /// minutes in a time of day, or else minutes and seconds.
  private static func clock(_ text: Substring, ofDay: Bool = false) -> Double? {
    let bare = ofDay ? text.prefix { $0 != "z" && $0 != "+" && $0 != "-" } : text
    let parts = bare.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = parts.last.flatMap(number), last < 60 else {
      return nil
    }
    var seconds = 0.0
    for part in parts.dropLast() {
      guard part.count <= 3, let whole = Int(part), whole >= 0 else { return nil }
      seconds = (seconds + Double(whole)) * 60
    }
    seconds += last
    return ofDay && parts.count == 2 ? seconds * 60 : seconds
  }

  /// Digits with a point, or a comma for one.
  private static func number(_ text: Substring) -> Double? {
    guard let first = text.first, first.isASCII, first.isNumber, text.count <= 20 else {
      return nil
    }
    guard let number = Double(text.replacing(",", with: ".")), number < 1e13 else { return nil }
    return number
  }
}
