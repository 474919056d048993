import Foundation

/// A file that is open for reading, closed when it goes out of scope.
public struct FileBytes: ~Copyable {
  private static let standardInput = "-"
  private static let piece = 1 << 20
  private static let page = 1 << 12

  private let path: String?
  private let descriptor: Int32
  /// What the file was like when it was opened.
  private let state: FileState?

  /// Opens an input.
  public init(_ input: Input) throws(Problem) { try self.init(input.location) }

  /// Opens a file; `-` is standard input.
  public init(path: String) throws(Problem) { try self.init(FileLocation(path)) }

  private init(_ location: FileLocation) throws(Problem) {
    let path = location.text
    guard path != FileBytes.standardInput else {
      self.path = nil
      descriptor = STDIN_FILENO
      state = nil
      return
    }
    self.path = path
    descriptor = location.withSystemPath { open($0, O_RDONLY | O_CLOEXEC) }
    let error = errno
    state = FileState(descriptor)
    if descriptor < 0 { throw Problem(path: path, systemError: error) }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// Everything in the file.
  ///
  /// More than `limit` bytes are refused, without reading them all; so is a file that somebody
  /// writes meanwhile, of which nobody knows what belongs together.
  public func all(limit: Int = Limits()[.file]) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    if let state {
      guard state.size <= limit else { throw Problem(path: path, kind: .tooBig(limit: limit)) }
      // Most files are read at once, and then there is no more of them.
      if state.size > 0 { bytes = try next(atMost: state.size) ?? [] }
    }
    while let more = try next(atMost: state == nil ? FileBytes.piece : FileBytes.page) {
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
      while length < 0, errno == EINTR { length = read(descriptor, buffer.baseAddress, most) }
      code = length < 0 ? errno : 0
      count = max(0, length)
    }
    guard code == 0 else { throw Problem(path: path, systemError: code) }
    return bytes.isEmpty ? nil : bytes
  }
}
