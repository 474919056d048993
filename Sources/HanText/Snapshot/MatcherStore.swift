extension Automaton {
  /// The automaton of a snapshot.
  init(from bytes: inout ByteReader) throws(SnapshotFault) {
    let root: [Int32] = try bytes.values()
    let labels: [UInt16] = try bytes.values()
    let automaton = Automaton(
      root: root, labels: labels, nodes: try bytes.values(), told: try bytes.values())
    guard let automaton else { throw bytes.fault }
    self = automaton
  }

  /// Writes the tables, but for what can be made of the others.
  func write(to bytes: inout ByteWriter) {
    bytes.put(root)
    bytes.put(labels)
    bytes.put(nodes)
    bytes.put(told)
  }
}

extension PhraseMatcher {
  /// The matcher of a snapshot.
  package init(from bytes: inout ByteReader) throws(SnapshotFault) {
    let alphabet: [UInt16] = try bytes.values()
    guard alphabet.count < 0xFFFE else { throw bytes.fault }
    self.init(
      alphabet, ignored: try bytes.values(), heard: try bytes.number() != 0,
      try Automaton(from: &bytes), lengths: try bytes.values())
  }

  /// Writes the tables, but for what can be made of the others.
  package func write(to bytes: inout ByteWriter) {
    bytes.put(alphabet)
    bytes.put(ignored)
    bytes.put(heard ? 1 : 0)
    automaton.write(to: &bytes)
    bytes.put(lengths)
  }
}
