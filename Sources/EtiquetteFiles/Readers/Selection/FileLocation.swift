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

  /// A path in the system's bytes; a name in it that is not UTF-8 is taken as GB18030.
  public init(bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text)
    } else {
      let names = bytes.split(separator: FileLocation.slash, omittingEmptySubsequences: false)
      self.init(
        text: names.map { FileLocation.decoded(Array($0)) }.joined(separator: "/"), bytes: bytes)
    }
  }

  /// A name for people; those in one path may be written differently.
  private static func decoded(_ name: [UInt8]) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    let text = try? decode(name, as: .gb18030).bytes
    return String(decoding: text ?? name, as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")

  /// What lies in this folder under a name.
  func entry(_ name: FileLocation) -> FileLocation {
    let slash = text.hasSuffix("/") ? "" : "/"
    let path = text + slash + name.text
    guard bytes != nil || name.bytes != nil else { return FileLocation(path) }
    return FileLocation(text: path, bytes: systemBytes + Array(slash.utf8) + name.systemBytes)
  }

  /// The same place from the root, without `.` and `..`; `-`, which is standard input, stays.
  func whole(from working: String) -> FileLocation {
    guard text != FileBytes.standardInput else { return self }
    guard let bytes else { return FileLocation(wholePath(text, from: working)) }
    var names: [ArraySlice<UInt8>] = []
    let isWhole = bytes.first == FileLocation.slash
    let path = isWhole ? bytes : Array(working.utf8) + [FileLocation.slash] + bytes
    for name in path.split(separator: FileLocation.slash) where name != [0x2E] {
      if name == [0x2E, 0x2E] { names = names.dropLast() } else { names.append(name) }
    }
    return FileLocation(bytes: names.flatMap { [FileLocation.slash] + $0 })
  }

  private init(text: String, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  /// Whether two paths are the same to the system, which compares bytes where Swift compares what they mean.
  public static func == (left: FileLocation, right: FileLocation) -> Bool {
    guard left.bytes != nil || right.bytes != nil else {
      return left.text.utf8.elementsEqual(right.text.utf8)
    }
    return left.systemBytes == right.systemBytes
  }

  /// Hashes the path as the system knows it.
  public func hash(into hasher: inout Hasher) {
    if let bytes { return bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
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
    while let slash = folder.lastIndex(of: FileLocation.slash) {
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
