/// Sets of characters of each of which every match of a pattern holds one, those first that rule out most
/// for the time it takes to ask.
struct Needs: Sendable {
  let sets: NumberLists<UInt16>

  init(_ sets: [[UInt16]]) { self.sets = NumberLists(sets) }

  init(_ sets: NumberLists<UInt16>) { self.sets = sets }

  /// Whether every set, but for so many, may have one of its characters among the letters.
  ///
  /// Each set speaks of another character of a match, so that each slip can make up for one.
  func mayBeMet(by letters: Letters, but slips: Int) -> Bool {
    guard sets.count > 0 else { return true }
    var (at, left) = (sets[0].lowerBound, slips)
    let (units, ends) = (sets.numbers.span, sets.ends.span)
    for set in sets.places {
      let end = Int(ends[set])
      var isMet = false
      while at < end, !isMet {
        isMet = letters.mayHold(units[at])
        at += 1
      }
      if !isMet {
        guard left > 0 else { return false }
        left -= 1
      }
      at = end
    }
    return true
  }
}

/// What has to stand in a text for a pattern to match at all.
extension PatternNode {
  /// The most sets that are asked for, and the most characters of a set.
  static let mostNeeds = (sets: 5, characters: 48)

  /// What a match of this part needs: the rarest sets of characters, the most telling first.
  var needs: Needs {
    let rarest = PatternNode.sorted(Set(required).map { $0.sorted() }, by: PatternNode.chance)
      .prefix(PatternNode.mostNeeds.sets)
    return Needs(PatternNode.sorted(Array(rarest)) { -PatternNode.worth($0) })
  }

  /// Sets in the order of a number that each of them has.
  private static func sorted(
    _ sets: [[UInt16]], by number: ([UInt16]) -> Double
  ) -> [[UInt16]] {
    sets.map { (set: $0, number: number($0)) }.sorted { one, other in
      one.number == other.number
        ? one.set.lexicographicallyPrecedes(other.set) : one.number < other.number
    }.map(\.set)
  }

  private static func chance(_ set: [UInt16]) -> Double { LetterChance.of(any: set) }

  /// How often a turn of usual length has none of some characters, for each of them that is asked for.
  private static func worth(_ set: [UInt16]) -> Double {
    let presence = chance(set) * PatternNode.usualLength
    return max(0.05, 1 - presence) / Double(set.count)
  }

  /// The characters of a turn, as turns go.
  private static let usualLength = 25.0

  var required: [Set<UInt16>] {
    switch self {
    case .shared(let group): return group.facts.required
    case .literal(let units): return units.map { [$0] }
    case .gap, .clauseEdge, .seam: return []
    case .sequence(let parts): return parts.flatMap(\.required)
    case .alternatives(let branches):
      // The smallest needs of all branches together are one need, then the next smallest.
      let sorted = branches.map { $0.required.sorted { $0.count < $1.count } }
      let depth = min(sorted.map(\.count).min() ?? 0, PatternNode.mostNeeds.sets)
      return (0..<depth).map { place in
        sorted.reduce(into: Set<UInt16>()) { $0.formUnion($1[place]) }
      }.filter { $0.count <= PatternNode.mostNeeds.characters }
    }
  }
}
