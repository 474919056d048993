import HanText

/// Listens to turns, one after the other; remembers which probes one turn has woken already.
struct Ear {
  private let probes: Probes
  private let tolerance: Tolerance
  /// The last time that each probe woke, by the number of the scan.
  private var wakings: [Int32]
  private var scan: Int32 = 0

  init(_ probes: Probes, tolerance: Tolerance) {
    self.probes = probes
    self.tolerance = tolerance
    wakings = Array(repeating: 0, count: probes.all.count)
  }

  /// The probes that a turn wakes, each once, in order.
  mutating func listen(to turn: Reading, by role: Role) -> Woken.Turn {
    var woken = Woken.Turn()
    guard let hearing = probes.hearing(of: role) else { return woken }
    scan &+= 1
    for probe in hearing.restless { wake(probe, &woken.exact) }
    let smoothed = turn.smoothed(tolerance)
    hearing.letters.scan(turn.symbols.span) { wake($0, &woken.exact) }
    for symbols in smoothed { hearing.letters.scan(symbols.span) { wake($0, &woken.exact) } }
    scan &+= 1
    hearing.sounds.scan(turn.symbols.span) { wake($0, &woken.heard) }
    for symbols in smoothed { hearing.sounds.scan(symbols.span) { wake($0, &woken.heard) } }
    woken.exact.sort()
    woken.heard.sort()
    return woken
  }

  @inline(__always)
  private mutating func wake(_ probe: Int, _ woken: inout [Int]) {
    guard wakings[probe] != scan else { return }
    wakings[probe] = scan
    woken.append(probe)
  }
}
