@testable import EtiquetteFiles
import Testing

@Suite struct QuickDigestTests {
  @Test("Any bit that is changed makes another digest, as does any byte more", arguments: 0...100)
  func tellsApart(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let digest = QuickDigest(bytes[...])
    #expect(QuickDigest(bytes[...]) == digest)
    for bit in 0..<8 * length {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(QuickDigest(changed[...]) != digest)
    }
    #expect(QuickDigest((bytes + [0])[...]) != digest)
  }

  @Test(
    "Words that are swapped make another digest, in whatever row of four they stand",
    arguments: [(0, 1), (0, 4), (2, 6), (3, 7), (7, 8)])
  func order(one: Int, other: Int) {
    let words = (0..<9).map { [UInt8](repeating: UInt8($0 + 1), count: 8) }
    var swapped = words
    swapped.swapAt(one, other)
    #expect(QuickDigest(words.flatMap(\.self)[...]) != QuickDigest(swapped.flatMap(\.self)[...]))
  }

  @Test("Bits of two words that would cancel out in one of the four digests do not in all")
  func cancels() {
    let bytes = [UInt8](repeating: 0, count: 96)
    var changed = bytes
    for place in [7, 39, 35] { changed[place] ^= 0x80 }
    #expect(QuickDigest(changed[...]) != QuickDigest(bytes[...]))
  }

  @Test("Texts are told apart by where they end")
  func ends() {
    func digest(_ texts: [String]) -> QuickDigest {
      var digest = QuickDigest()
      for text in texts { digest.add(text) }
      return digest
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["abc"]) != digest(["abc", ""]))
  }
}
