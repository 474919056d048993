import Foundation

/// A file that is open for reading, closed when it goes out of scope.
public struct FileBytes: ~Copyable {
  /// What names standard input in the place of a path.
  static let standardInput = "-"
  private static let piece = 1 << 20
  private static let page = 1 << 12
  /// How long to wait before asking again whether the bytes are wanted, in milliseconds.
  private static let patience: Int32 = 100

  private let path: String?
  private let descriptor: Int32
  /// What the file was like when it was opened.
  private let state: FileState?

  /// Opens an input.
  public init(_ input: Input) throws(Problem) { try self.init(input.location) }

  /// Opens a file; `-` is standard input.
  public init(path: String) throws(Problem) { try self.init(FileLocation(path)) }

  /// Opens what lies somewhere.
  init(_ location: FileLocation) throws(Problem) {
    let path = location.text
    guard path != FileBytes.standardInput else {
      self.path = nil
      descriptor = STDIN_FILENO
      state = nil
      return
    }
    self.path = path
    // A pipe that nobody writes to is opened at once, and waited for when it is read.
    descriptor = location.withSystemPath { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    let error = errno
    state = FileState(descriptor)
    if descriptor < 0 { throw Problem(path: path, systemError: error) }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// Waits for something to read, or the end; false as soon as nobody wants it any more.
  public func wait(while isWanted: () -> Bool) -> Bool {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while isWanted() {
      let count = poll(&ready, 1, FileBytes.patience)
      if count > 0 || count < 0 && errno != EINTR { return true }
    }
    return false
  }

  /// Everything in the file; a pipe that comes to no end is unfinished when nobody wants it any more.
  ///
  /// More than `limit` bytes are refused, without reading them all; so is a file that somebody
  /// writes meanwhile, of which nobody knows what belongs together.
  public func all(
    limit: Int = Limits()[.file], while isWanted: () -> Bool = { true }
  ) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    if let state {
      guard state.size <= limit else { throw Problem(path: path, kind: .tooBig(limit: limit)) }
      // Most files are read at once, and then there is no more of them.
      if state.size > 0 { bytes = try next(atMost: state.size) ?? [] }
    }
    while true {
      guard state != nil || wait(while: isWanted) else {
        throw Problem(path: path, kind: .unfinished)
      }
      guard let more = try next(atMost: state == nil ? FileBytes.piece : FileBytes.page) else {
        break
      }
      guard bytes.count + more.count <= limit else {
        throw Problem(path: path, kind: .tooBig(limit: limit))
      }
      bytes += more
    }
    guard state == FileState(descriptor) || state == nil else {
      throw Problem(path: path, kind: .changed)
    }
    return bytes
  }

  /// Refuses a file that has been cut or written over since it was opened; one that grows, as what
  /// is still recorded does, is read as far as it goes.
  public func confirm() throws(Problem) {
    guard let state, let now = FileState(descriptor) else { return }
    guard state.isContinued(by: now) else { throw Problem(path: path, kind: .changed) }
  }

  /// The next bytes, or `nil` at the end.
  public func next() throws(Problem) -> [UInt8]? { try next(atMost: FileBytes.piece) }

  private func next(atMost most: Int) throws(Problem) -> [UInt8]? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      var length = read(descriptor, buffer.baseAddress, most)
      while length < 0, errno == EINTR || errno == EAGAIN && wait(while: { true }) {
        length = read(descriptor, buffer.baseAddress, most)
      }
      code = length < 0 ? errno : 0
      count = max(0, length)
    }
    guard code == 0 else { throw Problem(path: path, systemError: code) }
    return bytes.isEmpty ? nil : bytes
  }
}
