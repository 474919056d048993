/// The short literals that automata look for on behalf of a pattern.
final class Literals: Sendable {
  /// Over letters: every match holds one.
  let letters: NumberLists<UInt16>
  /// Over sounds, likewise.
  let sounds: NumberLists<UInt16>

  init(letters: NumberLists<UInt16>, sounds: NumberLists<UInt16>) {
    self.letters = letters
    self.sounds = sounds
  }

  convenience init(_ node: PatternNode) {
    self.init(
      letters: NumberLists(PatternNode.pieces(of: node.anchors(.rarity))),
      sounds: NumberLists(node.anchors(.length)))
  }

  /// Those of a pattern that no automaton looks for.
  static let none = Literals(letters: NumberLists(), sounds: NumberLists())
}

/// The literals of a pattern, or where a snapshot keeps them: automata that are kept themselves need none.
enum Anchors: Sendable {
  case made(Literals)
  /// The place of the pattern among those of a snapshot.
  case kept(KeptLiterals, Int32)

  var literals: Literals {
    switch self {
    case .made(let literals): literals
    case .kept(let all, let place): all.literals(of: Int(place))
    }
  }
}
