/// The named groups that patterns refer to with `@name`.
public struct Groups: Sendable {
  let sources: [String: [String]]
  /// Each group, read once; a group that cannot be read throws where it is used.
  private let nodes: [String: Result<PatternNode, PatternError>]

  /// Groups by name, each a list of patterns that may use other groups.
  public init(_ sources: [String: [String]] = [:]) {
    self.sources = sources
    var reader = GroupReader(sources: sources)
    for name in sources.keys { reader.read(name, path: []) }
    nodes = reader.nodes
  }

  init(sources: [String: [String]], nodes: [String: Result<PatternNode, PatternError>]) {
    self.sources = sources
    self.nodes = nodes
  }

  /// The names, sorted.
  public var names: [String] { sources.keys.sorted() }

  /// The group of a name; `nil` where it has not been read.
  func node(_ name: String) throws(PatternError) -> PatternNode? { try nodes[name]?.get() }
}

/// Reads groups, those that a group uses before the group itself.
private struct GroupReader {
  let sources: [String: [String]]
  var nodes: [String: Result<PatternNode, PatternError>] = [:]

  mutating func read(_ name: String, path: [String]) {
    guard nodes[name] == nil, !path.contains(name), let patterns = sources[name] else { return }
    for used in sources.keys where patterns.contains(where: { $0.contains("@" + used) }) {
      read(used, path: path + [name])
    }
    nodes[name] = Result { () throws(PatternError) in try parse(name, patterns) }
  }

  private func parse(_ name: String, _ patterns: [String]) throws(PatternError) -> PatternNode {
    let known = Groups(sources: sources, nodes: nodes)
    var branches: [PatternNode] = []
    for pattern in patterns {
      var parser = PatternParser(pattern, groups: known, fold: .standard, path: [name])
      branches.append(try parser.parse())
    }
    return .alternatives(branches)
  }
}
