import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("The lexicon that a snapshot gives back is the one that was written") struct SnapshotTests {
  /// The shipped lexicon, as it is read and with what it listens for.
  private static func lexicon(listens: Bool) throws -> Lexicon {
    var lexicon = try LexiconReader().read(shippedLexicon())
    if listens { lexicon.listen() }
    return lexicon
  }

  @Test("It makes the same snapshot, and every field of it is the same", arguments: [false, true])
  func roundTrip(listens: Bool) throws {
    let lexicon = try SnapshotTests.lexicon(listens: listens)
    let bytes = lexicon.snapshot
    let back = try Lexicon(snapshot: KeptBytes(bytes))
    #expect(back.snapshot == bytes)
    #expect(told(back) == told(lexicon))
  }

  @Test("Cut anywhere, it is none, and no trap")
  func cut() throws {
    let bytes = try SnapshotTests.lexicon(listens: true).snapshot
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 97)) {
      #expect(throws: SnapshotFault.self) { try Lexicon(snapshot: KeptBytes(bytes[..<length])) }
    }
  }

  /// A value and all that it is made of, in words; sets and dictionaries in a fixed order.
  ///
  /// What a lexicon listens for is made of its words.
  private func told(_ value: Any) -> String {
    if let pattern = value as? Pattern {
      return "\(pattern.source) \(pattern.minimum) \(pattern.anchors) \(pattern.soundAnchors)"
    }
    if let examples = value as? Rule.Examples {
      return "\(examples.flags) \(examples.reviews) \(examples.passes)"
    }
    if value is Tolerance { return "" }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let parts = mirror.children.filter { $0.label != "probes" }.map {
      "\($0.label ?? ""): \(told($0.value))"
    }
    let isUnordered = mirror.displayStyle == .set || mirror.displayStyle == .dictionary
    return "\(type(of: value))(\((isUnordered ? parts.sorted() : parts).joined(separator: ", ")))"
  }
}
