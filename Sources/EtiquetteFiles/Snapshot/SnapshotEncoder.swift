import HanText

/// Writes a value as bytes without names: a program reads them with the types that wrote them.
///
/// Values follow one another in the order in which they are encoded; numbers take eight bytes, and
/// what has a length begins with it. Keys are written only where a type asks which of them is
/// there, as enums do; dictionaries by names are not for it.
struct SnapshotEncoder {
  /// The bytes of a value.
  func encode(_ value: some Encodable) throws -> [UInt8] {
    let sink = SnapshotSink()
    try value.encode(to: sink)
    return sink.bytes
  }
}

/// The bytes as they grow.
private final class SnapshotSink: Encoder {
  var bytes: [UInt8] = []
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [.sharedObjects: SharedObjects()]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedSink(sink: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { UnkeyedSink(sink: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleSink(sink: self) }

  func put(number: some FixedWidthInteger) {
    withUnsafeBytes(of: UInt64(truncatingIfNeeded: number)) { bytes += $0 }
  }

  func put(text: String) {
    put(number: text.utf8.count)
    bytes += text.utf8
  }

  func put<Value: Encodable>(value: Value) throws {
    if let raw = value as? RawNumbers {
      put(number: raw.bytes.count)
      bytes += raw.bytes
    } else {
      try value.encode(to: self)
    }
  }
}

private struct KeyedSink<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: SnapshotSink
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { sink.put(number: UInt8(0)) }
  func encode(_ value: Bool, forKey key: Key) { sink.put(number: value ? 1 : 0) }
  func encode(_ value: String, forKey key: Key) { sink.put(text: value) }
  func encode(_ value: Double, forKey key: Key) { sink.put(number: value.bitPattern) }
  func encode(_ value: Int, forKey key: Key) { sink.put(number: value) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try sink.put(value: value) }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    sink.put(number: value == nil ? 0 : 1)
    if let value { try sink.put(value: value) }
  }

  func encodeIfPresent(_ value: String?, forKey key: Key) {
    sink.put(number: value == nil ? 0 : 1)
    if let value { sink.put(text: value) }
  }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) { maybe(value.map { $0 ? 1 : 0 }) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) { maybe(value) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) { maybe(value?.bitPattern) }

  private func maybe(_ number: (some FixedWidthInteger)?) {
    sink.put(number: number == nil ? 0 : 1)
    if let number { sink.put(number: number) }
  }

  /// The case of an enum, which a reader asks for first.
  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    sink.put(text: key.stringValue)
    return sink.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    sink.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { sink }
  func superEncoder(forKey key: Key) -> any Encoder { sink }
}

private struct UnkeyedSink: UnkeyedEncodingContainer {
  let sink: SnapshotSink
  let codingPath: [any CodingKey] = []
  private let head: Int
  private(set) var count = 0

  init(sink: SnapshotSink) {
    self.sink = sink
    head = sink.bytes.count
    sink.put(number: 0)
  }

  /// Counts one more in the head of the container.
  private mutating func grow() {
    count += 1
    withUnsafeBytes(of: UInt64(count)) { sink.bytes.replaceSubrange(head..<head + 8, with: $0) }
  }

  mutating func encodeNil() {
    grow()
    sink.put(number: 0)
  }
  mutating func encode(_ value: Bool) {
    grow()
    sink.put(number: value ? 1 : 0)
  }
  mutating func encode(_ value: String) {
    grow()
    sink.put(text: value)
  }
  mutating func encode(_ value: Double) {
    grow()
    sink.put(number: value.bitPattern)
  }
  mutating func encode(_ value: Int) {
    grow()
    sink.put(number: value)
  }
  mutating func encode(_ value: some Encodable) throws {
    grow()
    try sink.put(value: value)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    grow()
    return sink.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    grow()
    return sink.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { sink }
}

private struct SingleSink: SingleValueEncodingContainer {
  let sink: SnapshotSink
  let codingPath: [any CodingKey] = []

  func encodeNil() { sink.put(number: 0) }
  func encode(_ value: Bool) { sink.put(number: value ? 1 : 0) }
  func encode(_ value: String) { sink.put(text: value) }
  func encode(_ value: Double) { sink.put(number: value.bitPattern) }
  func encode(_ value: Float) { sink.put(number: value.bitPattern) }
  func encode(_ value: Int) { sink.put(number: value) }
  func encode(_ value: Int8) { sink.put(number: value) }
  func encode(_ value: Int16) { sink.put(number: value) }
  func encode(_ value: Int32) { sink.put(number: value) }
  func encode(_ value: Int64) { sink.put(number: value) }
  func encode(_ value: UInt) { sink.put(number: value) }
  func encode(_ value: UInt8) { sink.put(number: value) }
  func encode(_ value: UInt16) { sink.put(number: value) }
  func encode(_ value: UInt32) { sink.put(number: value) }
  func encode(_ value: UInt64) { sink.put(number: value) }
  func encode(_ value: some Encodable) throws { try sink.put(value: value) }
}
