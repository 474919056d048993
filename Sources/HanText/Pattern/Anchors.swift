/// What makes one set of literals a better anchor than another.
enum AnchorQuality {
  /// Long at its shortest, then few: sounds merge, so that only length tells words apart.
  case length
  /// Seldom said.
  case rarity

  /// How bad a set is; the first number counts, then the second.
  fileprivate func badness(of set: [[UInt16]]) -> (Double, Int) {
    switch self {
    case .length:
      let shortest = set.map(\.count).min() ?? 0
      return (-Double(min(shortest, 3)), set.count)
    case .rarity:
      let isNone = set.isEmpty || set.contains([])
      return (isNone ? .infinity : PatternNode.chance(ofPiecesOf: set), set.count)
    }
  }
}

/// The short literals that the automaton looks for on behalf of a pattern.
extension PatternNode {
  /// Most literals one pattern may add.
  private static let most = 64

  /// Literals of which every match holds one; empty where there is no such set.
  func anchors(_ quality: AnchorQuality) -> [[UInt16]] {
    let cover = cover(quality)
    return cover.allSatisfy { !$0.isEmpty } ? cover : []
  }

  /// The same literals cut short, for the automaton over letters, which slips break.
  static func pieces(of anchors: [[UInt16]]) -> [[UInt16]] {
    Array(Set(anchors.flatMap(pieces))).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The chance that a place of a text begins one of the literals, cut short.
  fileprivate static func chance(ofPiecesOf anchors: [[UInt16]]) -> Double {
    anchors.reduce(0) { sum, literal in
      pieces(literal).reduce(sum) { $0 + LetterChance.of($1) }
    }
  }

  /// A filler or slip may break a long literal, but hardly both of its halves.
  private static func pieces(_ literal: [UInt16]) -> [[UInt16]] {
    guard literal.count >= 4 else { return [literal] }
    let half = literal.count / 2
    return [Array(literal[..<min(half, 4)]), Array(literal[half...].prefix(4))]
  }

  /// Literals one of which stands in every match, unbroken by gaps and edges.
  func cover(_ quality: AnchorQuality) -> [[UInt16]] {
    switch self {
    case .shared(let group): return group.facts.cover(quality)
    case .literal(let units): return [units]
    case .gap, .clauseEdge, .seam: return [[]]
    case .alternatives(let branches):
      let all = branches.flatMap { $0.cover(quality) }
      return all.contains([]) ? [[]] : all
    case .sequence(let parts): return PatternNode.best(parts, quality)
    }
  }

  /// The best product of literals of neighbours.
  private static func best(_ parts: [PatternNode], _ quality: AnchorQuality) -> [[UInt16]] {
    let sets = parts.map(\.literals)
    var best: [[UInt16]] = [[]]
    var badness = quality.badness(of: best)
    func offer(_ set: [[UInt16]]) {
      let offered = quality.badness(of: set)
      guard offered < badness else { return }
      (best, badness) = (set, offered)
    }
    for lower in parts.indices {
      var product: [[UInt16]] = [[]]
      for set in sets[lower...] {
        guard let set, product.count * set.count <= most else { break }
        product = product.flatMap { head in set.map { head + $0 } }
        offer(product)
      }
    }
    for (part, set) in zip(parts, sets) where set == nil { offer(part.cover(quality)) }
    return best
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
