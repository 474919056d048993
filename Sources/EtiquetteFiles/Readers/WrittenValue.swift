import Foundation

/// A value of a JSON text as its author wrote it, to be shown where it is refused.
struct WrittenValue {
  private let bytes: [UInt8]
  private var at = 0

  /// Bytes of a list or an object that are worth reading for a message; of one that is longer only
  /// its brackets are shown.
  private static let most = 1 << 16

  /// What stands where some keys lead; `nil` where they lead nowhere.
  static func text(at path: [any CodingKey], in bytes: [UInt8]) -> String? {
    var value = WrittenValue(bytes: bytes)
    for key in path {
      guard key.intValue.map({ value.enter($0) }) ?? value.enter(key.stringValue) else {
        return nil
      }
    }
    let start = value.at
    value.skip()
    return value.at > start ? words(bytes[start..<value.at]) : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    skipSpace()
  }

  /// The words of a string; of anything else what is written, without escapes that would hide a
  /// name from those who mask it.
  private static func words(_ written: ArraySlice<UInt8>) -> String {
    switch written.first {
    case UInt8(ascii: "\""): string(written) ?? Terminal.dots
    case UInt8(ascii: "["): plain(written) ?? "[\(Terminal.dots)]"
    case UInt8(ascii: "{"): plain(written) ?? "{\(Terminal.dots)}"
    default: String(decoding: written.prefix(64), as: UTF8.self)
    }
  }

  private static func string(_ written: ArraySlice<UInt8>) -> String? {
    try? JSONDecoder().decode(String.self, from: Data(written))
  }

  /// A list or an object written anew.
  private static func plain(_ written: ArraySlice<UInt8>) -> String? {
    guard written.count <= most,
      let value = try? JSONSerialization.jsonObject(with: Data(written)),
      let data = try? JSONSerialization.data(
        withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// Goes to a member of a list.
  private mutating func enter(_ index: Int) -> Bool {
    guard take("[") else { return false }
    for _ in 0..<index {
      skip()
      guard take(",") else { return false }
    }
    return true
  }

  /// Goes to the value of a key.
  private mutating func enter(_ key: String) -> Bool {
    guard take("{") else { return false }
    while at < bytes.count {
      let start = at
      skip()
      let name = bytes[start..<at]
      guard take(":") else { return false }
      if WrittenValue.string(name) == key { return true }
      skip()
      guard take(",") else { return false }
    }
    return false
  }

  /// Takes a mark and the space behind it.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    skipSpace()
    return true
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// Goes behind a value.
  private mutating func skip() {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return }
        depth -= 1
        at += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0...0x20:
        guard depth > 0 else { return }
        at += 1
        continue
      default:
        at += 1
        continue
      }
      if depth == 0 { return }
    }
  }

  private mutating func skipString() {
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at + 1, bytes.count)
  }
}
