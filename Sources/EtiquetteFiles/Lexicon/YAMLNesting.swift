import Yams

/// A search for lists and mappings of a YAML document that stand too deep inside one another.
struct YAMLNesting {
  private struct Place: Hashable {
    var line: Int
    var column: Int
  }

  private let limit: Int
  /// How deep a list or mapping has been met: one that has a name may stand in many places.
  private var depths: [Place: Int] = [:]

  private init(limit: Int) { self.limit = limit }

  /// The first one that is more than `limit` deep.
  static func first(in root: Node, beyond limit: Int) -> Node? {
    var search = YAMLNesting(limit: limit)
    return search.first(in: root, depth: 1)
  }

  private mutating func first(in node: Node, depth: Int) -> Node? {
    let inner: [Node]
    if let mapping = node.mapping {
      inner = mapping.flatMap { [$0.key, $0.value] }
    } else if let sequence = node.sequence {
      inner = Array(sequence)
    } else {
      return nil
    }
    guard depth <= limit else { return node }
    let place = Place(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    guard depths[place, default: 0] < depth else { return nil }
    depths[place] = depth
    for node in inner {
      if let found = first(in: node, depth: depth + 1) { return found }
    }
    return nil
  }
}
