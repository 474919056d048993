/// A phrase of the lexicon with its alternatives, gaps and edges; see the page on the language.
public struct Pattern: Sendable {
  /// The pattern as it is written in the lexicon.
  public let source: String
  /// Short literals of which every match holds at least one, for the automaton.
  public let anchors: [[UInt16]]
  /// Literals of which the sound of every match holds at least one.
  public let soundAnchors: [[UInt16]]
  /// The least number of characters a match has.
  public var minimum: Int { program.minimum }

  let program: Program
  /// Sets of characters of each of which every match holds one.
  private let needs: [[UInt16]]

  /// Literals a pattern may stand for.
  public static let limit = 1_000_000_000_000

  /// Reads a pattern; one that no automaton looks for needs no anchors.
  public init(
    _ source: String, groups: Groups = Groups(), fold: FoldTable = .standard,
    anchored: Bool = true
  ) throws(PatternError) {
    var parser = PatternParser(source, groups: groups, fold: fold)
    let node = try parser.parse()
    guard node.literalCount <= Pattern.limit else {
      throw PatternError(.tooManyLiterals(node.literalCount), column: 1)
    }
    guard node.minimum > 0 else { throw PatternError(.empty, column: 1) }
    self.source = source
    program = Program(node)
    needs = node.needs
    soundAnchors = anchored ? node.anchors : []
    anchors = PatternNode.pieces(of: soundAnchors)
  }

  /// The match that begins at a symbol, if any; `end` fixes where it has to end, and `contact`
  /// where no comma may part it from its neighbour.
  public func match(
    _ reading: Reading, at start: Int, end: Int? = nil, in bounds: Range<Int>? = nil,
    slips: Int = 0, contact: Contact? = nil, tolerance: Tolerance
  ) -> Match? {
    guard isPossible(in: reading, slips) else { return nil }
    var matcher = matcher(reading, bounds, slips: slips, end: end, contact: contact, tolerance)
    return matcher.match(at: start)
  }

  /// The first match in a stretch, from the left.
  public func firstMatch(
    _ reading: Reading, in bounds: Range<Int>? = nil, slips: Int = 0, tolerance: Tolerance
  ) -> Match? {
    guard isPossible(in: reading, slips) else { return nil }
    var matcher = matcher(reading, bounds, slips: slips, tolerance)
    for start in matcher.bounds {
      if let match = matcher.match(at: start), !match.symbols.isEmpty { return match }
    }
    return nil
  }

  /// All matches in a stretch that do not overlap, from the left.
  public func matches(
    _ reading: Reading, in bounds: Range<Int>? = nil, slips: Int = 0, tolerance: Tolerance
  ) -> [Match] {
    guard isPossible(in: reading, slips) else { return [] }
    var matcher = matcher(reading, bounds, slips: slips, tolerance)
    var found: [Match] = []
    var start = matcher.bounds.lowerBound
    while start < matcher.bounds.upperBound {
      if let match = matcher.match(at: start), !match.symbols.isEmpty {
        found.append(match)
        start = match.symbols.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether a match ends exactly in front of a symbol.
  public func matches(
    _ reading: Reading, endingAt end: Int, reach: Int = 24, tolerance: Tolerance
  ) -> Bool {
    guard isPossible(in: reading, 0) else { return false }
    var matcher = matcher(reading, 0..<end, slips: 0, end: end, contact: .back, tolerance)
    return stride(from: end, through: max(0, end - reach), by: -1).contains {
      matcher.match(at: $0) != nil
    }
  }

  /// Whether the characters that it needs occur at all; with slips others may stand for them.
  private func isPossible(in reading: Reading, _ slips: Int) -> Bool {
    slips > 0 || reading.letters.mayHoldOne(ofEach: needs)
  }

  private func matcher(
    _ reading: Reading, _ bounds: Range<Int>?, slips: Int, end: Int? = nil,
    contact: Contact? = nil, _ tolerance: Tolerance
  ) -> Matcher {
    Matcher(
      program: program, reading: reading, tolerance: tolerance, slips: slips, end: end,
      contact: contact, bounds: bounds ?? 0..<reading.symbols.count)
  }
}
