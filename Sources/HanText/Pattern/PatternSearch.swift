/// Many patterns sought at once: an automaton over their literals says which are worth a try.
public struct PatternSearch: Sendable {
  private let patterns: [Pattern]
  private let tolerance: Tolerance
  private let matcher: PhraseMatcher
  /// The pattern behind each literal of the matcher.
  private let owners: [Int]

  /// A search for patterns that each have a literal.
  public init(_ patterns: [Pattern], tolerance: Tolerance) {
    self.patterns = patterns
    self.tolerance = tolerance
    let anchors = patterns.enumerated().flatMap { number, pattern in
      pattern.anchors.map { (literal: $0, owner: number) }
    }
    matcher = PhraseMatcher(symbols: anchors.map(\.literal), ignoring: "")
    owners = anchors.map(\.owner)
  }

  /// The patterns that stand in a turn, by their places; `known` are not sought.
  public func matches(in reading: Reading, besides known: Set<Int> = []) -> Set<Int> {
    var woken: [Int] = []
    func wake(_ hit: PhraseMatcher.Hit) {
      let owner = owners[hit.phrase]
      if !known.contains(owner), !woken.contains(owner) { woken.append(owner) }
    }
    matcher.scan(reading, wake)
    for symbols in reading.smoothed(tolerance) { matcher.scan(symbols.span, wake) }
    return Set(woken.filter { patterns[$0].firstMatch(reading, tolerance: tolerance) != nil })
  }
}
