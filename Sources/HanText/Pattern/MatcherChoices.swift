extension Matcher {
  /// Takes the first of some ways that is worth a try, and opens the others.
  @inline(__always)
  func choose(
    _ thread: inout Thread, _ count: Int, _ words: Span<UInt64>, _ symbols: Span<Symbol>,
    _ open: inout OpenWays
  ) -> Bool {
    let at = Int(thread.at)
    let isAtEnd = at >= bounds.upperBound
    let unit = isAtEnd ? 0 : symbols[at].unit
    let isOpen = !isAtEnd && (mayYetSlip(thread) || mayBePassed(unit, thread))
    var taken: Int32?
    // The first way is taken, and those behind it are opened.
    for way in (0..<count).reversed() {
      let place = Int(thread.pc) + 1 + 2 * way
      let lead = Lead(bits: words[place])
      guard isOpen || (isAtEnd ? lead.isOpen : lead.mayBe(unit)) else { continue }
      if let taken { open.append(thread.moved(to: taken)) }
      taken = Int32(truncatingIfNeeded: words[place + 1])
    }
    guard let taken else { return false }
    thread.pc = taken
    return true
  }

  /// Takes the first of many ways that can go on, and opens the others.
  func choose(
    _ thread: inout Thread, _ fan: Fan, _ words: Span<UInt64>, _ symbols: Span<Symbol>,
    _ open: inout OpenWays
  ) -> Bool {
    let first = Int(thread.pc) + 1
    func way(_ branch: Int) -> Thread {
      thread.moved(to: Int32(truncatingIfNeeded: words[first + branch]))
    }
    let lowest = open.count
    // All are opened, the first one last, and then it is taken.
    switch mayYetSlip(thread) ? nil : places(ahead: thread, symbols) {
    case nil:
      for branch in (0..<fan.count).reversed() { open.append(way(branch)) }
    case 1:
      for place in fan.places(on: unit(at: Int(thread.at), symbols)).reversed() {
        open.append(way(fan.branch(at: place)))
      }
    case let places?:
      for branch in branches(of: fan, at: places, from: Int(thread.at), symbols) {
        open.append(way(branch))
      }
    }
    guard open.count > lowest, let taken = open.popLast() else { return false }
    thread = taken
    return true
  }

  /// The character at a place, where there is one.
  @inline(__always)
  private func unit(at place: Int, _ symbols: Span<Symbol>) -> UInt16? {
    place < bounds.upperBound ? symbols[place].unit : nil
  }

  /// The branches that can go on at one of several places, the last one first.
  private func branches(
    of fan: Fan, at places: UInt64, from start: Int, _ symbols: Span<Symbol>
  ) -> [Int] {
    var all: [Int] = []
    for offset in 0..<64 where places >> UInt64(offset) & 1 != 0 {
      let places = fan.places(on: unit(at: start + offset, symbols))
      for place in places { all.append(fan.branch(at: place)) }
    }
    all.sort(by: >)
    var last: Int?
    return all.filter { branch in
      defer { last = branch }
      return branch != last
    }
  }

  /// Where a phrase may go on when stutters and fillers are passed: its own place is bit 0, and each
  /// further bit is a symbol more; `nil` where somebody hesitates for longer than the bits reach.
  private func places(ahead thread: Thread, _ symbols: Span<Symbol>) -> UInt64? {
    guard thread.matched > 0 else { return 1 }
    var places: UInt64 = 1
    var offset: UInt64 = 0
    while places >> offset != 0 {
      let index = Int(thread.at) + Int(offset)
      guard index < bounds.upperBound else { break }
      guard offset < 40 else { return nil }
      if places >> offset & 1 != 0 {
        stutters(thread, at: index, symbols) { places |= 1 << (offset + UInt64($0)) }
        tolerance.fillers(symbols, at: index) { places |= 1 << (offset + UInt64($0)) }
      }
      offset += 1
    }
    return places
  }

  /// Whether a way is worth a try that can only go on with certain characters.
  @inline(__always)
  func mayGoOn(
    _ thread: Thread, with lead: Lead, _ symbols: Span<Symbol>
  ) -> Bool {
    guard Int(thread.at) < bounds.upperBound else { return lead.isOpen }
    let unit = symbols[Int(thread.at)].unit
    return lead.mayBe(unit) || mayYetSlip(thread) || mayBePassed(unit, thread)
  }

  /// Whether another character may differ from the phrase's.
  @inline(__always)
  func mayYetSlip(_ thread: Thread) -> Bool { Int(thread.slips) < slips }

  /// Whether a character may be a stutter or begin a filler, behind which the phrase goes on.
  @inline(__always)
  func mayBePassed(_ unit: UInt16, _ thread: Thread) -> Bool {
    guard thread.matched > 0 else { return false }
    return unit == thread.newest || unit == thread.second || unit == thread.third
      || tolerance.mayBegin(unit)
  }
}
