/// Runs a program over a reading from one position, forgiving what speakers and recognisers add.
///
/// The ways that are still open are lent by the caller, so that their memory serves every start;
/// instructions and symbols are lent as spans, so that no step counts references.
struct Matcher {
  private let pattern: CompiledPattern
  /// Whether the phrase is long enough to be cut by a comma.
  private let isLong: Bool
  let tolerance: Tolerance
  /// How many characters may differ if they sound alike.
  let slips: Int
  /// The symbol behind which a match has to end, where that is fixed.
  let end: Int?
  /// The end that has to touch its neighbour, with no comma between.
  let contact: Contact?
  /// The symbols a match may use.
  let bounds: Range<Int>

  init(
    _ pattern: CompiledPattern, tolerance: Tolerance, slips: Int, end: Int?, contact: Contact?,
    bounds: Range<Int>
  ) {
    self.pattern = pattern
    isLong = pattern.minimum >= 6
    self.tolerance = tolerance
    self.slips = slips
    self.end = end
    self.contact = contact
    self.bounds = bounds
  }

  /// Steps after which a start is given up; no honest phrase comes near it.
  private static let patience = 20_000

  /// The first match that begins at a symbol or behind it.
  func next(from lower: Int, _ symbols: Span<Symbol>, _ open: inout OpenWays) -> Match? {
    first(in: lower..<max(lower, bounds.upperBound), firstSounds, symbols, &open)
  }

  /// The match that begins at a symbol.
  func match(at start: Int, _ symbols: Span<Symbol>, _ open: inout OpenWays) -> Match? {
    first(in: start..<start + 1, nil, symbols, &open)
  }

  /// The sounds that the phrase can begin with, where slips are allowed.
  private var firstSounds: Lead? {
    guard slips > 0, !pattern.beginnings.isEmpty else { return nil }
    return Lead(sounding: pattern.beginnings, in: tolerance.sounds)
  }

  /// Whether the phrase may go on behind a first character: with a second one, or with what a speaker adds.
  @inline(__always)
  private func mayGoOn(behind first: UInt16, with second: UInt16) -> Bool {
    pattern.second.mayBe(second) || first == second || tolerance.mayBegin(second)
  }

  /// Whether a match may begin at a symbol, by it and by the next one; every phrase has one.
  @inline(__always)
  private func mayBegin(
    at start: Int, _ firstSounds: Lead?, _ symbols: Span<Symbol>
  ) -> Bool {
    let unit = symbols[start].unit
    guard slips == 0 else { return firstSounds?.maySound(unit, in: tolerance.sounds) ?? true }
    guard pattern.first.mayBe(unit) else { return false }
    let next = start + 1
    let goesOn =
      next < bounds.upperBound
      ? mayGoOn(behind: unit, with: symbols[next].unit) : pattern.second.isOpen
    return goesOn && pattern.mayBegin(with: unit)
  }

  /// The first of some symbols at which a match may begin.
  private func beginning(
    in starts: Range<Int>, _ firstSounds: Lead?, _ symbols: Span<Symbol>
  ) -> Int? {
    for start in starts where mayBegin(at: start, firstSounds, symbols) { return start }
    return nil
  }

  /// The first match that begins at one of some symbols.
  ///
  /// The program is lent once for all of them, and only where the phrase can begin somewhere.
  private func first(
    in starts: Range<Int>, _ firstSounds: Lead?, _ symbols: Span<Symbol>, _ open: inout OpenWays
  ) -> Match? {
    let starts = starts.clamped(to: 0..<bounds.upperBound)
    guard var start = beginning(in: starts, firstSounds, symbols) else { return nil }
    let program = pattern.program
    let words = program.words
    while true {
      if let match = run(program, words.span, from: start, symbols, &open) { return match }
      let rest = start + 1..<starts.upperBound
      guard let next = beginning(in: rest, firstSounds, symbols) else { return nil }
      start = next
    }
  }

