extension Matcher {
  /// Takes the first of some ways that is worth a try, and opens the others.
  @inline(__always)
  func choose(
    _ thread: inout Thread, _ ways: Span<Program.Way>, _ last: Int, _ symbols: Span<Symbol>,
    _ open: inout [Thread]
  ) -> Bool {
    let at = Int(thread.at)
    let isAtEnd = at >= bounds.upperBound
    let unit = isAtEnd ? 0 : symbols[at].unit
    let isOpen = !isAtEnd && (mayYetSlip(thread) || mayBePassed(unit, thread))
    var taken: Int32?
    var place = last
    while true {
      let way = ways[place]
      if isOpen || (isAtEnd ? way.lead.isOpen : way.lead.mayBe(unit)) {
        if let taken { open.append(thread.moved(to: taken)) }
        taken = way.target
      }
      if way.isFirst { break }
      place -= 1
    }
    guard let taken else { return false }
    thread.pc = taken
    return true
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
  func mayBePassed(_ unit: UInt16, _ thread: Thread) -> Bool {
    guard thread.matched > 0 else { return false }
    return unit == thread.newest || unit == thread.second || unit == thread.third
      || tolerance.mayBegin(unit)
  }
}
