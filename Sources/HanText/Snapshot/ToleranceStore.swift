extension Tolerance {
  /// The tolerance of a snapshot.
  package convenience init(from bytes: inout ByteReader) throws(SnapshotFault) {
    var fillers: [[UInt16]] = []
    for _ in 0..<(try bytes.count()) { fillers.append(try bytes.values()) }
    self.init(fillers, try SoundTable(from: &bytes))
  }

  /// Writes the fillers and the sounds; the rest is made of them.
  package func write(to bytes: inout ByteWriter) {
    bytes.put(fillers.count)
    for filler in fillers { bytes.put(filler) }
    sounds.write(to: &bytes)
  }
}

extension SoundTable {
  fileprivate init(from bytes: inout ByteReader) throws(SnapshotFault) {
    let units: [UInt16] = try bytes.values()
    var alternatives: [UInt16: [UInt16]] = [:]
    for unit in units { alternatives[unit] = try bytes.values() }
    self.init(alternatives)
  }

  fileprivate func write(to bytes: inout ByteWriter) {
    let units = alternatives.keys.sorted()
    bytes.put(units)
    for unit in units { bytes.put(alternatives[unit] ?? []) }
  }
}
