import Foundation

/// What is known of the terminal.
enum Screen {
  /// Cells in a line: the terminal's, or `COLUMNS`, or 80 where nobody knows.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
    return asked.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether standard output takes colours: a terminal, and nobody has said no.
  static var takesColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isatty(STDOUT_FILENO) == 1 && !isRefused && environment["TERM"] != "dumb"
  }

  /// Whether somebody watches standard error.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }
}

/// A write to a pipe that nobody reads, or past the limit on files, gives an error instead of a signal.
func ignoreSignalsOfWrites() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}
