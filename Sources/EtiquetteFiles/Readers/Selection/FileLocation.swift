import Foundation
import HanText

/// Where a file lies, as people write it and as the system knows it.
///
/// An archive from Windows may leave names in GBK behind: the system opens a file by those bytes
/// only, and people read them decoded.
public struct FileLocation: Hashable, Sendable, Codable {
  /// The path for people.
  public let text: String
  /// The path for the system, where it is another one.
  private let bytes: [UInt8]?

  /// A path that is written as the system knows it.
  public init(_ text: String) {
    self.text = text
    bytes = nil
  }

  /// A path in the system's bytes; what is not UTF-8 is taken as GB18030.
  public init(bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text)
    } else {
      self.init(text: FileLocation.decoded(bytes), bytes: bytes)
    }
  }

  /// A name or path for people.
  private static func decoded(_ bytes: [UInt8]) -> String {
    let text = try? decode(bytes, as: .gb18030).bytes
    return String(decoding: text ?? bytes, as: UTF8.self)
  }

  /// What lies in this folder under a name.
  func entry(_ name: FileLocation) -> FileLocation {
    let slash = text.hasSuffix("/") ? "" : "/"
    let path = text + slash + name.text
    guard bytes != nil || name.bytes != nil else { return FileLocation(path) }
    return FileLocation(text: path, bytes: systemBytes + Array(slash.utf8) + name.systemBytes)
  }

  private init(text: String, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// Whether two paths are the same to the system, which compares bytes where Swift compares what they mean.
  public static func == (left: FileLocation, right: FileLocation) -> Bool {
    left.bytes == right.bytes && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the path as the system knows it.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The path in the bytes that the system knows.
  package var systemBytes: [UInt8] { bytes ?? Array(text.utf8) }

  /// Calls `body` with the path as the system takes it.
  public func withSystemPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    guard let bytes else { return text.withCString(body) }
    return (bytes + [0]).withUnsafeBytes { path in
      path.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map(body) ?? text.withCString(body)
      }
    }
  }

  /// A file by one of these names in a folder above, as far as the folders' names are not UTF-8; who
  /// looks for files by text does not find it.
  public func foreign(_ names: [String]) -> FileLocation? {
    guard let bytes else { return nil }
    var folder = bytes[...]
    while let slash = folder.lastIndex(of: 0x2F) {
      folder = folder[..<slash]
      guard String(validating: folder, as: UTF8.self) == nil else { return nil }
      for name in names {
        let file = FileLocation(bytes: Array(folder) + Array("/\(name)".utf8))
        var status = stat()
        if file.withSystemPath({ stat($0, &status) }) == 0 { return file }
      }
    }
    return nil
  }

  /// Whether a path stands in front of another, byte by byte.
  static func precedes(_ left: FileLocation, _ right: FileLocation) -> Bool {
    guard left.bytes != nil || right.bytes != nil else {
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
    return left.systemBytes.lexicographicallyPrecedes(right.systemBytes)
  }
}
