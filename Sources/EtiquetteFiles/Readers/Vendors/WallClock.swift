import Foundation

/// A moment by the clock on the wall, in whatever zone: good for differences only.
struct WallClock {
  private let seconds: Double

  /// Reads `2026-03-14 09:12:05`, ISO 8601, or a number that counts from 1970.
  init?(_ node: JSONNode) {
    if let text = node.value as? String, Double(text) == nil {
      guard let seconds = WallClock.seconds(text) else { return nil }
      self.seconds = seconds
    } else {
      guard
        let number = (node.value as? String).flatMap({ Double($0) })
          ?? (node.isNumber ? (node.value as? NSNumber)?.doubleValue : nil)
      else { return nil }
      // Seconds, milliseconds or microseconds, whichever gives a date of our time.
      switch number {
      case 1e8..<1e11: seconds = number
      case 1e11..<1e14: seconds = number * 1e-3
      case 1e14..<1e17: seconds = number * 1e-6
      default: return nil
      }
    }
  }

  /// How long after another moment, rounded to milliseconds; `nil` if before it.
  func seconds(since other: WallClock) -> Double? {
    let passed = ((seconds - other.seconds) * 1e3).rounded() / 1e3
    return passed < 0 ? nil : passed
  }

  /// `2026-11-03 09:12:05.3`, and what may stand behind it.
  nonisolated(unsafe) private static let shape =
    /(\d{4})[-\/](\d\d?)[-\/](\d\d?)[T ](\d\d?):(\d\d):(\d\d(?:\.\d+)?).*/

  private static func seconds(_ text: String) -> Double? {
    guard let parts = text.wholeMatch(of: shape)?.output,
      let second = Double(parts.6)
    else { return nil }
    var components = DateComponents()
    components.timeZone = .gmt
    components.year = Int(parts.1)
    components.month = Int(parts.2)
    components.day = Int(parts.3)
    components.hour = Int(parts.4)
    components.minute = Int(parts.5)
    return Calendar(identifier: .gregorian).date(from: components).map {
      $0.timeIntervalSince1970 + second
    }
  }
}
