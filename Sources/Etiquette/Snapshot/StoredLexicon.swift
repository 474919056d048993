package import HanText

extension Lexicon {
  /// The lexicon of a snapshot that begins at one of the bytes.
  package init(snapshot bytes: KeptBytes, at start: Int = 0) throws(SnapshotFault) {
    var snapshot = try SnapshotReader(bytes, at: start)
    try self.init(from: &snapshot)
  }

  /// The lexicon for a snapshot, what it listens for included where that has been worked out.
  package var snapshot: [UInt8] {
    var snapshot = SnapshotWriter()
    write(to: &snapshot)
    snapshot.finish()
    return snapshot.bytes.bytes
  }
}

extension Lexicon: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      name: try snapshot.read(), version: try snapshot.read(), digest: try snapshot.read(),
      rules: try snapshot.read(), scoreCard: try snapshot.read(),
      tolerance: try Tolerance(from: &snapshot.bytes), channelWords: try snapshot.read(),
      roleWords: try snapshot.read(), speakerCues: try snapshot.read(),
      quizWords: try snapshot.read())
    probes = try snapshot.read(Bool.self) ? try Probes(self, from: &snapshot) : nil
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(name, version, digest, rules, scoreCard)
    tolerance.write(to: &snapshot.bytes)
    snapshot.write(channelWords, roleWords, speakerCues, quizWords, probes != nil)
    probes?.write(to: &snapshot)
  }
}

extension SpeakerCue: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(role: try snapshot.read(), odds: try snapshot.read(), says: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(role, odds, says) }
}
