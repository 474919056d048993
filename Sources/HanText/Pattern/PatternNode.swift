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
}
