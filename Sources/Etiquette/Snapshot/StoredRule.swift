import HanText

extension Rule: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try snapshot.read(), clause: try snapshot.read(), title: try snapshot.read(),
      message: try snapshot.read(), why: try snapshot.read(), instead: try snapshot.read(),
      sourceKind: try snapshot.read(), severity: try snapshot.read(), deduct: try snapshot.read(),
      deductWeaker: try snapshot.read(), group: try snapshot.read(),
      channels: Set(try snapshot.read([Channel].self)), direction: try snapshot.read(),
      judgement: try snapshot.read(), examples: try snapshot.read(), source: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(
      id, clause, title, message, why, instead, sourceKind, severity, deduct, deductWeaker, group,
      channels.inOrder, direction, judgement, examples, source)
  }
}

extension Rule.Judgement: Stored {
  /// The kinds of judgements: what stands in front of them.
  private enum Kind: CaseIterable, Stored {
    case forbids, says, hangsUp, picksUp, interrupts, scene
  }

  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    switch try snapshot.read(Kind.self) {
    case .forbids: self = .forbids(try snapshot.read())
    case .says: self = .says(try snapshot.read())
    case .hangsUp: self = .hangsUp
    case .picksUp: self = .picksUp(try snapshot.read())
    case .interrupts: self = .interrupts(try snapshot.read())
    case .scene: self = .scene(try snapshot.read())
    }
  }

  func write(to snapshot: inout SnapshotWriter) {
    switch self {
    case .forbids(let forbids): snapshot.write(Kind.forbids, forbids)
    case .says(let says): snapshot.write(Kind.says, says)
    case .hangsUp: snapshot.write(Kind.hangsUp)
    case .picksUp(let rings): snapshot.write(Kind.picksUp, rings)
    case .interrupts(let interrupts): snapshot.write(Kind.interrupts, interrupts)
    case .scene(let scene): snapshot.write(Kind.scene, scene)
    }
  }
}

extension Rule.SourceKind: Stored {}
extension Severity: Stored {}

extension Rule.Source: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(file: try snapshot.read(), line: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(file, line) }
}

extension Rule.Examples: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(lines: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(lines) }
}

extension Localized: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(zh: try snapshot.read(), en: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(zh, en) }
}
