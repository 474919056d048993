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
    for used in Set(patterns.flatMap(GroupReader.names)) { read(used, path: path + [name]) }
    nodes[name] = Result { () throws(PatternError) in try parse(name, patterns) }
  }

  /// The name behind each `@` of a pattern.
  private static func names(in pattern: String) -> [String] {
    pattern.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).dropFirst()
      .compactMap { String($0.prefix(while: isNameByte)) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func parse(_ name: String, _ patterns: [String]) throws(PatternError) -> PatternNode {
    let known = Groups(sources: sources, nodes: nodes)
    var branches: [PatternNode] = []
    for pattern in patterns {
      var parser = PatternParser(pattern, groups: known, fold: .standard, path: [name])
      branches.append(try parser.parse())
    }
    return .shared(SharedNode(.alternatives(branches)))
  }
}
