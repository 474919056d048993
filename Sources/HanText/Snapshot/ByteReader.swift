/// Takes values from bytes in the order in which a ``ByteWriter`` has put them there.
///
/// Whatever the bytes are, it gives values or a ``SnapshotFault``.
package struct ByteReader {
  private let bytes: KeptBytes
  private var at: Int
  /// The place behind the last byte.
  private let end: Int

  /// A reader of bytes from one of them on, which is none behind the last.
  package init(_ bytes: KeptBytes, at start: Int = 0) {
    self.init(KeptSlice(bytes, min(max(0, start), bytes.count)..<bytes.count))
  }

  /// A reader of some bytes of many.
  package init(_ slice: KeptSlice) {
    bytes = slice.bytes
    at = slice.places.lowerBound
    end = slice.places.upperBound
  }

  /// What is told where a value does not fit.
  package var fault: SnapshotFault { SnapshotFault(at: at) }

  /// How many bytes are left.
  package var left: Int { end - at }

  /// A reader of what begins, so many bytes from here, at the place that the last bytes of all name.
  package func table() throws(SnapshotFault) -> ByteReader {
    let size = MemoryLayout<Int64>.size
    guard left >= size else { throw fault }
    var last = ByteReader(KeptSlice(bytes, end - size..<end))
    let place = try last.take(1) as [Int64]
    guard (0...Int64(left - size)).contains(place[0]) else { throw fault }
    return ByteReader(KeptSlice(bytes, at + Int(place[0])..<end))
  }

  /// Whether nothing is left but the place that ends all bytes.
  package var isAtPlace: Bool { left == MemoryLayout<Int64>.size }

  /// The next whole number.
  package mutating func number() throws(SnapshotFault) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while at < end, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    throw fault
  }

  /// How many values follow, each of so many bytes at least.
  package mutating func count(of size: Int = 1) throws(SnapshotFault) -> Int {
    let count = try number()
    guard count >= 0, count <= left / size else { throw fault }
    return count
  }

  /// The next number that was put as it lies in memory.
  package mutating func double() throws(SnapshotFault) -> Double {
    let bits: [UInt64] = try take(1)
    return Double(bitPattern: bits[0])
  }

  /// The next text.
  package mutating func text() throws(SnapshotFault) -> String {
    try letters().text
  }

  /// The next text in UTF-8, where it lies: no memory is taken for it.
  package mutating func letters() throws(SnapshotFault) -> KeptSlice {
    let count = try count()
    defer { at += count }
    return KeptSlice(bytes, at..<at + count)
  }

  /// The next values that were put as they lie in memory.
  package mutating func values<Value: PlainValue>(
    _ type: Value.Type = Value.self
  ) throws(SnapshotFault) -> [Value] {
    try take(try count(of: MemoryLayout<Value>.stride))
  }

  private mutating func take<Value: PlainValue>(
    _ count: Int
  ) throws(SnapshotFault) -> [Value] {
    // An empty array is shared by all threads; not even its length may be written.
    guard count > 0 else { return [] }
    let size = count * MemoryLayout<Value>.stride
    guard size <= left else { throw fault }
    let start = at
    at += size
    return [Value](unsafeUninitializedCapacity: count) { room, filled in
      bytes.withBytes(start..<start + size) { bytes in
        UnsafeMutableRawBufferPointer(room).copyMemory(from: bytes)
      }
      filled = count
    }
  }
}
