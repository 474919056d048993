import HanText

extension Probes {
  /// What a lexicon listens for, all of whose words have been read.
  convenience init(
    _ lexicon: Lexicon, from snapshot: inout SnapshotReader
  ) throws(SnapshotFault) {
    self.init(lexicon, agent: try snapshot.read(), customer: try snapshot.read())
  }

  /// Writes the automata; the rest is in the lexicon.
  func write(to snapshot: inout SnapshotWriter) { snapshot.write(agent, customer) }
}

extension Hearing: Stored {
  convenience init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      restless: try snapshot.read(), letters: try snapshot.read(), sounds: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(restless, letters, sounds) }
}

extension Hearing.Listener: Stored {
  convenience init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      matcher: try PhraseMatcher(from: &snapshot.bytes),
      probes: try NumberLists(from: &snapshot.bytes))
  }

  func write(to snapshot: inout SnapshotWriter) {
    matcher.write(to: &snapshot.bytes)
    probes.write(to: &snapshot.bytes)
  }
}
