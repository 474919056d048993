public import Etiquette

/// An example that does not show what it should, or an entry that no example shows.
public struct ExampleFault: Sendable, Equatable {
  /// The rule.
  public var rule: String
  /// Where the rule stands.
  public var source: Rule.Source
  /// What is wrong.
  public var kind: Kind

  /// What can be wrong with the examples of a rule.
  public enum Kind: Sendable, Equatable {
    /// It should break the rule and does not.
    case silent(String)
    /// It breaks the rule at other words than those marked.
    case elsewhere(String, found: String)
    /// It should stay silent and does not.
    case fires(String, found: String)
    /// It should be a review and is not.
    case noReview(String)
    /// No example breaks the rule by this phrase.
    case unshownPhrase(String)
    /// No example is kept silent by this exception.
    case unshownException(String)
    /// The rule has no example that breaks it.
    case noFlags
    /// The rule has no example that stays silent.
    case noPasses
  }
}
