import Synchronization

/// The named groups that patterns refer to with `@name`.
///
/// A group is read when a pattern first uses it, once for all patterns: two threads that come to it
/// together may both read it, and share what the first of them has made.
public final class Groups: Sendable {
  let sources: [String: [String]]
  private let nodes: [String: Place]

  /// Where the node of a group is kept, once it is made.
  private final class Place: Sendable {
    let node = AtomicLazyReference<SharedNode>()
  }

  /// Groups by name, each a list of patterns that may use other groups.
  public init(_ sources: [String: [String]] = [:]) {
    self.sources = sources
    nodes = sources.mapValues { _ in Place() }
  }

  /// The names, sorted.
  public var names: [String] { sources.keys.sorted() }

  /// The group of a name, used at the end of a path of groups; `nil` for a name that is none.
  func node(_ name: String, path: [String], fold: FoldTable) throws(PatternError) -> PatternNode? {
    guard let place = nodes[name], let patterns = sources[name] else { return nil }
    if let known = place.node.load() { return .shared(known) }
    var branches: [PatternNode] = []
    for pattern in patterns {
      var parser = PatternParser(pattern, groups: self, fold: fold, path: path + [name])
      branches.append(try parser.parse())
    }
    if branches.count > 1, branches.contains(.seam) { throw PatternError(.markAlone, column: 1) }
    return .shared(place.node.storeIfNil(SharedNode(.alternatives(branches))))
  }
}
