import EtiquetteFiles

/// What a run has judged so far, kept beside its report, so that a run that was cut off goes on
/// where it stopped.
///
/// An append-only file of lines: first what run it belongs to, then each piece of work as it is
/// done. A last line that is not whole is forgotten; a piece whose line is damaged, or whose input
/// has changed, is judged again.
///
/// The file holds what the report will hold, so only its owner may read it; it goes when the
/// report is whole.
final class Journal {
  private let file: JournalFile
  /// Where each piece of work stands in the file, by its name.
  private var places: [String: Range<UInt64>] = [:]
  private var end: UInt64 = 0

  /// Opens the journal of a run, or begins one; a journal of another run is a failure.
  init(path: String, run: String) throws(Failure) {
    file = try JournalFile(path: path)
    var lines = JournalLines(file)
    let head = Array(run.utf8)
    guard let first = lines.next() else {
      try file.cut(at: 0)
      try append(head)
      return
    }
    guard first.head == head else { throw .message(.otherJournal(path: path)) }
    end = first.range.upperBound + 1
    while let line = lines.next(keeping: JournalEntry.head) {
      if let name = JournalEntry.name(in: line.head) { places[name] = line.range }
      end = line.range.upperBound + 1
    }
    try file.cut(at: end)
  }

  /// What was kept of a piece of work, if it was done before.
  func piece(_ key: WorkKey) -> KeptPiece? {
    guard let name = try? key.name, let place = places[name] else { return nil }
    return KeptPiece(file: file, place: place)
  }

  /// Keeps what became of a piece of work.
  func keep(_ entry: JournalEntry) throws(Failure) {
    places[entry.name] = end..<end + UInt64(entry.line.count)
    try append(entry.line)
  }

  /// Removes the journal, now that the report is whole.
  func remove() { file.remove() }

  private func append(_ line: [UInt8]) throws(Failure) {
    try file.write(line + [0x0A], at: end)
    end += UInt64(line.count) + 1
  }
}

/// A piece of work in a journal; read where it is needed, which may be on any thread.
struct KeptPiece: Sendable {
  fileprivate let file: JournalFile
  fileprivate let place: Range<UInt64>

  /// What became of it; `nil` where its line is damaged.
  var judged: Judged? {
    JournalEntry.judged(in: file.bytes(at: place.lowerBound, atMost: place.count))
  }
}
