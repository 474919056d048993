import Foundation

/// How far a run has come, on the last line of a terminal's standard error.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var last = ContinuousClock.now
  private var isDrawn = false

  /// A bar for so many inputs; silent where nobody watches.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && total > 1
  }

  /// Some more inputs are done.
  mutating func advance(by count: Int) {
    done += count
    guard isShown, done < total, last.duration(to: .now) > .milliseconds(100) else { return }
    last = .now
    isDrawn = true
    let cells = 30
    let full = cells * done / total
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    writeToStandardError("\r\(bar) \(done)/\(total)")
  }

  /// Takes the bar away.
  mutating func finish() {
    guard isDrawn else { return }
    isDrawn = false
    writeToStandardError("\r\u{1B}[K")
  }
}
