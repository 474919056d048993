/// A few characters to look for, told without hashing.
struct ScalarSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var others: [Unicode.Scalar] = []

  /// The characters of a string.
  init(_ characters: String) {
    for scalar in characters.unicodeScalars {
      switch scalar.value {
      case ..<64: low |= 1 << UInt64(scalar.value)
      case ..<128: high |= 1 << UInt64(scalar.value - 64)
      default: others.append(scalar)
      }
    }
  }

  /// Whether a character is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<64: low & 1 << UInt64(scalar.value) != 0
    case ..<128: high & 1 << UInt64(scalar.value - 64) != 0
    default: others.contains(scalar)
    }
  }
}
