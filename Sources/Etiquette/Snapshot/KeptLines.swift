import HanText

/// Lists of lines, which a snapshot keeps as they lie in it: only who reads them needs strings.
enum KeptLines: Sendable, Stored {
  case made([[String]])
  case kept(KeptSlice)

  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = .kept(try snapshot.bytes.letters())
  }

  func write(to snapshot: inout SnapshotWriter) {
    var bytes = ByteWriter()
    let lists = lists
    bytes.put(lists.count)
    for list in lists {
      bytes.put(list.count)
      for line in list { bytes.put(line) }
    }
    snapshot.bytes.put(text: bytes.bytes[...])
  }

  /// A list; empty where there is none.
  subscript(place: Int) -> [String] { lists.indices.contains(place) ? lists[place] : [] }

  private var lists: [[String]] {
    switch self {
    case .made(let lists): lists
    // Bytes that are not what was written never come this far: the digest of the file tells.
    case .kept(let bytes): (try? KeptLines.lists(in: ByteReader(bytes))) ?? []
    }
  }

  private static func lists(in bytes: ByteReader) throws(SnapshotFault) -> [[String]] {
    var bytes = bytes
    var lists: [[String]] = []
    for _ in 0..<(try bytes.count()) {
      var list: [String] = []
      for _ in 0..<(try bytes.count()) { list.append(try bytes.text()) }
      lists.append(list)
    }
    return lists
  }
}
