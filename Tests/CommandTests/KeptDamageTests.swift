import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@testable import EtiquetteCLI

@Suite("What a run keeps for another one, damaged at every place in turn") struct KeptDamageTests {
  /// What is done at a place.
  enum Damage: CaseIterable {
    case flipped, nul, lineFeed, digit, removed, doubled, cut
  }

  private static func damaged(_ bytes: [UInt8], _ damage: Damage, at place: Int) -> [UInt8] {
    var bytes = bytes
    switch damage {
    case .flipped: bytes[place] ^= 1
    case .nul: bytes[place] = 0
    case .lineFeed: bytes[place] = 0x0A
    case .digit: bytes[place] = 0x39
    case .removed: bytes.remove(at: place)
    case .doubled: bytes.insert(bytes[place], at: place)
    case .cut: bytes.removeSubrange(place...)
    }
    return bytes
  }

  /// A judgement that can be told from others.
  private static func judged(_ number: Int) -> Judged {
    var judged = Judged(summary: Summary())
    judged.problems = [Problem(path: "通话\(number).txt", line: number, kind: .empty)]
    judged.inputs = number
    return judged
  }

  /// What a judgement says.
  private static func words(_ judged: Judged) -> String {
    "\(judged.problems) \(judged.inputs) \(judged.rendered) \(judged.summary)"
  }

  @Test("A kept judgement is whole or not there", arguments: Damage.allCases)
  func entry(_ damage: Damage) throws {
    let whole = Array(
      try CacheEntry.text(of: KeptDamageTests.judged(7), key: "key").utf8)
    let known = try #require(CacheEntry.judged(whole, key: "key"))
    #expect(KeptDamageTests.words(known) == KeptDamageTests.words(KeptDamageTests.judged(7)))
    #expect(CacheEntry.judged(whole, key: "other") == nil)
    for place in whole.indices {
      let bytes = KeptDamageTests.damaged(whole, damage, at: place)
      #expect(CacheEntry.judged(bytes, key: "key") == nil || bytes == whole, "at \(place)")
    }
  }

  @Test(
    "A journal gives what it was told, or nothing where it is damaged", arguments: Damage.allCases)
  func journal(_ damage: Damage) throws {
    let scratch = try Scratch()
    let path = scratch.url.appending(path: "journal").path
    let keys = try (1...3).map { number in
      try #require(WorkKey(.whole(Input(path: "通话\(number).txt"), [UInt8(number)])))
    }
    let whole = try written(path, keys)
    for place in whole.indices {
      let bytes = KeptDamageTests.damaged(whole, damage, at: place)
      try Data(bytes).write(to: URL(filePath: path))
      let journal: Journal
      do throws(Failure) {
        journal = try Journal(path: path, run: "run")
      } catch {
        #expect(place <= 3, "the journal of another run")
        continue
      }
      for (index, key) in keys.enumerated() {
        guard let judged = journal.piece(key)?.judged else { continue }
        let expected = KeptDamageTests.judged(index + 1)
        #expect(KeptDamageTests.words(judged) == KeptDamageTests.words(expected), "at \(place)")
      }
      // What comes next can be kept, and found again.
      try journal.keep(JournalEntry(key: keys[0], judged: KeptDamageTests.judged(1)))
      #expect(journal.piece(keys[0])?.judged != nil)
    }
  }

  /// A journal of some pieces of work.
  private func written(_ path: String, _ keys: [WorkKey]) throws -> [UInt8] {
    let journal = try Journal(path: path, run: "run")
    for (index, key) in keys.enumerated() {
      try journal.keep(JournalEntry(key: key, judged: KeptDamageTests.judged(index + 1)))
    }
    for (index, key) in keys.enumerated() {
      #expect(journal.piece(key)?.judged?.inputs == index + 1)
    }
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}
