import Foundation

/// What is wrong with a native JSON value, and where in it.
struct NativeFault: Error {
  var pointer: String
  var kind: Problem.Kind

  init(pointer: String, kind: Problem.Kind) {
    self.pointer = pointer
    self.kind = kind
  }

  /// JSON of another shape at the place where a decoder stands.
  init(otherShapeAt decoder: any Decoder, lookedFor: [String]) {
    pointer = NativeFault.pointer(decoder.codingPath)
    kind = .otherShape(lookedFor: lookedFor, found: NativeFault.found(decoder))
  }

  /// What Foundation says of a value in some JSON that does not fit; `nil` where it is no JSON at
  /// all.
  init?(_ error: any Error, in bytes: [UInt8]) {
    switch error {
    case let fault as NativeFault: self = fault
    case DecodingError.typeMismatch(let type, let context),
      DecodingError.valueNotFound(let type, let context):
      self.init(at: context.codingPath, in: bytes, expected: NativeFault.name(type))
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      self.init(at: context.codingPath, in: bytes, expected: NativeFault.range)
    default: return nil
    }
  }

  /// A value of another kind, as it is written.
  init(at path: [any CodingKey], in bytes: [UInt8], expected: String) {
    pointer = NativeFault.pointer(path)
    kind = .badValue(
      field: path.last { $0.intValue == nil }?.stringValue ?? "",
      value: WrittenValue.text(at: path, in: bytes) ?? "…", expected: [expected])
  }

  /// The numbers that there are.
  static let range = "−1.79e308 … 1.79e308"

  /// What the reader of a message calls a type.
  private static func name(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "string"
    case is Int.Type: "integer"
    case is Double.Type: "number"
    case is [NativeUtterance].Type, is [NativeFile.Entry].Type, is [Any].Type: "array"
    default: "object"
    }
  }

  /// The keys of an object, or the kind of another value.
  private static func found(_ decoder: any Decoder) -> [String] {
    if let fields = try? decoder.container(keyedBy: AnyKey.self) {
      return fields.allKeys.map(\.stringValue).sorted()
    }
    if (try? decoder.unkeyedContainer()) != nil { return ["[…]"] }
    return ["\(kind(decoder))"]
  }

  private static func kind(_ decoder: any Decoder) -> String {
    guard let value = try? decoder.singleValueContainer() else { return "" }
    if value.decodeNil() { return "null" }
    if (try? value.decode(String.self)) != nil { return "string" }
    return (try? value.decode(Bool.self)) != nil ? "boolean" : "number"
  }

  /// `/utterances/3/role`, with the escapes of RFC 6901.
  static func pointer(_ path: [any CodingKey]) -> String {
    path.map { key in
      let name = key.intValue.map(String.init) ?? key.stringValue
      return "/"
        + name.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
    }.joined()
  }
}

/// Any key of a JSON object.
struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  /// The keys of an object; another kind of value is of another shape.
  func fields<Key: CodingKey & RawRepresentable>(
    _: Key.Type
  ) throws -> KeyedDecodingContainer<Key> where Key.RawValue == String {
    do {
      return try container(keyedBy: Key.self)
    } catch DecodingError.typeMismatch {
      throw NativeFault(otherShapeAt: self, lookedFor: ["{…}"])
    }
  }
}
