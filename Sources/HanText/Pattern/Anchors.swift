/// The short literals that the automaton looks for on behalf of a pattern.
extension PatternNode {
  /// Most literals one pattern may add.
  private static let most = 256

  /// Literals of which every match holds one; empty where there is no such set.
  var anchors: [[UInt16]] {
    let cover = cover
    guard cover.allSatisfy({ !$0.isEmpty }) else { return [] }
    return Array(Set(cover.flatMap(PatternNode.pieces))).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The same literals uncut, for the automaton over sounds, which slips do not break.
  var soundAnchors: [[UInt16]] {
    let cover = cover
    return cover.allSatisfy { !$0.isEmpty } ? cover : []
  }

  /// A filler or slip may break a long literal, but hardly both of its halves.
  private static func pieces(_ literal: [UInt16]) -> [[UInt16]] {
    guard literal.count >= 4 else { return [literal] }
    let half = literal.count / 2
    return [Array(literal[..<min(half, 4)]), Array(literal[half...].prefix(4))]
  }

  /// Literals one of which stands in every match, unbroken by gaps and edges.
  private var cover: [[UInt16]] {
    switch self {
    case .literal(let units): return [units]
    case .gap, .clauseEdge, .seam: return [[]]
    case .alternatives(let branches):
      let all = branches.flatMap(\.cover)
      return all.contains([]) ? [[]] : all
    case .sequence(let parts): return PatternNode.best(parts)
    }
  }

  /// The run of neighbours whose product of literals is longest at its shortest.
  private static func best(_ parts: [PatternNode]) -> [[UInt16]] {
    var best: [[UInt16]] = [[]]
    for lower in parts.indices {
      var product: [[UInt16]] = [[]]
      for part in parts[lower...] {
        guard let literals = part.literals,
          product.count * literals.count <= most
        else { break }
        product = product.flatMap { head in literals.map { head + $0 } }
        if isBetter(product, than: best) { best = product }
      }
    }
    for part in parts {
      let cover = part.cover
      if isBetter(cover, than: best) { best = cover }
    }
    return best
  }

  private static func isBetter(_ a: [[UInt16]], than b: [[UInt16]]) -> Bool {
    func shortest(_ set: [[UInt16]]) -> Int { min(4, set.map(\.count).min() ?? 0) }
    let (one, other) = (shortest(a), shortest(b))
    return one != other ? one > other : a.count < b.count
  }

  /// Every literal it stands for, or `nil` where gaps or too many are in it.
  private var literals: [[UInt16]]? {
    switch self {
    case .literal(let units): return [units]
    case .gap, .clauseEdge, .seam: return nil
    case .alternatives(let branches):
      var all: [[UInt16]] = []
      for branch in branches {
        guard let some = branch.literals, all.count + some.count <= PatternNode.most else {
          return nil
        }
        all += some
      }
      return all
    case .sequence(let parts):
      var product: [[UInt16]] = [[]]
      for part in parts {
        guard let some = part.literals, product.count * some.count <= PatternNode.most else {
          return nil
        }
        product = product.flatMap { head in some.map { head + $0 } }
      }
      return product
    }
  }
}
