/// States and transitions of the automaton: a full row for the root, a hash table for the rest.
///
/// States are numbered by their depth, so that the shallow ones, where a text is nearly always,
/// lie together in the processor's cache; a small set of bits says of most steps that there is no
/// such edge before the large table is asked.
struct Automaton: Sendable, Codable {
  /// A step from a state that is not the root; `from` is 0 in an empty slot.
  private struct Edge {
    var from: Int32 = 0
    var target: Int32 = 0
    var column: UInt16 = 0
  }

  /// What is known of a state.
  private struct Node {
    /// The nearest state on the way of failures, itself included, from which a step leads on.
    var resume: Int32 = 0
    /// The same for what stands behind it, where no step fits.
    var fail: Int32 = 0
    /// The phrases that end here, those of its way of failures included.
    var lower: Int32 = 0
    var upper: Int32 = 0
  }

  private var root: [Int32]
  /// Open addressing; a power of two of slots, at most half of them taken.
  private var edges: [Edge]
  /// A bit for the hash of every edge.
  private var hints: [UInt64]
  private var nodes: [Node]
  private var phrases: [Int32] = []

  init(_ words: [[UInt16]], columns: Int) {
    let trie = Trie(words)
    let count = trie.children.count
    root = [Int32](repeating: 0, count: columns)
    edges = Array(repeating: Edge(), count: Automaton.slots(for: count))
    hints = Automaton.noHints(edges.count)
    nodes = Array(repeating: Node(), count: count)
    for (column, target) in trie.children[0] { root[Int(column)] = target }
    for state in 1..<max(count, 1) {
      for (column, child) in trie.children[state] { add(Int32(state), column, child) }
    }
    connect(trie)
  }

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    root = try container.decode(RawNumbers.self).numbers()
    let edges: [Int32] = try container.decode(RawNumbers.self).numbers()
    self.edges = stride(from: 0, to: edges.count - 2, by: 3).map {
      Edge(
        from: edges[$0], target: edges[$0 + 1],
        column: UInt16(truncatingIfNeeded: edges[$0 + 2]))
    }
    hints = Automaton.noHints(self.edges.count)
    let nodes: [Int32] = try container.decode(RawNumbers.self).numbers()
    self.nodes = stride(from: 0, to: nodes.count - 3, by: 4).map {
      Node(
        resume: nodes[$0], fail: nodes[$0 + 1], lower: nodes[$0 + 2], upper: nodes[$0 + 3])
    }
    phrases = try container.decode(RawNumbers.self).numbers()
    for edge in self.edges where edge.from != 0 { hint(edge.from, edge.column) }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(RawNumbers(root))
    try container.encode(
      RawNumbers(edges.flatMap { [$0.from, $0.target, Int32($0.column)] }))
    try container.encode(
      RawNumbers(nodes.flatMap { [$0.resume, $0.fail, $0.lower, $0.upper] }))
    try container.encode(RawNumbers(phrases))
  }

  /// How many states there are.
  var states: Int { nodes.count }

  /// The memory of the tables in bytes.
  var bytes: Int {
    MemoryLayout<Int32>.stride * (root.count + phrases.count)
      + MemoryLayout<Edge>.stride * edges.count + MemoryLayout<Node>.stride * nodes.count
      + MemoryLayout<UInt64>.stride * hints.count
  }

  /// The state behind a column; the root's number is 0.
  @inline(__always)
  func next(_ state: Int32, _ column: UInt16) -> Int32 {
    var state = nodes[Int(state)].resume
    while state != 0 {
      let target = child(of: state, column)
      if target != 0 { return target }
      state = nodes[Int(state)].fail
    }
    return root[Int(column)]
  }

  /// Calls `found` with every phrase that ends at a state.
  @inline(__always)
  func phrases(at state: Int32, _ found: (Int) -> Void) {
    let node = nodes[Int(state)]
    for place in node.lower..<node.upper { found(Int(phrases[Int(place)])) }
  }

  private static func slots(for states: Int) -> Int {
    var slots = 16
    while slots < 2 * states { slots *= 2 }
    return slots
  }

  private static func noHints(_ slots: Int) -> [UInt64] {
    Array(repeating: 0, count: max(1, slots * hintsPerSlot / 64))
  }

  /// Four bits a slot, of which at most every second is taken: one step in eight is let through
  /// for nothing.
  private static let hintsPerSlot = 4

  @inline(__always)
  private func hash(_ state: Int32, _ column: UInt16) -> UInt64 {
    let key = UInt64(UInt32(bitPattern: state)) << 16 | UInt64(column)
    return key &* 0x9E37_79B9_7F4A_7C15 >> 32
  }

  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (edges.count - 1)
  }

  @inline(__always)
  private func place(ofHint hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (hints.count * 64 - 1)
  }

  private mutating func hint(_ state: Int32, _ column: UInt16) {
    let place = place(ofHint: hash(state, column))
    hints[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  private func child(of state: Int32, _ column: UInt16) -> Int32 {
    let hash = hash(state, column)
    let hint = place(ofHint: hash)
    guard hints[hint >> 6] & 1 << UInt64(hint & 63) != 0 else { return 0 }
    var slot = slot(hash)
    while edges[slot].from != 0 {
      if edges[slot].from == state, edges[slot].column == column { return edges[slot].target }
      slot = (slot + 1) & (edges.count - 1)
    }
    return 0
  }

  private mutating func add(_ state: Int32, _ column: UInt16, _ target: Int32) {
    var slot = slot(hash(state, column))
    while edges[slot].from != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = Edge(from: state, target: target, column: column)
    hint(state, column)
  }

  /// Sets the ways of failure, breadth first.
  private mutating func connect(_ trie: Trie) {
    var suffix = [Int32](repeating: 0, count: trie.children.count)
    var queue = trie.children[0].map(\.target)
    var at = 0
    while at < queue.count {
      let state = queue[at]
      let behind = suffix[Int(state)]
      at += 1
      let fail = nodes[Int(behind)].resume
      nodes[Int(state)].fail = fail
      nodes[Int(state)].resume = trie.children[Int(state)].isEmpty ? fail : state
      end(state, trie.ending[Int(state)], behind)
      for (column, child) in trie.children[Int(state)] {
        suffix[Int(child)] = next(behind, column)
        queue.append(child)
      }
    }
  }

  /// Sets what ends at a state: its own phrases, then those of its longest proper suffix.
  private mutating func end(_ state: Int32, _ own: [Int32], _ behind: Int32) {
    var (lower, upper) = (nodes[Int(behind)].lower, nodes[Int(behind)].upper)
    if !own.isEmpty {
      let others = lower..<upper
      lower = Int32(phrases.count)
      phrases += own
      for place in others { phrases.append(phrases[Int(place)]) }
      upper = Int32(phrases.count)
    }
    (nodes[Int(state)].lower, nodes[Int(state)].upper) = (lower, upper)
  }
}

/// The phrases as a tree, before the ways of failure are known.
private struct Trie {
  var children: [[(column: UInt16, target: Int32)]] = [[]]
  /// The phrases that are spelt out at each state.
  var ending: [[Int32]] = [[]]

  /// Sorted phrases share their beginnings with their neighbours, so nothing is looked up.
  init(_ phrases: [[UInt16]]) {
    let order = phrases.indices.filter { !phrases[$0].isEmpty }.sorted {
      phrases[$0].lexicographicallyPrecedes(phrases[$1])
    }
    var path: [Int32] = [0]
    var last: [UInt16] = []
    for index in order {
      let phrase = phrases[index]
      var shared = 0
      while shared < last.count, shared < phrase.count, last[shared] == phrase[shared] {
        shared += 1
      }
      path.removeLast(path.count - shared - 1)
      for column in phrase[shared...] { path.append(add(column, under: path[path.count - 1])) }
      ending[Int(path[path.count - 1])].append(Int32(index))
      last = phrase
    }
    numberByDepth()
  }

  /// Numbers the states anew, the shallow ones first.
  private mutating func numberByDepth() {
    var order: [Int32] = [0]
    var numbers = [Int32](repeating: 0, count: children.count)
    var at = 0
    while at < order.count {
      for (_, child) in children[Int(order[at])] {
        numbers[Int(child)] = Int32(order.count)
        order.append(child)
      }
      at += 1
    }
    children = order.map { state in
      children[Int(state)].map { ($0.column, numbers[Int($0.target)]) }
    }
    ending = order.map { ending[Int($0)] }
  }

  private mutating func add(_ column: UInt16, under parent: Int32) -> Int32 {
    let child = Int32(children.count)
    children.append([])
    ending.append([])
    children[Int(parent)].append((column, child))
    return child
  }
}
