/// Whole numbers in a row as they lie in memory, so that a snapshot holds them in one piece.
package struct RawNumbers: Codable, Sendable {
  /// The bytes, of this machine's order.
  package let bytes: [UInt8]

  /// Bytes that a snapshot holds.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of numbers.
  package init<Number: FixedWidthInteger>(_ numbers: [Number]) {
    bytes = numbers.withUnsafeBytes { Array($0) }
  }

  /// The numbers; a rest that makes none is left out.
  package func numbers<Number: FixedWidthInteger>(of type: Number.Type = Number.self) -> [Number] {
    let size = MemoryLayout<Number>.stride
    return [Number](unsafeUninitializedCapacity: bytes.count / size) { buffer, count in
      count = bytes.count / size
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes.prefix(count * size))
    }
  }
}
