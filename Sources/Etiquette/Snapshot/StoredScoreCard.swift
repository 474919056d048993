import HanText

extension ScoreCard: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      groups: try snapshot.read(), zeroTolerance: try snapshot.read(), pass: try snapshot.read(),
      grades: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(groups, zeroTolerance, pass, grades)
  }
}

extension ScoreCard.Group: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try snapshot.read(), title: try snapshot.read(), weight: try snapshot.read(),
      cap: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(id, title, weight, cap) }
}

extension ScoreCard.Grade: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(name: try snapshot.read(), from: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(name, from) }
}
