/// What it costs to listen for the patterns of a lexicon.
public struct ListeningCost: Sendable, Equatable {
  /// Patterns that are listened for.
  public var patterns: Int
  /// Literals in the automata on their behalf.
  public var anchors: Int
  /// States of the automata.
  public var states: Int
  /// Memory of the automata's tables, in bytes.
  public var bytes: Int
  /// Patterns that a single character wakes, or every turn: they slow the linter.
  public var weakest: [Weak]

  /// A pattern that wakes too often.
  public struct Weak: Sendable, Equatable {
    /// The rule, by its place in the lexicon.
    public var rule: Int
    /// The pattern as written.
    public var pattern: String
    /// The characters of its shortest anchor; 0 where it is tried in every turn.
    public var shortest: Int
  }
}
