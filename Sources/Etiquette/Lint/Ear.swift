import HanText

/// Listens to turns, one after the other; remembers which probes one turn has woken already.
struct Ear {
  private let probes: Probes
  private let tolerance: Tolerance
  /// The last time that each probe woke, by the number of the scan.
  private var wakings: [Int32]
  private var scan: Int32 = 0
  /// The probes that the latest scan has woken; its memory serves every turn.
  private var woken: [Int] = []
  /// The characters of the turn that is listened to; likewise.
  private var characters = PresentCharacters()

  init(_ probes: Probes, tolerance: Tolerance) {
    self.probes = probes
    self.tolerance = tolerance
    wakings = Array(repeating: 0, count: probes.all.count)
  }

  /// The probes that a turn wakes, each once, in order.
  mutating func listen(to turn: Reading, by role: Role) -> Woken.Turn {
    guard let hearing = probes.hearing(of: role) else { return Woken.Turn() }
    characters.insert(turn.symbols.span)
    defer { characters.remove(turn.symbols.span) }
    let smoothed = turn.smoothed(tolerance)
    let exact = woken(by: hearing.letters, hearing.restless, turn, smoothed, slips: 0)
    let heard = woken(by: hearing.sounds, [], turn, smoothed, slips: ForbiddenWords.mostSlips)
    return Woken.Turn(exact: exact, heard: heard)
  }

  /// The probes that a listener or nothing at all wakes, and whose patterns the turn may hold.
  private mutating func woken(
    by listener: Hearing.Listener, _ restless: [Int], _ turn: Reading, _ smoothed: [[Symbol]],
    slips: Int
  ) -> [Int] {
    scan &+= 1
    woken.removeAll(keepingCapacity: true)
    for probe in restless { wake(probe, slips) }
    listener.scan(turn.symbols.span) { wake($0, slips) }
    for symbols in smoothed { listener.scan(symbols.span) { wake($0, slips) } }
    return woken.sorted()
  }

  @inline(__always)
  private mutating func wake(_ probe: Int, _ slips: Int) {
    guard wakings[probe] != scan else { return }
    wakings[probe] = scan
    if probes.sieve.passes(probe, characters, slips: slips) { woken.append(probe) }
  }
}
