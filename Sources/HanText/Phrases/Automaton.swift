/// States and transitions of the automaton: a full row for the root, short lists for the rest.
///
/// States are numbered by depth, the children of one in a row, ordered by the column that leads to
/// them. So a step is a search in a short list of columns, and the shallow states, where a text is
/// nearly always, lie together in the processor's cache. A small set of bits says of most steps
/// that there is no such child before the list is searched.
struct Automaton: Sendable {
  /// What is known of a state.
  struct Node {
    /// The nearest state on the way of failures, itself included, from which a step leads on.
    var resume: Int32 = 0
    /// The same for what stands behind it, where no step fits.
    var fail: Int32 = 0
    /// The phrases that end here, those of its way of failures included.
    var lower: Int32 = 0
    var upper: Int32 = 0
  }

  private(set) var root: [Int32]
  /// The first child of each state; behind the last state, where its children would end.
  private(set) var first: [Int32]
  /// The column that leads to each state.
  private(set) var labels: [UInt16]
  private(set) var nodes: [Node]
  private(set) var phrases: [Int32] = []
  /// A bit for the hash of every step that does not begin at the root.
  private var hints: [UInt64]

  init(_ words: [[UInt16]], columns: Int) {
    let trie = Trie(words)
    let count = trie.children.count
    root = [Int32](repeating: 0, count: columns)
    for (column, target) in trie.children[0] { root[Int(column)] = target }
    first = [1]
    labels = [0]
    for children in trie.children {
      first.append(first[first.count - 1] + Int32(children.count))
      labels += children.map(\.column)
    }
    nodes = Array(repeating: Node(), count: count)
    hints = Automaton.hints(first, labels)
    connect(trie)
  }

  /// An automaton of its tables; `nil` where they do not fit together.
  init?(
    root: [Int32], first: [Int32], labels: [UInt16], nodes: [Node], phrases: [Int32]
  ) {
    let isWhole =
      first.count == labels.count + 1 && nodes.count == labels.count
      && zip(first, first.dropFirst()).allSatisfy { $0 <= $1 }
      && first[0] >= 0 && first.last.map(Int.init) == labels.count
    guard isWhole else { return nil }
    self.root = root
    self.first = first
    self.labels = labels
    self.nodes = nodes
    self.phrases = phrases
    hints = Automaton.hints(first, labels)
  }

  /// How many states there are.
  var states: Int { nodes.count }

  /// The memory of the tables in bytes.
  var bytes: Int {
    MemoryLayout<Int32>.stride * (root.count + first.count + phrases.count)
      + MemoryLayout<UInt16>.stride * labels.count + MemoryLayout<Node>.stride * nodes.count
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

  /// At least eight bits a step, so that one step in eight at most is searched for nothing.
  private static func hints(_ first: [Int32], _ labels: [UInt16]) -> [UInt64] {
    var words = 1
    while words * 8 < labels.count { words *= 2 }
    var hints = [UInt64](repeating: 0, count: words)
    for state in first.indices.dropFirst().dropLast() {
      for child in first[state]..<first[state + 1] {
        let place = place(ofHint: Int32(state), labels[Int(child)], among: words)
        hints[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    return hints
  }

  @inline(__always)
  private static func place(
    ofHint state: Int32, _ column: UInt16, among words: Int
  ) -> Int {
    let key = UInt64(UInt32(bitPattern: state)) << 16 | UInt64(column)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (words * 64 - 1)
  }

  /// The child of a state that is not the root, or 0.
  @inline(__always)
  private func child(of state: Int32, _ column: UInt16) -> Int32 {
    let hint = Automaton.place(ofHint: state, column, among: hints.count)
    guard hints[hint >> 6] & 1 << UInt64(hint & 63) != 0 else { return 0 }
    var (lower, upper) = (first[Int(state)], first[Int(state) + 1])
    while lower < upper {
      let middle = (lower + upper) / 2
      if labels[Int(middle)] < column { lower = middle + 1 } else { upper = middle }
    }
    return lower < first[Int(state) + 1] && labels[Int(lower)] == column ? lower : 0
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
