import EtiquetteFiles
import Foundation

/// The file of a journal, held by this run alone until nobody needs it.
final class JournalFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens the file, or makes one that only its owner may read.
  init(path: String) throws(Failure) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable }
    guard isLocked else { throw .message(.journalInUse(path: path)) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether the file can be had for this run alone; one that is just ending has time to let go,
  /// and so has a process that was split off and has not yet become another program.
  private var isLocked: Bool {
    for _ in 0..<10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(50_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// At most so many bytes from a place on; none at the end, or where they cannot be read.
  func bytes(at place: UInt64, atMost most: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while count < most {
        let length = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), most - count,
          off_t(place) + off_t(count))
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { return }
        count += length
      }
    }
  }

  /// Writes bytes at a place.
  func write(_ bytes: [UInt8], at place: UInt64) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let length = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress?.advanced(by: written), $0.count - written,
          off_t(place) + off_t(written))
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw unwritable }
      written += length
    }
  }

  /// Forgets what stands behind a place.
  func cut(at place: UInt64) throws(Failure) {
    guard ftruncate(descriptor, off_t(place)) == 0 else { throw unwritable }
  }

  /// Removes the file.
  func remove() { unlink(path) }

  /// What the system has just said.
  private var unwritable: Failure {
    .message(.unwritable(path: path, reason: String(cString: strerror(errno))))
  }
}

/// The whole lines of a journal's file, one after the other.
struct JournalLines {
  /// A line without its end: its first bytes, and where it stands.
  struct Line {
    var head: [UInt8]
    var range: Range<UInt64>
  }

  private let file: JournalFile
  private var piece: [UInt8] = []
  private var at = 0
  private var offset: UInt64 = 0

  init(_ file: JournalFile) { self.file = file }

  /// The next line with so many of its bytes; `nil` where none is whole any more.
  mutating func next(keeping most: Int = .max) -> Line? {
    let start = offset
    var head: [UInt8] = []
    while true {
      if at == piece.count {
        piece = file.bytes(at: offset, atMost: 1 << 20)
        at = 0
        if piece.isEmpty { return nil }
      }
      let rest = piece[at...]
      let feed = rest.firstIndex(of: 0x0A)
      let part = rest[..<(feed ?? rest.endIndex)]
      head += part.prefix(most - head.count)
      at += part.count
      offset += UInt64(part.count)
      guard feed != nil else { continue }
      at += 1
      offset += 1
      return Line(head: head, range: start..<offset - 1)
    }
  }
}
