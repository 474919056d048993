import EtiquetteFiles
import Foundation

/// What a run has judged so far, kept beside its report, so that a run that was cut off goes on
/// where it stopped.
///
/// An append-only file of lines: first what run it belongs to, then each piece of work as it is
/// done. From the first line on that is damaged or not whole all is forgotten, and so is a piece
/// whose input has changed.
///
/// The file holds what the report will hold, so only its owner may read it; it goes when the
/// report is whole.
final class Journal {
  private let path: String
  private let file: FileHandle
  /// Where each piece of work stands in the file.
  private var places: [WorkKey: Range<UInt64>] = [:]
  private var end: UInt64

  /// Opens the journal of a run, or begins one; a journal of another run is a failure.
  init(path: String, run: String) throws(Failure) {
    self.path = path
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .message(.unwritable(path: path, reason: String(cString: strerror(errno))))
    }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    end = 0
    guard Journal.locks(descriptor) else { throw .message(.journalInUse(path: path)) }
    try take(up: run)
  }

  /// Whether the file can be had for this run alone; one that is just ending has time to let go,
  /// and so has a process that was split off and has not yet become another program.
  private static func locks(_ descriptor: Int32) -> Bool {
    for _ in 0..<10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(50_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// What became of a piece of work, if it was done before.
  func recall(_ key: WorkKey) -> Judged? {
    guard let place = places[key] else { return nil }
    try? file.seek(toOffset: place.lowerBound)
    guard let line = try? file.read(upToCount: Int(place.upperBound - place.lowerBound)) else {
      return nil
    }
    return JournalEntry(line)?.judged
  }

  /// Keeps what became of a piece of work.
  func keep(_ key: WorkKey, _ judged: Judged) throws(Failure) {
    do {
      let line = try JournalEntry(key: key, judged: judged).line
      try append(line)
      places[key] = end - UInt64(line.count) - 1..<end - 1
    } catch {
      throw unwritable(error)
    }
  }

  /// Removes the journal, now that the report is whole.
  func remove() { unlink(path) }

  private func take(up run: String) throws(Failure) {
    let head = Data(run.utf8)
    do {
      guard let first = try nextLine(from: 0) else {
        try file.truncate(atOffset: 0)
        try append(head)
        return
      }
      guard first.bytes == head else { throw Failure.message(.otherJournal(path: path)) }
      end = first.range.upperBound + 1
      while let line = try nextLine(from: end) {
        guard let entry = JournalEntry(line.bytes) else { break }
        places[entry.key] = line.range
        end = line.range.upperBound + 1
      }
      try file.truncate(atOffset: end)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw unwritable(error)
    }
  }

  private func append(_ line: Data) throws {
    try file.seek(toOffset: end)
    try file.write(contentsOf: line + Data([0x0A]))
    end += UInt64(line.count) + 1
  }

  /// The line that begins at an offset; `nil` if it is not whole.
  private func nextLine(from start: UInt64) throws -> (bytes: Data, range: Range<UInt64>)? {
    var bytes = Data()
    try file.seek(toOffset: start)
    while let piece = try file.read(upToCount: 1 << 14), !piece.isEmpty {
      if let feed = piece.firstIndex(of: 0x0A) {
        bytes += piece[..<feed]
        return (bytes, start..<start + UInt64(bytes.count))
      }
      bytes += piece
    }
    return nil
  }

  private func unwritable(_ error: any Error) -> Failure {
    .message(.unwritable(path: path, reason: error.systemReason))
  }
}
