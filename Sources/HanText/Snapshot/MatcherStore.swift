extension Automaton {
  /// The automaton of a snapshot.
  init(from bytes: inout ByteReader) throws(SnapshotFault) {
    let root: [Int32] = try bytes.values()
    let first: [Int32] = try bytes.values()
    let labels: [UInt16] = try bytes.values()
    let nodes: [Int32] = try bytes.values()
    let automaton = Automaton(
      root: root, first: first, labels: labels,
      nodes: stride(from: 0, to: nodes.count - 3, by: 4).map {
        Node(resume: nodes[$0], fail: nodes[$0 + 1], lower: nodes[$0 + 2], upper: nodes[$0 + 3])
      },
      phrases: try bytes.values())
    guard let automaton else { throw bytes.fault }
    self = automaton
  }

  /// Writes the tables, but for what can be made of the others.
  func write(to bytes: inout ByteWriter) {
    bytes.put(root)
    bytes.put(first)
    bytes.put(labels)
    bytes.put(nodes.flatMap { [$0.resume, $0.fail, $0.lower, $0.upper] })
    bytes.put(phrases)
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
