/// Bytes in memory that stay where they are, and as they are, for as long as somebody holds them.
///
/// They may be those of a file that is mapped: to read a snapshot into an array, which takes fresh memory
/// for every byte of it, took a tenth of a short run. Nobody reaches beyond their ends.
package final class KeptBytes: Sendable {
  // Nobody writes them, and what takes them back does so when nobody holds them any more.
  nonisolated(unsafe) private let memory: UnsafeRawBufferPointer
  private let takeBack: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Bytes that somebody has taken from the system, and takes back in the end.
  package init(
    _ memory: UnsafeRawBufferPointer,
    takeBack: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.memory = memory
    self.takeBack = takeBack
  }

  /// A copy of some bytes.
  package convenience init(_ bytes: some Collection<UInt8>) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
    self.init(UnsafeRawBufferPointer(memory)) { $0.deallocate() }
  }

  deinit { takeBack(memory) }

  /// How many bytes there are.
  package var count: Int { memory.count }

  @inline(__always)
  subscript(place: Int) -> UInt8 {
    precondition(memory.indices.contains(place))
    return memory[place]
  }

  /// Lends the bytes of some places.
  @inline(__always)
  package func withBytes<Result>(
    _ places: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    precondition(places.lowerBound >= 0 && places.upperBound <= memory.count)
    return body(UnsafeRawBufferPointer(rebasing: memory[places]))
  }
}

/// Some bytes of many, where they lie: no memory is taken for them.
package struct KeptSlice: Sendable {
  let bytes: KeptBytes
  let places: Range<Int>

  /// The bytes of some places.
  init(_ bytes: KeptBytes, _ places: Range<Int>) {
    self.bytes = bytes
    self.places = places
  }

  /// The bytes of a text in UTF-8.
  init(_ text: String) { self.init(KeptBytes(text.utf8), 0..<text.utf8.count) }

  /// The text that they spell in UTF-8.
  var text: String { bytes.withBytes(places) { String(decoding: $0, as: UTF8.self) } }
}
