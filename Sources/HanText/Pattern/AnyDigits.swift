/// A pattern that takes 0 for any digit, to be run over readings that hold 0 for each.
///
/// Where it does not match, neither does the pattern in any text that differs from another in its digits alone.
extension PatternNode {
  /// The same part with 0 for each digit; `nil` where no digit stands in it.
  fileprivate var withAnyDigits: PatternNode? {
    switch self {
    case .literal(let units):
      let any = units.map(Symbol.anyDigit)
      return any == units && !units.contains(0x30) ? nil : .literal(any)
    case .gap, .clauseEdge, .seam: return nil
    case .shared(let group): return group.node.withAnyDigits.map { .shared(SharedNode($0)) }
    case .alternatives(let parts): return PatternNode.changed(parts).map { .alternatives($0) }
    case .sequence(let parts): return PatternNode.changed(parts).map { .sequence($0) }
    }
  }

  private static func changed(_ parts: [PatternNode]) -> [PatternNode]? {
    let changed = parts.map(\.withAnyDigits)
    guard changed.contains(where: { $0 != nil }) else { return nil }
    return zip(changed, parts).map { $0 ?? $1 }
  }
}

extension CompiledPattern {
  /// The pattern with 0 for any digit, of which nothing is known but its instructions and how it begins.
  convenience init(anyDigitsIn pattern: CompiledPattern, _ node: PatternNode) {
    let any = node.withAnyDigits ?? node
    var beginnings: [UInt16] = []
    let isClosed = any.opening(adding: &beginnings) == .closed
    self.init(
      pattern.letters, pattern.groups, minimum: pattern.minimum, namesDigits: true,
      beginnings: isClosed ? Set(beginnings).sorted()[...] : [], second: Lead(any: []),
      needs: Needs([[UInt16]]()), anchors: .made(.none), program: Program(any))
  }
}

extension Pattern {
  /// Whether it matches somewhere in a reading of ``Reading/withAnyDigits``, as far as digits go.
  package func mayMatch(withAnyDigits reading: Reading, tolerance: Tolerance) -> Bool {
    Pattern(compiled.withAnyDigits).firstMatch(reading, tolerance: tolerance) != nil
  }
}
