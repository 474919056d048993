import EtiquetteFiles
import Foundation

/// A judgement as a file: a line with a digest of its name and its contents, and the contents.
enum CacheEntry {
  /// The form of what follows, another one in another version.
  private static let form = "etiquette judgement 1 "

  /// The file's text.
  static func text(of judged: Judged, key: String) throws -> String {
    let contents = String(decoding: try JSONEncoder().encode(judged), as: UTF8.self)
    return head(contents.utf8, key) + contents
  }

  /// The judgement in a file; `nil` where it is not whole, or not what the name says.
  static func judged(_ bytes: [UInt8], key: String) -> Judged? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let contents = bytes[bytes.index(after: end)...]
    guard head(contents, key).utf8.elementsEqual(bytes[...end]) else { return nil }
    return try? JSONDecoder().decode(Judged.self, from: Data(contents))
  }

  private static func head(_ contents: some Collection<UInt8>, _ key: String) -> String {
    form + SHA256.hex(Array(key.utf8) + contents) + "\n"
  }
}
