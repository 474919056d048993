/// A part of a pattern of the lexicon's language.
indirect enum PatternNode: Sendable, Equatable {
  /// Folded characters in a row.
  case literal([UInt16])
  /// One of several, in order of preference; an empty sequence makes it optional.
  case alternatives([PatternNode])
  /// One after the other.
  case sequence([PatternNode])
  /// Up to `limit` symbols, none of which begins behind an edge stronger than `edge`.
  case gap(limit: Int, edge: Edge)
  /// `^` or `$`: the edge of a clause.
  case clauseEdge
  /// `，`: an edge of any strength, or none.
  case seam
  /// A group, which many patterns use.
  case shared(SharedNode)
}

/// A part that many patterns use, with what each of them asks of it worked out once.
final class SharedNode: Sendable, Equatable {
  /// What a pattern has to know of its parts.
  final class Facts: Sendable {
    let required: [Set<UInt16>]
    private let longest: [[UInt16]]
    private let rarest: [[UInt16]]
    let literals: [[UInt16]]?
    let first: (units: Set<UInt16>, empty: Bool)?
    let firstTwo: FirstTwo
    let minimum: Int
    let literalCount: Int
    let namesDigits: Bool

    init(_ node: PatternNode) {
      required = node.required
      longest = node.cover(.length)
      rarest = node.cover(.rarity)
      literals = node.literals
      first = node.first
      firstTwo = FirstTwo(node)
      minimum = node.minimum
      literalCount = node.literalCount
      namesDigits = node.namesDigits
    }

    func cover(_ quality: AnchorQuality) -> [[UInt16]] {
      switch quality {
      case .length: longest
      case .rarity: rarest
      }
    }
  }

  let node: PatternNode
  private let known = MadeOnce<Facts>()
  private let spread = MadeOnce<Fan>()
  private let made = MadeOnce<Program>()

  init(_ node: PatternNode) { self.node = node }

  /// The facts, worked out when somebody first asks.
  var facts: Facts { known.value { Facts(node) } }

  /// The fan over its branches, made when a program first needs it; `nil` where it has none.
  var fan: Fan? {
    guard case .alternatives(let branches) = node else { return nil }
    return spread.value { Fan(branches) }
  }

  /// The instructions of the group by itself, made when a program first needs them: each program takes
  /// them over.
  var program: Program { made.value { Program(self) } }

  static func == (a: SharedNode, b: SharedNode) -> Bool { a === b || a.node == b.node }
}
