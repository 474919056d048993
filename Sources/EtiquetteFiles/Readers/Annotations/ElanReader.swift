import Etiquette
import Foundation
import FoundationXML

/// Reads ELAN's `.eaf`: each tier that stands for itself is a speaker, each annotation an
/// utterance.
///
/// Tiers that depend on others say something about words, not what is said, and are left out.
struct ElanReader {
  /// Who is who.
  let casting: Casting

  /// The transcript, unless nobody can tell who speaks; and all that is wrong.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    let document = ElanDocument()
    if let line = ElanReader.declaration(bytes) {
      document.tiers.report(line, .xmlEntities)
    } else {
      document.read(ElanReader.undeclared(Instructions.hidden(in: bytes)))
    }
    return document.tiers.contents(casting, Transcript(id: id, path: path))
  }

  /// Whether a text is an annotation document.
  static func looks(_ bytes: [UInt8], path: String?) -> Bool {
    if path?.lowercased().hasSuffix(".eaf") == true { return true }
    guard let first = bytes.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else {
      return false
    }
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
    return head.contains("<ANNOTATION_DOCUMENT")
  }

  /// The line of a declaration of a document type, in which entities could hide.
  private static func declaration(_ bytes: [UInt8]) -> Int? {
    let wanted = Array("<!DOCTYPE".utf8)
    return SourceLines(bytes).first { line in
      bytes[line.range].indices.contains { at in
        bytes[at] == wanted[0] && bytes[at..<line.range.upperBound].starts(with: wanted)
      }
    }?.number
  }

  /// The document without the declaration of an encoding that it is no longer in.
  private static func undeclared(_ bytes: [UInt8]) -> Data {
    var bytes = bytes
    guard bytes.starts(with: "<?xml".utf8),
      let end = bytes.prefix(256).firstIndex(of: UInt8(ascii: ">"))
    else { return Data(bytes) }
    for index in 0...end where bytes[index] > 0x20 { bytes[index] = 0x20 }
    let first = bytes.firstIndex { $0 > 0x20 } ?? 0
    // An XML document has to begin with its first element, but lines count.
    return Data(bytes[..<first].filter { $0 == 0x0A } + bytes[first...])
  }
}
