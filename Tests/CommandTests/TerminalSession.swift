import Foundation

/// The program at a terminal of its own, as somebody types and reads.
final class TerminalSession {
  /// Something that did not happen, with what was on the screen instead.
  struct Mismatch: Error, CustomStringConvertible {
    var description: String
  }

  /// Where Linux hands out pseudo-terminals.
  private static let source = "/dev/ptmx"
  /// The requests that unlock a pseudo-terminal and tell its number, of Linux's `asm/ioctls.h`.
  private static let (lock, place): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Whether there are any here.
  static let isPossible = access(source, R_OK | W_OK) == 0

  private let process = Process()
  private let terminal: Int32
  private var bytes: [UInt8] = []
  private var seen = 0

  /// Starts the program with standard input, output and error at a new pseudo-terminal.
  init(
    _ arguments: [String], in folder: URL, columns: UInt16 = 60, isDumb: Bool = false
  ) throws {
    terminal = open(TerminalSession.source, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (isLocked, number): (Int32, Int32) = (0, 0)
    guard terminal >= 0, ioctl(terminal, TerminalSession.lock, &isLocked) == 0,
      ioctl(terminal, TerminalSession.place, &number) == 0
    else { throw Mismatch(description: String(cString: strerror(errno))) }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else {
      throw Mismatch(description: String(cString: strerror(errno)))
    }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Mismatch(description: String(cString: strerror(errno))) }
    defer { close(slave) }
    process.executableURL = Binary.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": isDumb ? "dumb" : "xterm-256color"]
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(terminal)
  }

  /// Everything that has been on the screen, what was typed included.
  var screen: String { String(decoding: bytes, as: UTF8.self) }

  /// Types a line and the enter key.
  func type(_ line: String) throws { try press(Array((line + "\n").utf8)) }

  /// Types the key that ends the input.
  func pressEnd() throws { try press([0x04]) }

  /// Kills the program in the middle of what it does.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Reads up to some words that were not on the screen when last read; what came before them.
  @discardableResult
  func read(to words: String) throws -> String {
    while true {
      let fresh = String(decoding: bytes[seen...], as: UTF8.self)
      if let place = fresh.range(of: words) {
        let passed = fresh[..<place.upperBound]
        seen += passed.utf8.count
        return String(passed)
      }
      guard try readMore() else {
        throw Mismatch(description: "ended without “\(words)”:\n\(screen)")
      }
    }
  }

  /// Reads to the end; the exit status.
  func end() throws -> Int32 {
    while try readMore() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func press(_ keys: [UInt8]) throws {
    guard write(terminal, keys, keys.count) == keys.count else {
      throw Mismatch(description: String(cString: strerror(errno)))
    }
  }

  /// Waits for more; `false` once the program has left the terminal.
  private func readMore() throws -> Bool {
    var poll = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&poll, 1, 120_000) > 0 else {
      throw Mismatch(description: "nothing more:\n\(screen)")
    }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(terminal, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    return true
  }
}
