import Foundation

/// A file that is open for reading, closed when it goes out of scope.
public struct FileBytes: ~Copyable {
  private static let standardInput = "-"
  private static let piece = 1 << 20

  private let path: String?
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  public init(path: String) throws(Problem) {
    guard path != FileBytes.standardInput else {
      self.path = nil
      descriptor = STDIN_FILENO
      return
    }
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Problem(path: path, systemError: errno) }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// Everything in the file.
  ///
  /// More than `limit` bytes are refused, without reading them all.
  public func all(limit: Int = Limits()[.file]) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      guard status.st_size <= limit else { throw Problem(path: path, kind: .tooBig(limit: limit)) }
      bytes.reserveCapacity(Int(status.st_size))
    }
    while let more = try next() {
      guard bytes.count + more.count <= limit else {
        throw Problem(path: path, kind: .tooBig(limit: limit))
      }
      bytes += more
    }
    return bytes
  }

  /// The next bytes, or `nil` at the end.
  public func next() throws(Problem) -> [UInt8]? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: FileBytes.piece) { buffer, count in
      var length = read(descriptor, buffer.baseAddress, FileBytes.piece)
      while length < 0, errno == EINTR {
        length = read(descriptor, buffer.baseAddress, FileBytes.piece)
      }
      code = length < 0 ? errno : 0
      count = max(0, length)
    }
    guard code == 0 else { throw Problem(path: path, systemError: code) }
    return bytes.isEmpty ? nil : bytes
  }
}
