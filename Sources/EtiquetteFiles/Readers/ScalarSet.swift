/// A few characters to look for, told without hashing.
struct ScalarSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var others: [Unicode.Scalar] = []
  /// A bit for the last six of each of the others' bits.
  private var endings: UInt64 = 0
  /// The bytes with which UTF-8 begins its characters.
  private var beginnings = InlineArray<4, UInt64>(repeating: 0)

  /// The characters of a string.
  init(_ characters: String) {
    for byte in characters.utf8 where byte & 0xC0 != 0x80 {
      beginnings[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
    for scalar in characters.unicodeScalars {
      switch scalar.value {
      case ..<64: low |= 1 << UInt64(scalar.value)
      case ..<128: high |= 1 << UInt64(scalar.value - 64)
      default:
        others.append(scalar)
        endings |= 1 << UInt64(scalar.value & 63)
      }
    }
  }

  /// Whether one of them may stand in a string, by the bytes that characters begin with.
  func mayOccur(in text: String) -> Bool {
    text.utf8.contains { beginnings[Int($0 >> 6)] & 1 << UInt64($0 & 63) != 0 }
  }

  /// Whether a character is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<64: low & 1 << UInt64(scalar.value) != 0
    case ..<128: high & 1 << UInt64(scalar.value - 64) != 0
    default: endings & 1 << UInt64(scalar.value & 63) != 0 && others.contains(scalar)
    }
  }
}
