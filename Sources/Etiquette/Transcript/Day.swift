/// A day of the calendar.
public struct Day: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The year, of four digits.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that the calendar has; `nil` for any other.
  public init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that a record's date begins with, year first: `2026-11-03T09:12:00+08:00`,
  /// `2026/11/3 9:12`, `2026年11月3日`, `20261103091200`; `nil` where it begins otherwise.
  public init?(_ date: String) {
    let fields = date.utf8.drop { !Day.isDigit($0) }
      .split(maxSplits: 3, omittingEmptySubsequences: true) { !Day.isDigit($0) }
    guard let first = fields.first, date.utf8.starts(with: first) || date.first == " " else {
      return nil
    }
    if first.count == 8 || first.count == 12 || first.count == 14 {
      self.init(
        Day.number(first.prefix(4)), Day.number(first.dropFirst(4).prefix(2)),
        Day.number(first.dropFirst(6).prefix(2)))
    } else {
      guard first.count == 4, fields.count > 2, fields[1].count <= 2, fields[2].count <= 2 else {
        return nil
      }
      self.init(Day.number(first), Day.number(fields[1]), Day.number(fields[2]))
    }
  }

  /// The day of a date of which nothing is left but a time of day and its zone.
  init?(exactly date: String) {
    let signs = Set("-/.年月日 :Tt+Zz时分秒")
    guard date.count <= 40, date.allSatisfy({ $0.isASCII && $0.isNumber || signs.contains($0) })
    else { return nil }
    let longest = date.split { !$0.isNumber }.map(\.count).max() ?? 0
    // A run of figures is a date with its time, or fractions of a second.
    guard longest <= 9 || longest == 12 || longest == 14 else { return nil }
    self.init(date)
  }

  private init?(_ year: Int?, _ month: Int?, _ day: Int?) {
    guard let year, let month, let day else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The order of the calendar.
  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// As ISO 8601 writes it, such as `2026-11-03`.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: Substring.UTF8View.SubSequence) -> Int? {
    Int(String(Substring(digits)))
  }
}
