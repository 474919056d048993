import HanText

extension Int: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.bytes.number()
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.bytes.put(self) }
}

extension UInt16: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(truncatingIfNeeded: try snapshot.bytes.number())
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.bytes.put(Int(self)) }
}

extension Bool: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.bytes.number() != 0
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.bytes.put(self ? 1 : 0) }
}

extension Double: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.bytes.double()
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.bytes.put(self) }
}

extension String: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.bytes.text()
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.bytes.put(self) }
}

extension Optional: Stored where Wrapped: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = try snapshot.read(Bool.self) ? try snapshot.read(Wrapped.self) : nil
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(self != nil)
    if let self { snapshot.write(self) }
  }
}

extension Array: Stored where Element: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    let count = try snapshot.bytes.count()
    self = []
    // A damaged count takes no more room than there are values.
    reserveCapacity(Swift.min(count, 256))
    for _ in 0..<count { append(try snapshot.read()) }
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.bytes.put(count)
    for element in self { snapshot.write(element) }
  }
}

extension Set: Stored where Element: Stored & Comparable {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(try snapshot.read([Element].self))
  }

  func write(to snapshot: inout SnapshotWriter) { snapshot.write(sorted()) }
}
