import HanText

/// Reads what a ``SnapshotEncoder`` of the same program has written; bytes that break off or do not
/// fit throw a `DecodingError`.
struct SnapshotDecoder {
  /// The value in some bytes, which begins at one of them.
  func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], at start: Int = 0
  ) throws -> Value {
    try Value(from: SnapshotSource(bytes, at: start))
  }
}

/// The bytes, and how far they have been read.
private final class SnapshotSource: Decoder {
  private let bytes: [UInt8]
  private var at: Int
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [.sharedObjects: SharedObjects()]

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    at = start
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedSource(source: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    UnkeyedSource(source: self, length: try count())
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SingleSource(source: self) }

  var damage: DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "damaged at byte \(at)"))
  }

  func bits() throws -> UInt64 {
    guard bytes.count - at >= 8 else { throw damage }
    defer { at += 8 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
  }

  func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) throws -> Number {
    Number(truncatingIfNeeded: try bits())
  }

  /// A length, which cannot be beyond the end.
  func count() throws -> Int {
    let count: Int = try number()
    guard count >= 0, count <= bytes.count - at else { throw damage }
    return count
  }

  func bool() throws -> Bool { try bits() != 0 }

  func text() throws -> String {
    let count = try count()
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }

  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard type == RawNumbers.self else { return try Value(from: self) }
    let count = try count()
    defer { at += count }
    guard let raw = RawNumbers(bytes: Array(bytes[at..<at + count])) as? Value else {
      throw damage
    }
    return raw
  }
}

private struct KeyedSource<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let source: SnapshotSource
  let codingPath: [any CodingKey] = []

  /// The case of an enum, which stands in front of what it holds.
  var allKeys: [Key] { (try? source.text()).flatMap { Key(stringValue: $0) }.map { [$0] } ?? [] }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { try !source.bool() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try source.bool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try source.text() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    Double(bitPattern: try source.bits())
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try source.number() }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try source.value(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try source.bool() ? try source.value(type) : nil
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try source.bool() ? try source.text() : nil
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Nested> { source.container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try source.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { source }
  func superDecoder(forKey key: Key) -> any Decoder { source }
}

private struct UnkeyedSource: UnkeyedDecodingContainer {
  let source: SnapshotSource
  let length: Int
  let codingPath: [any CodingKey] = []
  private(set) var currentIndex = 0

  init(source: SnapshotSource, length: Int) {
    self.source = source
    self.length = length
  }

  var count: Int? { length }
  var isAtEnd: Bool { currentIndex >= length }

  private mutating func step() throws {
    guard !isAtEnd else { throw source.damage }
    currentIndex += 1
  }

  mutating func decodeNil() throws -> Bool { false }
  mutating func decode(_ type: Bool.Type) throws -> Bool {
    try step()
    return try source.bool()
  }
  mutating func decode(_ type: String.Type) throws -> String {
    try step()
    return try source.text()
  }
  mutating func decode(_ type: Double.Type) throws -> Double {
    try step()
    return Double(bitPattern: try source.bits())
  }
  mutating func decode(_ type: Int.Type) throws -> Int {
    try step()
    return try source.number()
  }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try step()
    return try source.value(type)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try step()
    return source.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try step()
    return try source.unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { source }
}

private struct SingleSource: SingleValueDecodingContainer {
  let source: SnapshotSource
  let codingPath: [any CodingKey] = []

  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) throws -> Bool { try source.bool() }
  func decode(_ type: String.Type) throws -> String { try source.text() }
  func decode(_ type: Double.Type) throws -> Double { Double(bitPattern: try source.bits()) }
  func decode(_ type: Float.Type) throws -> Float { Float(bitPattern: try source.number()) }
  func decode(_ type: Int.Type) throws -> Int { try source.number() }
  func decode(_ type: Int8.Type) throws -> Int8 { try source.number() }
  func decode(_ type: Int16.Type) throws -> Int16 { try source.number() }
  func decode(_ type: Int32.Type) throws -> Int32 { try source.number() }
  func decode(_ type: Int64.Type) throws -> Int64 { try source.number() }
  func decode(_ type: UInt.Type) throws -> UInt { try source.number() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try source.number() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try source.number() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try source.number() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try source.bits() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try source.value(type) }
}
