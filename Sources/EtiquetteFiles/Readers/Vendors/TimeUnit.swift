import Foundation

/// What a number counts that stands for a time.
enum TimeUnit: Double {
  case seconds = 1
  case milliseconds = 1e-3
  case microseconds = 1e-6
  /// Of 100 nanoseconds.
  case ticks = 1e-7

  /// No call is longer, in seconds.
  static let latest = 1e10

  /// What messages call it.
  var name: String {
    switch self {
    case .seconds: "seconds"
    case .milliseconds: "milliseconds"
    case .microseconds: "microseconds"
    case .ticks: "ticks"
    }
  }

  /// The seconds that a value tells: a number of this unit, also in a string; `1.200s`; ISO 8601's
  /// `PT1M2.5S`; a clock, `00:01:02.5`; or `{"seconds": 1, "nanos": 200000000}`.
  func seconds(_ node: JSONNode) -> Double? {
    if let text = node.value as? String { return seconds(RoleTable.trimmed(text)) }
    if node.isNumber { return (node.value as? NSNumber).map { $0.doubleValue * rawValue } }
    guard node["seconds"] != nil || node["nanos"] != nil else { return nil }
    let whole = node["seconds"].map(TimeUnit.seconds.seconds) ?? 0
    let nanos = node["nanos"].map(TimeUnit.seconds.seconds) ?? 0
    guard let whole, let nanos else { return nil }
    return whole + nanos * 1e-9
  }

  private func seconds(_ text: String) -> Double? {
    if let number = Double(text) { return number * rawValue }
    if text.hasSuffix("s"), let number = Double(text.dropLast()) { return number }
    return TimeUnit.duration(text) ?? TimeUnit.clock(text)
  }

  /// `PT1H2M3.5S`.
  private static func duration(_ text: String) -> Double? {
    guard text.last != "T", let parts = text.wholeMatch(of: period)?.output else { return nil }
    let units: [(Substring?, Double)] = [
      (parts.1, 86_400), (parts.2, 3_600), (parts.3, 60), (parts.4, 1),
    ]
    return units.reduce(0) { $0 + ($1.0.flatMap { Double($0) } ?? 0) * $1.1 }
  }

  nonisolated(unsafe) private static let period =
    /P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?/

  /// `1:02:03,5`, `0:3.42`.
  static func clock(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total = 0.0
    for part in parts {
      guard let number = Double(String(part).replacing(",", with: ".")), number >= 0 else {
        return nil
      }
      total = total * 60 + number
    }
    return total
  }
}
