import HanText

extension Pattern: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.pattern()
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.put(self) }
}

extension Condition: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.condition()
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.put(self) }
}

extension Clue.Scope: Stored {}

extension Clue: Stored {
  /// The kinds of clues: what stands in front of them.
  private enum Kind: CaseIterable, Stored {
    case words, noWords, quoted, aNotA, insideWord, question
  }

  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    switch try snapshot.read(Kind.self) {
    case .words: self = .words(try snapshot.read(), try snapshot.read())
    case .noWords: self = .noWords(try snapshot.read(), try snapshot.read())
    case .quoted: self = .quoted
    case .aNotA: self = .aNotA
    case .insideWord: self = .insideWord
    case .question: self = .question
    }
  }

  func write(to snapshot: inout SnapshotWriter) {
    switch self {
    case .words(let scope, let patterns): snapshot.write(Kind.words, scope, patterns)
    case .noWords(let scope, let patterns): snapshot.write(Kind.noWords, scope, patterns)
    case .quoted: snapshot.write(Kind.quoted)
    case .aNotA: snapshot.write(Kind.aNotA)
    case .insideWord: snapshot.write(Kind.insideWord)
    case .question: snapshot.write(Kind.question)
    }
  }
}
