import HanText

/// Listens to turns, one after the other; remembers which probes one turn has woken already.
struct Ear {
  private let probes: Probes
  private let tolerance: Tolerance
  /// The probes that the latest scan has woken.
  private var waking: Waking
  /// What is told of the phrases that a scan has heard; its memory serves every turn.
  private var endings: [Int32] = []
  /// The characters of the turn that is listened to; likewise.
  private var characters = PresentCharacters()

  init(_ probes: Probes, tolerance: Tolerance) {
    self.probes = probes
    self.tolerance = tolerance
    waking = Waking(patterns: probes.all.count)
  }

  /// The probes that a turn wakes, and whose patterns it may hold.
  mutating func listen(to turn: Reading, by role: Role) -> Woken {
    guard let hearing = probes.hearing(of: role) else { return Woken() }
    characters.insert(turn.symbols.span)
    defer { characters.remove(turn.symbols.span) }
    let smoothed = turn.smoothed(tolerance)
    let exact = woken(by: hearing.letters, hearing.restless, turn, smoothed, slips: 0)
    let heard = woken(by: hearing.sounds, [], turn, smoothed, slips: ForbiddenWords.mostSlips)
    return Woken(exact: exact, heard: heard, mindsDigits: mindsDigits(turn))
  }

  /// Those of the probes that a turn wakes by its letters which name digits.
  mutating func listen(toDigitsOf turn: Reading, by role: Role) -> [Int] {
    guard let hearing = probes.hearing(of: role) else { return [] }
    characters.insert(turn.symbols.span)
    defer { characters.remove(turn.symbols.span) }
    let restless = hearing.restless.filter { probes.nameDigits[$0] }
    return woken(by: hearing.numerals, restless, turn, turn.smoothed(tolerance), slips: 0)
  }

  /// Whether the latest scan, which was for sounds, has woken a probe that names digits, and that may match in
  /// a turn with these digits or with others; digits have no sounds.
  private mutating func mindsDigits(_ turn: Reading) -> Bool {
    guard turn.symbols.contains(where: { Symbol.isDigit($0.unit) }) else { return false }
    characters.insertDigits()
    let heard = waking.woken.filter { probes.nameDigits[$0] }
    return !probes.sieve.sifted(heard, characters, slips: ForbiddenWords.mostSlips).isEmpty
  }

  /// The probes that a matcher or nothing at all wakes, and whose patterns the turn may hold.
  private mutating func woken(
    by matcher: PhraseMatcher, _ restless: [Int], _ turn: Reading, _ smoothed: [[Symbol]],
    slips: Int
  ) -> [Int] {
    endings.removeAll(keepingCapacity: true)
    matcher.scan(turn.symbols.span, into: &endings)
    for symbols in smoothed { matcher.scan(symbols.span, into: &endings) }
    waking.begin(restless)
    guard !endings.isEmpty || !restless.isEmpty else { return [] }
    waking.wake(endings, of: matcher)
    return probes.sieve.sifted(waking.woken, characters, slips: slips).sorted()
  }
}
