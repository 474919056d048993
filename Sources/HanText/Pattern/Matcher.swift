/// Runs a program over a reading from one position, forgiving what speakers and recognisers add.
///
/// The ways that are still open are lent by the caller, so that their memory serves every start.
struct Matcher {
  let program: Program
  let reading: Reading
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
    program: Program, reading: Reading, tolerance: Tolerance, slips: Int, end: Int?,
    contact: Contact?, bounds: Range<Int>
  ) {
    self.program = program
    self.reading = reading
    self.tolerance = tolerance
    self.slips = slips
    self.end = end
    self.contact = contact
    self.bounds = bounds
  }

  /// A way that is still open.
  struct Thread {
    var pc: Int32 = 0
    var at: Int32
    var slips: UInt8 = 0
    var matched: UInt8 = 0
    /// The strongest edge that the next symbol may have in front of it, whatever the phrase.
    var allowed = Edge.none
    /// The last three characters that matched, the newest first.
    var newest: UInt16 = 0
    var second: UInt16 = 0
    var third: UInt16 = 0
  }

  /// Steps after which a start is given up; no honest phrase comes near it.
  private static let patience = 20_000

  /// The first match that begins at a symbol or behind it.
  func next(from lower: Int, _ open: inout [Thread]) -> Match? {
    var start = lower
    while start < bounds.upperBound {
      if mayBegin(start), let match = run(from: start, &open), !match.symbols.isEmpty {
        return match
      }
      start += 1
    }
    return nil
  }

  /// The match that begins at a symbol.
  func match(at start: Int, _ open: inout [Thread]) -> Match? {
    guard start >= bounds.upperBound || mayBegin(start) else { return nil }
    return run(from: start, &open)
  }

  /// Whether the phrase can begin with a symbol; every phrase has a character.
  @inline(__always)
  private func mayBegin(_ start: Int) -> Bool {
    guard slips == 0, let first = program.first else { return true }
    return first.mayHold(reading.symbols[start].unit)
  }

  private func run(from start: Int, _ open: inout [Thread]) -> Match? {
    open.removeAll(keepingCapacity: true)
    open.append(Thread(at: Int32(start), allowed: contact == .front ? .none : .question))
    var steps = 0
    while let thread = open.popLast(), steps < Matcher.patience {
      steps += 1
      switch program.instructions[Int(thread.pc)] {
      case .accept:
        guard mayEnd(thread) else { continue }
        return Match(
          symbols: start..<Int(thread.at), slips: Int(thread.slips), matched: Int(thread.matched))
      case .jump(let target): open.append(thread.moved(to: target))
      case .split(let first, let second):
        open.append(thread.moved(to: second))
        open.append(thread.moved(to: first))
      case .seam:
        var next = thread.moved(to: thread.pc + 1)
        next.allowed = .question
        open.append(next)
      case .clauseEdge:
        guard reading.isClauseEdge(Int(thread.at)) else { continue }
        var next = thread.moved(to: thread.pc + 1)
        next.allowed = .question
        open.append(next)
      case .gap(let limit, let edge): widen(thread, limit, edge, &open)
      case .unit(let unit): step(thread, unit, &open)
      }
    }
    return nil
  }

  private func mayEnd(_ thread: Thread) -> Bool {
    guard let end else { return true }
    guard Int(thread.at) == end else { return false }
    let edge = reading.edge(at: end)
    return contact != .back || edge < .comma || edge <= thread.allowed
  }

  private func widen(
    _ thread: Thread, _ limit: Int, _ edge: Edge, _ open: inout [Thread]
  ) {
    let lowest = open.count
    open.append(thread.moved(to: thread.pc + 1))
    var index = Int(thread.at)
    var allowed = max(thread.allowed, edge)
    var length = 0
    while length < limit, index < bounds.upperBound {
      if let filler = tolerance.longestFiller(reading, at: index), filler < limit {
        allowed = reading.symbols[index].edge >= .pause ? .question : edge
        index += filler
      } else {
        guard reading.symbols[index].edge <= allowed || isStutter(index) else { break }
        index += 1
        length += 1
        allowed = edge
      }
      var way = thread.moved(to: thread.pc + 1)
      way.at = Int32(index)
      way.allowed = allowed
      open.append(way)
    }
    open[lowest].allowed = max(thread.allowed, edge)
    open[lowest...].reverse()
  }

  /// Whether a symbol only repeats the one before it.
  private func isStutter(_ index: Int) -> Bool {
    index > 0 && reading.symbols[index].unit == reading.symbols[index - 1].unit
  }

  private func step(_ thread: Thread, _ unit: UInt16, _ open: inout [Thread]) {
    let index = Int(thread.at)
    guard index < bounds.upperBound else { return }
    let symbol = reading.symbols[index]
    if thread.matched > 0 {
      skipStutter(thread, &open)
      if tolerance.mayBegin(symbol.unit) {
        tolerance.fillers(reading, at: index) {
          open.append(thread.skipping($0, allowed: .question))
        }
      }
    }
    guard symbol.edge <= max(thread.allowed, permitted(thread)) else { return }
    if symbol.unit == unit {
      open.append(thread.advanced(symbol.unit, slip: false))
    } else if Int(thread.slips) < slips, tolerance.alike(symbol.unit, unit) {
      open.append(thread.advanced(unit, slip: true))
    }
  }

  /// A long phrase may be cut by a comma; words that only sound like it may not.
  private func permitted(_ thread: Thread) -> Edge {
    thread.matched > 1 && program.minimum >= 6 && slips == 0 ? .comma : .pause
  }

  private func skipStutter(_ thread: Thread, _ open: inout [Thread]) {
    let index = Int(thread.at)
    for length in 1...3 where Int(thread.matched) >= length && index + length <= bounds.upperBound {
      let repeated = (0..<length).allSatisfy { place in
        let symbol = reading.symbols[index + place]
        return symbol.unit == thread.matched(before: length - 1 - place) && symbol.edge <= .comma
      }
      if repeated { open.append(thread.skipping(length, allowed: .none)) }
    }
  }
}

extension Matcher.Thread {
  /// The character that matched so many characters before the newest, up to two.
  fileprivate func matched(before count: Int) -> UInt16 {
    count == 0 ? newest : count == 1 ? second : third
  }

  fileprivate func moved(to pc: Int32) -> Self {
    var next = self
    next.pc = pc
    return next
  }

  fileprivate func advanced(_ unit: UInt16, slip: Bool) -> Self {
    var next = self
    next.pc += 1
    next.at += 1
    next.slips += slip ? 1 : 0
    next.matched = matched == .max ? .max : matched + 1
    next.allowed = .none
    (next.newest, next.second, next.third) = (unit, newest, second)
    return next
  }

  fileprivate func skipping(_ length: Int, allowed: Edge) -> Self {
    var next = self
    next.at += Int32(length)
    next.allowed = allowed
    return next
  }
}
