extension PatternNode {
  /// The characters it can begin with, and whether it can be empty; `nil` where any will do.
  var first: (units: Set<UInt16>, empty: Bool)? {
    switch self {
    case .shared(let group): return group.facts.first
    case .literal(let units): return (Set(units.prefix(1)), units.isEmpty)
    case .gap: return nil
    case .clauseEdge, .seam: return ([], true)
    case .alternatives(let branches):
      var all: (units: Set<UInt16>, empty: Bool) = ([], branches.isEmpty)
      for branch in branches {
        guard let one = branch.first else { return nil }
        all.units.formUnion(one.units)
        all.empty = all.empty || one.empty
      }
      return all
    case .sequence(let parts):
      var all: Set<UInt16> = []
      for part in parts {
        guard let one = part.first else { return nil }
        all.formUnion(one.units)
        if !one.empty { return (all, false) }
      }
      return (all, true)
    }
  }

  /// The least number of characters it needs.
  var minimum: Int {
    switch self {
    case .shared(let group): group.facts.minimum
    case .literal(let units): units.count
    case .gap, .clauseEdge, .seam: 0
    case .alternatives(let branches): branches.map(\.minimum).min() ?? 0
    case .sequence(let parts): parts.reduce(0) { $0 + $1.minimum }
    }
  }

  /// Whether it matters to it which digit of 0 to 9 stands somewhere: it names some of them, and not all ten
  /// side by side as one of several, of which none is tried before another branch that another is tried behind.
  var namesDigits: Bool {
    switch self {
    case .shared(let group): group.facts.namesDigits
    case .literal(let units): units.contains(where: Symbol.isDigit)
    case .gap, .clauseEdge, .seam: false
    case .sequence(let parts): parts.contains(where: \.namesDigits)
    case .alternatives(let branches):
      branches.contains {
        $0.namesDigits && !($0.isDigit && PatternNode.areAllDigits(in: branches))
      }
    }
  }

  /// Whether it is a single digit.
  private var isDigit: Bool {
    guard case .literal(let units) = self else { return false }
    return units.count == 1 && Symbol.isDigit(units[0])
  }

  /// Whether each digit is one of some branches, once, and nothing stands between them.
  private static func areAllDigits(in branches: [PatternNode]) -> Bool {
    let digits = branches.indices.filter { branches[$0].isDigit }
    guard digits.count == 10, digits[9] - digits[0] == 9 else { return false }
    return (UInt16(0x30)...0x39).allSatisfy { branches.contains(.literal([$0])) }
  }

  /// How many literals it stands for, gaps counted as one.
  var literalCount: Int {
    switch self {
    case .shared(let group): return group.facts.literalCount
    case .literal, .gap, .clauseEdge, .seam: return 1
    case .alternatives(let branches):
      return branches.reduce(0) { sum, branch in
        let (value, overflow) = sum.addingReportingOverflow(branch.literalCount)
        return overflow ? Int.max : value
      }
    case .sequence(let parts):
      return parts.reduce(1) { product, part in
        let (value, overflow) = product.multipliedReportingOverflow(by: part.literalCount)
        return overflow ? Int.max : value
      }
    }
  }
}
