/// States and transitions of the automaton: a full row for the root, short lists for the rest.
struct Automaton: Sendable {
  private var root: [Int32]
  private var firstEdge: [Int32] = []
  private var edges: [(column: UInt16, target: Int32)] = []
  private var fail: [Int32]
  /// The phrase that ends at a state, -1 for none; others that end there follow `link`.
  private var ending: [Int32]
  private var twins: [Int32: [Int32]] = [:]
  /// The nearest state on the way of failures, itself included, at which a phrase ends; 0 for none.
  private var link: [Int32]

  init(_ phrases: [[UInt16]], columns: Int) {
    var trie = Trie()
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      trie.add(phrase, Int32(index))
    }
    root = [Int32](repeating: 0, count: columns)
    ending = trie.ending
    twins = trie.twins
    let count = trie.children.count
    fail = [Int32](repeating: 0, count: count)
    link = [Int32](repeating: 0, count: count)
    for children in trie.children {
      firstEdge.append(Int32(edges.count))
      edges += children.map { (column: $0.key, target: $0.value) }
    }
    firstEdge.append(Int32(edges.count))
    for (column, target) in trie.children[0] { root[Int(column)] = target }
    connect(trie)
  }

  /// How many states there are.
  var states: Int { fail.count }

  /// The memory of the tables in bytes.
  var bytes: Int {
    4 * (root.count + firstEdge.count + fail.count + ending.count + link.count)
      + MemoryLayout<(column: UInt16, target: Int32)>.stride * edges.count
  }

  /// Sets the ways of failure, breadth first.
  private mutating func connect(_ trie: Trie) {
    var queue = Array(trie.children[0].values)
    var at = 0
    while at < queue.count {
      let state = queue[at]
      at += 1
      link[Int(state)] = ending[Int(state)] >= 0 ? state : link[Int(fail[Int(state)])]
      for (column, child) in trie.children[Int(state)] {
        fail[Int(child)] = next(fail[Int(state)], column)
        queue.append(child)
      }
    }
  }

  @inline(__always)
  func next(_ state: Int32, _ column: UInt16) -> Int32 {
    if column == 0 { return 0 }
    var state = state
    while state != 0 {
      for edge in firstEdge[Int(state)]..<firstEdge[Int(state) + 1]
      where edges[Int(edge)].column == column {
        return edges[Int(edge)].target
      }
      state = fail[Int(state)]
    }
    return root[Int(column)]
  }

  @inline(__always)
  func ends(_ state: Int32) -> Bool { link[Int(state)] != 0 }

  /// Every phrase that ends at a state.
  func phrases(at state: Int32, _ found: (Int) -> Void) {
    var state = link[Int(state)]
    while state != 0 {
      found(Int(ending[Int(state)]))
      for twin in twins[state] ?? [] { found(Int(twin)) }
      state = link[Int(fail[Int(state)])]
    }
  }
}

/// The phrases as a tree, before the ways of failure are known.
private struct Trie {
  var children: [[UInt16: Int32]] = [[:]]
  var ending: [Int32] = [-1]
  var twins: [Int32: [Int32]] = [:]

  mutating func add(_ phrase: [UInt16], _ index: Int32) {
    var state: Int32 = 0
    for column in phrase {
      if let child = children[Int(state)][column] {
        state = child
      } else {
        let child = Int32(children.count)
        children.append([:])
        ending.append(-1)
        children[Int(state)][column] = child
        state = child
      }
    }
    if ending[Int(state)] < 0 {
      ending[Int(state)] = index
    } else {
      twins[state, default: []].append(index)
    }
  }
}
