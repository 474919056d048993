package import Etiquette
package import HanText

/// A lexicon as the bytes of a file: a line, what the lexicon is known by, a digest of the values,
/// and the values.
package struct LexiconSnapshot {
  private let key: QuickDigest

  /// A snapshot of what a key stands for.
  init(_ key: QuickDigest) { self.key = key }

  /// A snapshot of what a word stands for.
  package init(named name: String) {
    var key = QuickDigest()
    key.add(name)
    self.key = key
  }

  private static let magic = Array("etiquette lexicon 1\n".utf8)

  /// What stands in front of the values of a lexicon, to make them as whole as any.
  package func head(of values: [UInt8]) -> [UInt8] {
    LexiconSnapshot.magic + key.bytes + values.withUnsafeBytes { QuickDigest($0).bytes }
  }

  /// The lexicon in some bytes; `nil` where they are damaged, or of another key.
  package func lexicon(in bytes: KeptBytes) -> Lexicon? {
    let head = LexiconSnapshot.magic + key.bytes
    let start = head.count + 16
    guard bytes.count >= start else { return nil }
    let digest = bytes.withBytes(start..<bytes.count) { QuickDigest($0).bytes }
    guard bytes.withBytes(0..<start, { $0.elementsEqual(head + digest) }) else { return nil }
    return try? Lexicon(snapshot: bytes, at: start)
  }
}
