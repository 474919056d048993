/// Sets of characters of each of which every match of a pattern holds one, the rarest first.
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

  /// What a match of this part needs.
  var needs: Needs {
    Needs(
      Set(required).map { (set: $0.sorted(), chance: LetterChance.of(any: $0)) }
        .sorted { one, other in
          one.chance == other.chance
            ? one.set.lexicographicallyPrecedes(other.set) : one.chance < other.chance
        }
        .prefix(PatternNode.mostNeeds.sets).map(\.set))
  }

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
