import HanText

/// Puts `⟦…⟧` around byte ranges of a text.
func mark(_ text: String, _ ranges: [Range<Int32>]) -> String {
  var bytes = Array(text.utf8)
  for range in ranges.reversed() {
    bytes.insert(contentsOf: "⟧".utf8, at: Int(range.upperBound))
    bytes.insert(contentsOf: "⟦".utf8, at: Int(range.lowerBound))
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The folded characters of a phrase.
func folded(_ text: String) -> [UInt16] {
  text.unicodeScalars.map { FoldTable.standard.fold($0.value) }.filter { $0 != 0 }
}

/// A generator that gives the same numbers every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
