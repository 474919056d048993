/// The named groups that patterns refer to with `@name`.
public struct Groups: Sendable {
  let sources: [String: [String]]

  /// Groups by name, each a list of patterns that may use other groups.
  public init(_ sources: [String: [String]] = [:]) { self.sources = sources }

  /// The names, sorted.
  public var names: [String] { sources.keys.sorted() }
}
