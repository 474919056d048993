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
    let trie = Trie(phrases)
    root = [Int32](repeating: 0, count: columns)
    ending = trie.ending
    twins = trie.twins
    let count = trie.children.count
    fail = [Int32](repeating: 0, count: count)
    link = [Int32](repeating: 0, count: count)
    for children in trie.children {
      firstEdge.append(Int32(edges.count))
      edges += children
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
    var queue = trie.children[0].map(\.target)
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
  var children: [[(column: UInt16, target: Int32)]] = [[]]
  var ending: [Int32] = [-1]
  var twins: [Int32: [Int32]] = [:]

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
      end(Int32(index), at: path[path.count - 1])
      last = phrase
    }
  }

  private mutating func add(_ column: UInt16, under parent: Int32) -> Int32 {
    let child = Int32(children.count)
    children.append([])
    ending.append(-1)
    children[Int(parent)].append((column, child))
    return child
  }

  private mutating func end(_ phrase: Int32, at state: Int32) {
    if ending[Int(state)] < 0 {
      ending[Int(state)] = phrase
    } else {
      twins[state, default: []].append(phrase)
    }
  }
}
