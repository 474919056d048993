import HanText

/// A value that a snapshot of a lexicon holds.
///
/// What `write` puts, `init` takes, in the same order.
protocol Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault)
  func write(to snapshot: inout SnapshotWriter)
}

/// A case without values is its place among all cases.
extension Stored where Self: CaseIterable & Equatable, AllCases == [Self] {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    let place = try snapshot.bytes.number()
    guard Self.allCases.indices.contains(place) else { throw snapshot.bytes.fault }
    self = Self.allCases[place]
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.bytes.put(Self.allCases.firstIndex(of: self) ?? 0)
  }
}
