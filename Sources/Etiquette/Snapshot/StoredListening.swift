import HanText

extension Listening {
  /// What a lexicon listens for, all of whose words have been read.
  convenience init(
    _ lexicon: Lexicon, from snapshot: inout SnapshotReader
  ) throws(SnapshotFault) {
    let probes = Probes(
      lexicon.rules, agent: try snapshot.read(), customer: try snapshot.read())
    let search = try PatternSearch(
      ChannelGuess.patterns(lexicon), tolerance: lexicon.tolerance, from: &snapshot.bytes)
    self.init(probes: probes, guess: ChannelGuess(lexicon, search: search))
  }

  /// Writes the automata; the rest is in the rules.
  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(probes.agent, probes.customer)
    guess.search.write(to: &snapshot.bytes)
  }
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
