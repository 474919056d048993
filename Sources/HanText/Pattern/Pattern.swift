/// A phrase of the lexicon with its alternatives, gaps and edges; see the page on the language.
public struct Pattern: Sendable {
  let compiled: CompiledPattern

  /// The pattern as it is written in the lexicon.
  public var source: String { compiled.source }
  /// What tells it from other patterns, and is the same for its copies.
  package var identity: ObjectIdentifier { ObjectIdentifier(compiled) }
  /// Short literals of which every match holds at least one, for the automaton.
  public var anchors: [[UInt16]] { compiled.literals.letters.lists }
  /// The estimated chance that the automaton wakes the pattern at a character of talk.
  public var wakingChance: Double { anchors.reduce(0) { $0 + LetterChance.of($1) } }
  /// Literals of which the sound of every match holds at least one.
  public var soundAnchors: [[UInt16]] { compiled.literals.sounds.lists }
  /// The least number of characters a match has.
  public var minimum: Int { compiled.minimum }
  /// Whether it matters to it which digit stands somewhere; the others match alike whatever the digits of a text
  /// are, as long as none is said twice.
  package var namesDigits: Bool { compiled.namesDigits }

  /// Literals a pattern may stand for, unless told otherwise.
  public static let limit = 1_000_000_000_000

  init(_ compiled: CompiledPattern) { self.compiled = compiled }

  /// Reads a pattern that stands for no more than `limit` literals; one that no automaton looks for
  /// needs no anchors.
  public init(
    _ source: String, groups: Groups = Groups(), anchored: Bool = true,
    limit: Int = Pattern.limit
  ) throws(PatternError) {
    var parser = PatternParser(source, groups: groups, fold: .standard)
    let node = try parser.parse()
    let count = node.literalCount
    guard count <= limit else {
      throw PatternError(.tooManyLiterals(count, limit: limit), column: 1)
    }
    guard node.minimum > 0 else { throw PatternError(.empty, column: 1) }
    compiled = CompiledPattern(source, groups, node, anchored: anchored)
  }

  /// The match that begins at a symbol, if any; `end` fixes where it has to end, and `contact`
  /// where no comma may part it from its neighbour.
  public func match(
    _ reading: Reading, at start: Int, end: Int? = nil, in bounds: Range<Int>? = nil,
    slips: Int = 0, contact: Contact? = nil, tolerance: Tolerance
  ) -> Match? {
    guard compiled.mayBegin(reading, at: start, slips: slips),
      isPossible(in: reading, slips: slips)
    else { return nil }
    let matcher = matcher(reading, bounds, slips: slips, end: end, contact: contact, tolerance)
    var open = OpenWays()
    return matcher.match(at: start, reading.symbols.span, &open)
  }

  /// Every place up to a last one behind which a match ends that begins at a symbol.
  package func ends(
    _ reading: Reading, from start: Int, through last: Int, tolerance: Tolerance
  ) -> [Int] {
    guard compiled.mayBegin(reading, at: start, slips: 0), isPossible(in: reading) else {
      return []
    }
    let symbols = reading.symbols.span
    var open = OpenWays()
    let whole = matcher(reading, start..<last, slips: 0, tolerance)
    guard whole.match(at: start, symbols, &open) != nil else { return [] }
    var ends: [Int] = []
    for end in start + 1...last {
      let part = matcher(reading, start..<end, slips: 0, end: end, tolerance)
      if part.match(at: start, symbols, &open) != nil { ends.append(end) }
    }
    return ends
  }

  /// The first match in a stretch, from the left.
  public func firstMatch(
    _ reading: Reading, in bounds: Range<Int>? = nil, slips: Int = 0, tolerance: Tolerance
  ) -> Match? {
    // What may be left out of a pattern only makes its matches longer.
    if let bounds, bounds.count < minimum { return nil }
    guard isPossible(in: reading, slips: slips) else { return nil }
    let matcher = matcher(reading, bounds, slips: slips, tolerance)
    var open = OpenWays()
    return matcher.next(from: matcher.bounds.lowerBound, reading.symbols.span, &open)
  }

  /// All matches in a stretch that do not overlap, from the left.
  public func matches(
    _ reading: Reading, in bounds: Range<Int>? = nil, slips: Int = 0, tolerance: Tolerance
  ) -> [Match] {
    guard isPossible(in: reading, slips: slips) else { return [] }
    var found: [Match] = []
    eachMatch(reading, in: bounds, slips: slips, tolerance: tolerance) { found.append($0) }
    return found
  }

  /// Calls `found` with each of them, where the pattern need not be asked whether it can match at all: a
  /// ``Sieve`` has let it through.
  package func eachMatch(
    _ reading: Reading, in bounds: Range<Int>? = nil, slips: Int = 0, tolerance: Tolerance,
    _ found: (Match) -> Void
  ) {
    let matcher = matcher(reading, bounds, slips: slips, tolerance)
    let symbols = reading.symbols.span
    var open = OpenWays()
    var start = matcher.bounds.lowerBound
    while let match = matcher.next(from: start, symbols, &open) {
      found(match)
      start = match.symbols.upperBound
    }
  }

  /// Whether a match ends exactly in front of a symbol.
  public func matches(
    _ reading: Reading, endingAt end: Int, reach: Int = 24, tolerance: Tolerance
  ) -> Bool {
    guard isPossible(in: reading) else { return false }
    let matcher = matcher(reading, 0..<end, slips: 0, end: end, contact: .back, tolerance)
    var open = OpenWays()
    return matcher.next(from: max(0, end - reach), reading.symbols.span, &open) != nil
  }

  /// Whether the characters that it needs occur at all, which is quickly told; with slips other
  /// characters may stand for some of them.
  package func isPossible(in reading: Reading, slips: Int = 0) -> Bool {
    reading.mayMeet(compiled.needs, but: slips)
  }

  /// The same of the texts that differ from a reading in their digits alone: whether it is possible in any.
  package func isPossible(withAnyDigitsIn reading: Reading) -> Bool {
    reading.mayMeet(withAnyDigits: compiled.needs)
  }

  private func matcher(
    _ reading: Reading, _ bounds: Range<Int>?, slips: Int, end: Int? = nil,
    contact: Contact? = nil, _ tolerance: Tolerance
  ) -> Matcher {
    Matcher(
      compiled, tolerance: tolerance, slips: slips, end: end, contact: contact,
      bounds: bounds ?? 0..<reading.symbols.count)
  }
}
