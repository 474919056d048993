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
  /// Patterns that common characters wake, or every turn: they slow the linter.
  public var weakest: [Weak]

  /// A pattern that wakes too often.
  public struct Weak: Sendable, Equatable {
    /// The rule, by its place in the lexicon.
    public var rule: Int
    /// The pattern as written.
    public var pattern: String
    /// The estimated chance that it wakes at a character; 1 where it is tried in every turn.
    public var chance: Double

    /// A pattern with a greater chance is weak.
    static let limit = 0.01
  }
}
