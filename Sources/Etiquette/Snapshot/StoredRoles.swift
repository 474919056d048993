import HanText

extension Role: Stored {}
extension Channel: Stored {}
extension Direction: Stored {}

extension Set where Element: CaseIterable {
  /// The members in the order of their declaration.
  var inOrder: [Element] { Element.allCases.filter(contains) }
}

/// Values by cases, in the order of the cases' declaration.
extension Dictionary: Stored where Key: Stored & CaseIterable, Value: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self = [:]
    for _ in 0..<(try snapshot.bytes.count()) {
      let key = try snapshot.read(Key.self)
      self[key] = try snapshot.read(Value.self)
    }
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.bytes.put(count)
    for key in Key.allCases {
      guard let value = self[key] else { continue }
      snapshot.write(key, value)
    }
  }
}
