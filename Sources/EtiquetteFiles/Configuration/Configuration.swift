public import Etiquette

/// What holds for some inputs: a configuration file, with the lexicon that it asks for.
public struct Configuration: Sendable {
  /// The file; `nil` where there is none and everything is as shipped.
  public var path: String?
  /// The channel of records that do not state it.
  public var channel: Channel?
  /// What the records call their speakers, by role.
  public var roles: [Role: [String]] = [:]
  /// Names of the organisation, as patterns.
  public var organisations: [String] = []
  /// The rule book.
  public var lexicon: Lexicon
  /// What is said of single rules.
  public var policy = RulePolicy()
  /// From which severity a run fails.
  public var threshold: Threshold?
  /// The folder where judgements are kept; `nil` for nowhere.
  public var cache: String?

  /// The name by which a configuration is found.
  public static let fileName = ".etiquette.yaml"
}