  private func run(
    _ program: Program, _ words: Span<UInt64>, from start: Int, _ symbols: Span<Symbol>,
    _ open: inout OpenWays
  ) -> Match? {
    open.removeAll()
    var thread = Thread(at: Int32(start), allowed: contact == .front ? .none : .question)
    for _ in 0..<Matcher.patience {
      var goesOn = true
      let word = words[Int(thread.pc)]
      let operand = Program.operand(word)
      switch Program.operation(word) {
      case .accept:
        if mayEnd(thread, symbols) {
          return Match(
            symbols: start..<Int(thread.at), slips: Int(thread.slips),
            matched: Int(thread.matched))
        }
        goesOn = false
      case .jump: thread.pc = Int32(truncatingIfNeeded: operand)
      case .choice: goesOn = choose(&thread, operand, words, symbols, &open)
      case .fork: goesOn = choose(&thread, program.fans[operand], words, symbols, &open)
      case .seam: thread.pass()
      case .clauseEdge:
        goesOn = isClauseEdge(Int(thread.at), symbols)
        thread.pass()
      case .gap:
        widen(thread, words, symbols, &open)
        goesOn = false
      case .unit:
        goesOn = step(&thread, UInt16(truncatingIfNeeded: operand), symbols, &open)
      }
      if !goesOn {
        guard let other = open.popLast() else { return nil }
        thread = other
      }
    }
    return nil
  }

  private func mayEnd(_ thread: Thread, _ symbols: Span<Symbol>) -> Bool {
    guard let end else { return true }
    guard Int(thread.at) == end else { return false }
    // Behind the last symbol there is no neighbour to touch.
    guard contact == .back, end < symbols.count else { return true }
    let edge = symbols[end].edge
    return edge < .comma || edge <= thread.allowed
  }

  private func isClauseEdge(_ index: Int, _ symbols: Span<Symbol>) -> Bool {
    guard index > 0, index < symbols.count else { return true }
    return symbols[index].edge >= .line
  }

  /// Opens the ways on through a gap, from the shortest to the longest.
  private func widen(
    _ thread: Thread, _ words: Span<UInt64>, _ symbols: Span<Symbol>, _ open: inout OpenWays
  ) {
    let gap = Program.Gap(words, at: Int(thread.pc))
    let (limit, edge) = (gap.limit, gap.edge)
    let lowest = open.count
    open.append(thread.moved(to: gap.target))
    var index = Int(thread.at)
    var allowed = max(thread.allowed, edge)
    var length = 0
    while length < limit, index < bounds.upperBound {
      if let filler = tolerance.longestFiller(symbols, at: index), filler < limit {
        allowed = symbols[index].edge >= .pause ? .question : edge
        index += filler
      } else {
        if symbols[index].edge > allowed, !isStutter(index, symbols) { break }
        index += 1
        length += 1
        allowed = edge
      }
      var way = thread.moved(to: gap.target)
      way.at = Int32(index)
      way.allowed = allowed
      if mayGoOn(way, with: gap.lead, symbols) { open.append(way) }
    }
    open[lowest].allowed = max(thread.allowed, edge)
    open.reverse(from: lowest)
  }

  /// Whether a symbol only repeats the one before it.
  private func isStutter(_ index: Int, _ symbols: Span<Symbol>) -> Bool {
    guard index > 0 else { return false }
    return symbols[index].unit == symbols[index - 1].unit
  }

  /// Takes a character where it stands; the ways round a stutter or a filler are opened.
  @inline(__always)
  private func step(
    _ thread: inout Thread, _ unit: UInt16, _ symbols: Span<Symbol>, _ open: inout OpenWays
  ) -> Bool {
    let index = Int(thread.at)
    guard index < bounds.upperBound else { return false }
    let symbol = symbols[index]
    if mayBePassed(symbol.unit, thread) {
      stutters(thread, at: index, symbols) { open.append(thread.skipping($0, allowed: .none)) }
      if tolerance.mayBegin(symbol.unit) {
        tolerance.fillers(symbols, at: index) {
          open.append(thread.skipping($0, allowed: .question))
        }
      }
    }
    guard symbol.edge <= max(thread.allowed, permitted(thread)) else { return false }
    if symbol.unit == unit {
      thread.advance(unit, slip: false)
    } else if mayYetSlip(thread), tolerance.alike(symbol.unit, unit) {
      thread.advance(unit, slip: true)
    } else {
      return false
    }
    return true
  }

  /// A long phrase may be cut by a comma; words that only sound like it may not.
  private func permitted(_ thread: Thread) -> Edge {
    thread.matched > 1 && isLong && slips == 0 ? .comma : .pause
  }
}
