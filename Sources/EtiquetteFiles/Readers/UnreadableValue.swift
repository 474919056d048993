import Foundation

/// A value that JSON may hold but no program can, such as `1e999` or half of a surrogate pair.
///
/// It spoils the whole document for the parser, which does not say where it stands.
struct UnreadableValue: Decodable {
  /// Where it stands, and what could be read.
  private struct Place: Error {
    var path: [any CodingKey]
    var expected: String
  }

  /// The first such value in a document; `nil` where there is none.
  static func first(in bytes: [UInt8]) -> NativeFault? {
    do {
      _ = try JSONDecoder().decode(UnreadableValue.self, from: Data(bytes))
      return nil
    } catch {
      guard let place = error as? Place else { return nil }
      return NativeFault(at: place.path, in: bytes, expected: place.expected)
    }
  }

  init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: AnyKey.self) {
      for key in fields.allKeys { _ = try fields.decode(UnreadableValue.self, forKey: key) }
    } else if var items = try? decoder.unkeyedContainer() {
      while !items.isAtEnd { _ = try items.decode(UnreadableValue.self) }
    } else {
      try UnreadableValue.check(decoder)
    }
  }

  /// Reads a value as what it is.
  private static func check(_ decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard !value.decodeNil(), (try? value.decode(Bool.self)) == nil else { return }
    do {
      _ = try value.decode(Double.self)
    } catch DecodingError.typeMismatch {
      guard (try? value.decode(String.self)) == nil else { return }
      throw Place(path: decoder.codingPath, expected: "string")
    } catch {
      throw Place(path: decoder.codingPath, expected: NativeFault.range)
    }
  }
}
