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

  init(_ probes: Probes, tolerance: Tolerance) {
    self.probes = probes
    self.tolerance = tolerance
    wakings = Array(repeating: 0, count: probes.all.count)
  }

  /// The probes that a turn wakes, each once, in order.
  mutating func listen(to turn: Reading, by role: Role) -> Woken.Turn {
    guard let hearing = probes.hearing(of: role) else { return Woken.Turn() }
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
    for probe in restless { wake(probe) }
    listener.scan(turn.symbols.span) { wake($0) }
    for symbols in smoothed { listener.scan(symbols.span) { wake($0) } }
    var possible = woken.filter { probes.patterns[$0].isPossible(in: turn, slips: slips) }
    possible.sort()
    return possible
  }

  @inline(__always)
  private mutating func wake(_ probe: Int) {
    guard wakings[probe] != scan else { return }
    wakings[probe] = scan
    woken.append(probe)
  }
}
