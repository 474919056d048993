/// Bytes that grow by values, which a ``ByteReader`` takes again in the same order.
package struct ByteWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet, with room for so many bytes.
  package init(reserving room: Int = 0) { bytes.reserveCapacity(room) }

  /// Adds a whole number: seven bits a byte, the lowest first, the eighth bit where more follow.
  package mutating func put(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number as it lies in memory.
  package mutating func put(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern) { bytes += $0 }
  }

  /// Adds the place of a byte, which takes as many bytes as any other.
  package mutating func put(place: Int) {
    withUnsafeBytes(of: Int64(place)) { bytes += $0 }
  }

  /// Adds a text, its length in front of it.
  package mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds a text in UTF-8, its length in front of it.
  package mutating func put(text letters: ArraySlice<UInt8>) {
    put(letters.count)
    bytes += letters
  }

  /// Adds the bytes of a text that are kept elsewhere, likewise.
  package mutating func put(text letters: KeptSlice) {
    put(letters.places.count)
    letters.bytes.withBytes(letters.places) { bytes += $0 }
  }

  /// Adds values as they lie in memory, their number in front of them.
  package mutating func put(_ values: [some PlainValue]) {
    put(values.count)
    values.withUnsafeBytes { bytes += $0 }
  }
}
