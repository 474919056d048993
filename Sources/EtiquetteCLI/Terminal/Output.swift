import EtiquetteFiles
import Foundation

/// Where a report goes: standard output, or a file that appears only when it is complete, and that
/// only its owner can read.
struct Output: ~Copyable {
  private let descriptor: Int32
  /// The file to be, and the temporary file that becomes it.
  private let target: (path: String, temporary: String)?
  /// What a message calls it.
  private let name: String
  private let isDurable: Bool
  private var buffer: [UInt8] = []
  private var begun = Writeback()
  private var isFinished = false

  /// Opens the output; `nil` and `-` are standard output.
  ///
  /// Files that can be done without after a crash need not be durable.
  init(_ path: String?, isDurable: Bool = true) throws(Failure) {
    self.isDurable = isDurable
    guard let given = path, given != "-" else {
      name = "stdout"
      descriptor = STDOUT_FILENO
      target = nil
      return
    }
    name = given
    let path = Output.followed(given)
    var status = stat()
    let isSpecial = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    let temporary = isSpecial ? path : "\(path).\(getpid()).part"
    if !isSpecial {
      unlink(temporary)
      if isDurable { Leftovers.remove(of: path) }
    }
    descriptor =
      isSpecial
      ? Output.opened(path)
      : open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    target = isSpecial ? nil : (path, temporary)
    if descriptor < 0 { throw Output.failure(given) }
    if !isSpecial { Leftovers.claim(descriptor) }
  }

  /// Opens the output, in whose place none of the inputs may be.
  static func sparing(
    _ inputs: SparedFiles, _ path: String?, isDurable: Bool = true
  ) throws(Failure) -> Output {
    try inputs.check(outputs: [path].compactMap(\.self))
    return try Output(path, isDurable: isDurable)
  }

  /// Where a link leads, so that the report stands behind it and the link stays.
  private static func followed(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let real = realpath(path, nil)
    else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Opens a device or a pipe; one that nobody reads is waited for until somebody asks to stop.
  private static func opened(_ path: String) -> Int32 {
    var status = stat()
    let isPipe = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    while true {
      let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        return descriptor
      }
      guard isPipe, errno == ENXIO else { return descriptor }
      if !StopRequest.pause(milliseconds: 100), let signal = StopRequest.signal {
        Outcome.stopped(by: signal).leave()
      }
    }
  }

  deinit {
    guard let target else { return }
    close(descriptor)
    if !isFinished { unlink(target.temporary) }
  }

  /// Writes text, sooner or later.
  mutating func write(_ text: String) throws(Failure) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is still held back, and puts the file in its place.
  mutating func finish() throws(Failure) {
    try flush()
    guard let target else { return }
    guard !isDurable || fsync(descriptor) == 0, rename(target.temporary, target.path) == 0 else {
      throw Output.failure(target.path)
    }
    isFinished = true
  }

  /// Writes what is still held back, before somebody is asked something.
  mutating func flush() throws(Failure) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { throw .closedPipe }
      guard count >= 0 else { throw Output.failure(name) }
      written += count
    }
    if target != nil, isDurable { begun.note(buffer.count, of: descriptor) }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> Failure {
    .message(.unwritable(path: path, reason: String(cString: strerror(errno))))
  }
}

extension SparedFiles {
  /// Refuses outputs that would take the place of one of these, and names that would be written
  /// otherwise than they were given.
  func check(outputs: [String]) throws(Failure) {
    for path in outputs {
      if contains(path) { throw .message(.outputIsInput(path: path)) }
      if path.unicodeScalars.contains("\u{FFFD}") { throw .message(.foreignOutput(path: path)) }
    }
  }
}
