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
      restless: try snapshot.read(), letters: try PhraseMatcher(from: &snapshot.bytes),
      sounds: try PhraseMatcher(from: &snapshot.bytes),
      numerals: try PhraseMatcher(from: &snapshot.bytes))
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(restless)
    letters.write(to: &snapshot.bytes)
    sounds.write(to: &snapshot.bytes)
    numerals.write(to: &snapshot.bytes)
  }
}
