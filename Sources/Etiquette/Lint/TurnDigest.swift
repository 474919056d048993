import HanText

/// 128 bits that tell what is said in a turn: by whom, to whom, its characters and the marks between them.
struct TurnDigest: Sendable, Equatable {
  private(set) var one: UInt64
  private(set) var other: UInt64

  /// Numbers by chance, for digests to begin from.
  static func random() -> TurnDigest {
    TurnDigest(one: .random(in: .min ... .max), other: .random(in: .min ... .max))
  }

  private init(one: UInt64, other: UInt64) { (self.one, self.other) = (one, other) }

  /// Adds a number to either half, each in its own way: another number would give two others.
  @inline(__always)
  mutating func add(_ number: UInt64) {
    one = (one ^ number) &* 0x9FB2_1C65_1E98_DF25
    one ^= one >> 32
    other = (other &+ number) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 29
  }
}

/// What tells a turn from all others, and from those that differ from it in their digits alone.
///
/// 户号是86270586 and 户号是70935512 are heard alike by every pattern that names no digit, and most name none. Only
/// where a digit says once more what was said before it, as people stutter, may such a pattern tell digits apart.
struct TurnIdentity: Sendable {
  /// What is said.
  let exact: TurnDigest
  /// What is said, with any digit in the place of each digit.
  let alike: TurnDigest

  /// Whether digits stand in the turn that may be others.
  var hasDigits: Bool { exact != alike }

  /// The identity of a turn; `mindsDigits` where no pattern goes over digits as over any others, since they may
  /// be fillers.
  init(
    _ turn: Reading, by role: Role, for audience: UInt8, mindsDigits: Bool, seed: TurnDigest
  ) {
    var exact = seed
    let speaker: UInt64 =
      switch role {
      case .agent: 1
      case .customer: 2
      case .system: 3
      }
    exact.add(
      UInt64(turn.symbols.count) << 32 | speaker << 16 | UInt64(audience) << 8
        | UInt64(turn.ending.rawValue))
    var alike: TurnDigest?
    var mindsDigits = mindsDigits
    var latest: UInt16 = 0
    let symbols = turn.symbols.span
    for place in symbols.indices {
      let symbol = symbols[place]
      let marks = UInt64(symbol.edge.rawValue) << 1 | (symbol.quoted ? 1 : 0)
      let number = UInt64(symbol.unit) << 8 | marks
      if Symbol.isDigit(symbol.unit) {
        if alike == nil { alike = exact }
        if TurnIdentity.repeats(place, turn.symbols, latest: latest) { mindsDigits = true }
        alike?.add(TurnIdentity.anyDigit | marks)
        latest = symbol.unit
      } else {
        alike?.add(number)
      }
      exact.add(number)
    }
    self.exact = exact
    self.alike = mindsDigits ? exact : alike ?? exact
  }

  /// Whether a digit only says once more what was said before it, which patterns may go over; where it goes on a
  /// number, it does not.
  private static func repeats(_ place: Int, _ symbols: [Symbol], latest: UInt16) -> Bool {
    if place > 0, symbols[place].goesOn(symbols[place - 1]) { return false }
    let unit = symbols[place].unit
    return unit == latest
      || (1...3).contains { place >= $0 && symbols[place - $0].unit == unit }
  }

  /// What stands for any digit; no character has the number.
  private static let anyDigit: UInt64 = 1 << 31
}
