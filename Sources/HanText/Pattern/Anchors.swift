/// The short literals that the automaton looks for on behalf of a pattern.
extension PatternNode {
  /// Most literals one pattern may add.
  private static let most = 64

  /// Literals of which every match holds one, for the automaton over sounds, which slips do not
  /// break; empty where there is no such set.
  var anchors: [[UInt16]] {
    let cover = cover
    return cover.allSatisfy { !$0.isEmpty } ? cover : []
  }

  /// The same literals cut short, for the automaton over letters.
  static func pieces(of anchors: [[UInt16]]) -> [[UInt16]] {
    Array(Set(anchors.flatMap(pieces))).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A filler or slip may break a long literal, but hardly both of its halves.
  private static func pieces(_ literal: [UInt16]) -> [[UInt16]] {
    guard literal.count >= 4 else { return [literal] }
    let half = literal.count / 2
    return [Array(literal[..<min(half, 4)]), Array(literal[half...].prefix(4))]
  }

  /// Literals one of which stands in every match, unbroken by gaps and edges.
  var cover: [[UInt16]] {
    switch self {
    case .shared(let group): return group.facts.cover
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
    let sets = parts.map(\.literals)
    var best: [[UInt16]] = [[]]
    var rank = Rank(best)
    func offer(_ set: [[UInt16]]) {
      let offered = Rank(set)
      guard offered.isBetter(than: rank) else { return }
      best = set
      rank = offered
    }
    for lower in parts.indices {
      var product: [[UInt16]] = [[]]
      for set in sets[lower...] {
        guard let set, product.count * set.count <= most else { break }
        product = product.flatMap { head in set.map { head + $0 } }
        offer(product)
      }
    }
    for (part, set) in zip(parts, sets) where set == nil { offer(part.cover) }
    return best
  }

  /// How good a set of anchors is: long at its shortest, then few.
  private struct Rank {
    let shortest: Int
    let count: Int

    init(_ set: [[UInt16]]) {
      var shortest = set.isEmpty ? 0 : 3
      for literal in set where literal.count < shortest { shortest = literal.count }
      self.shortest = shortest
      count = set.count
    }

    func isBetter(than other: Rank) -> Bool {
      shortest != other.shortest ? shortest > other.shortest : count < other.count
    }
  }

  /// Every literal it stands for, or `nil` where gaps or too many are in it.
  var literals: [[UInt16]]? {
    switch self {
    case .shared(let group): return group.facts.literals
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
