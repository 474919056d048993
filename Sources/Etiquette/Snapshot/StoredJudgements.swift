import HanText

extension Forbids: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      by: try snapshot.read(), phrases: try snapshot.read(), halves: try snapshot.read(),
      sound: try snapshot.read(), unless: try snapshot.read(), softened: try snapshot.read(),
      yieldsTo: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(by, phrases, halves, sound, unless, softened, yieldsTo)
  }
}

extension Forbids.Halves: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      first: try snapshot.read(), second: try snapshot.read(), reach: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(first, second, reach) }
}

extension Forbids.Softening: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(turnHas: try snapshot.read(), unless: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(turnHas, unless) }
}

extension Says.Place: Stored {}

extension Says: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      place: try snapshot.read(), full: try snapshot.read(), weaker: try snapshot.read(),
      prelude: try snapshot.read(), unless: try snapshot.read(), waived: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(place, full, weaker, prelude, unless, waived)
  }
}

extension Says.Wording: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      any: try snapshot.read(), channels: Set(try snapshot.read([Channel].self)),
      direction: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(any, channels.inOrder, direction)
  }
}

extension Says.Waiver: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      customerSaid: try snapshot.read(), agentAsked: try snapshot.read(),
      assent: try snapshot.read(), complete: try snapshot.read(), torn: try snapshot.read(),
      parting: try snapshot.read(), declined: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(customerSaid, agentAsked, assent, complete, torn, parting, declined)
  }
}

extension Rings: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(most: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(most) }
}

extension Interrupts: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      signals: try snapshot.read(), listening: try snapshot.read(), excused: try snapshot.read(),
      warnings: try snapshot.read(), cutsOff: try snapshot.read(), unless: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(signals, listening, excused, warnings, cutsOff, unless)
  }
}

extension Scene: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(cases: try snapshot.read(), bonus: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(cases, bonus) }
}

extension Scene.Window: Stored {}

extension Scene.Case: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      channels: Set(try snapshot.read([Channel].self)), by: try snapshot.read(),
      trigger: try snapshot.read(), unless: try snapshot.read(), needs: try snapshot.read(),
      window: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(channels.inOrder, by, trigger, unless, needs, window)
  }
}
