import Synchronization

/// The named groups that patterns refer to with `@name`.
///
/// A group is read when a pattern first uses it, once for all patterns.
public final class Groups: Sendable {
  let sources: [String: [String]]
  private let nodes = Mutex<[String: PatternNode]>([:])

  /// Groups by name, each a list of patterns that may use other groups.
  public init(_ sources: [String: [String]] = [:]) { self.sources = sources }

  /// The names, sorted.
  public var names: [String] { sources.keys.sorted() }

  /// The group of a name, used at the end of a path of groups; `nil` for a name that is none.
  func node(_ name: String, path: [String], fold: FoldTable) throws(PatternError) -> PatternNode? {
    if let known = nodes.withLock({ $0[name] }) { return known }
    guard let patterns = sources[name] else { return nil }
    var branches: [PatternNode] = []
    for pattern in patterns {
      var parser = PatternParser(pattern, groups: self, fold: fold, path: path + [name])
      branches.append(try parser.parse())
    }
    if branches.count > 1, branches.contains(.seam) { throw PatternError(.markAlone, column: 1) }
    let node = PatternNode.shared(SharedNode(.alternatives(branches)))
    nodes.withLock { $0[name] = node }
    return node
  }
}
