import HanText

/// 128 bits that tell what is said in a turn: by whom, to whom, its characters and the marks between them.
struct TurnDigest: Sendable, Equatable {
  private(set) var one: UInt64
  private(set) var other: UInt64

  /// Numbers by chance, for digests to begin from.
  static func random() -> TurnDigest {
    TurnDigest(one: .random(in: .min ... .max), other: .random(in: .min ... .max))
  }

  /// No digest of a turn, but by a chance of one in two to the power of 128.
  static let none = TurnDigest(one: 0, other: 0)

  private init(one: UInt64, other: UInt64) { (self.one, self.other) = (one, other) }

  init(_ turn: Reading, by role: Role, for audience: UInt8, seed: TurnDigest) {
    self = seed
    let speaker: UInt64 =
      switch role {
      case .agent: 1
      case .customer: 2
      case .system: 3
      }
    add(speaker << 32 | UInt64(audience) << 24 | UInt64(turn.symbols.count) << 40)
    let symbols = turn.symbols.span
    for place in symbols.indices {
      add(UInt64(symbols[place].unit) << 8 | UInt64(symbols[place].edge.rawValue))
    }
  }

  /// Adds a number to either half, each in its own way: another number would give two others.
  @inline(__always)
  private mutating func add(_ number: UInt64) {
    one = (one ^ number) &* 0x9FB2_1C65_1E98_DF25
    one ^= one >> 32
    other = (other &+ number) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 29
  }
}
