/// What a part of a pattern says of the first character of its matches.
enum Opening {
  /// It is one of some characters.
  case closed
  /// There may be none.
  case empty
  /// It may be any.
  case any
}

extension PatternNode {
  /// Adds the characters that a match can begin with, some of them more than once.
  ///
  /// What ``first`` says, without a set for each part: programs are made while a transcript waits.
  func opening(adding units: inout [UInt16]) -> Opening {
    switch self {
    case .shared(let group): return group.node.opening(adding: &units)
    case .literal(let literal):
      guard let first = literal.first else { return .empty }
      units.append(first)
      return .closed
    case .gap: return .any
    case .clauseEdge, .seam: return .empty
    case .alternatives(let branches):
      var opening = branches.isEmpty ? Opening.empty : .closed
      for branch in branches {
        switch branch.opening(adding: &units) {
        case .closed: break
        case .empty: opening = .empty
        case .any: return .any
        }
      }
      return opening
    case .sequence(let parts):
      for part in parts {
        let opening = part.opening(adding: &units)
        if opening != .empty { return opening }
      }
      return .empty
    }
  }
}
