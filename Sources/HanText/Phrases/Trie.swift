/// Phrases as a tree, its states numbered by depth, those of one depth in the order of their phrases: so the
/// children of a state stand in a row, ordered by the column that leads to them.
///
/// It is a few long lists; arrays for each state would take several times the memory.
struct Trie {
  /// The column that leads to each state; none leads to the root, which is the first one.
  private(set) var labels: [UInt16]
  /// The state from which it leads.
  private(set) var parents: [Int32]
  /// The first child of each state, that of the next one behind its last; one more stands behind them.
  private(set) var first: [Int32]
  /// For each state the places of the phrases that end there, in order.
  private(set) var ends = NumberLists<Int32>()

  /// The tree of some phrases; an empty one ends nowhere.
  init(_ phrases: [[UInt16]]) {
    let branches = Branches(phrases)
    let numbers = branches.numbersByDepth
    labels = Array(repeating: 0, count: numbers.count)
    parents = Array(repeating: 0, count: numbers.count)
    for (grown, number) in numbers.enumerated() {
      labels[Int(number)] = branches.labels[grown]
      parents[Int(number)] = numbers[Int(branches.parents[grown])]
    }
    first = Trie.firstChildren(of: parents)
    var pairs = branches.ends.map { (state: numbers[Int($0.state)], place: $0.place) }[...]
    pairs.sort { ($0.state, $0.place) < ($1.state, $1.place) }
    for state in parents.indices {
      let own = pairs.prefix { $0.state == state }
      ends.append(own.map(\.place))
      pairs = pairs.dropFirst(own.count)
    }
  }

  /// Where the row of each state's children begins: behind the root and all children of the states in front.
  private static func firstChildren(of parents: [Int32]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: parents.count)
    for parent in parents.dropFirst() { counts[Int(parent)] += 1 }
    var next: Int32 = 1
    var first: [Int32] = []
    first.reserveCapacity(counts.count + 1)
    for count in counts {
      first.append(next)
      next += count
    }
    return first + [next]
  }
}

/// The states of the tree as they grow, phrase by phrase.
private struct Branches {
  var labels: [UInt16] = [0]
  var parents: [Int32] = [0]
  var ends: [(state: Int32, place: Int32)] = []
  private var depths: [Int32] = [0]

  /// Sorted phrases share their beginnings with their neighbours, so nothing is looked up.
  init(_ phrases: [[UInt16]]) {
    let order = phrases.indices.filter { !phrases[$0].isEmpty }.sorted {
      phrases[$0].lexicographicallyPrecedes(phrases[$1])
    }
    var path: [Int32] = [0]
    var last: [UInt16] = []
    for place in order {
      let phrase = phrases[place]
      var shared = 0
      while shared < last.count, shared < phrase.count, last[shared] == phrase[shared] {
        shared += 1
      }
      path.removeLast(path.count - shared - 1)
      for column in phrase[shared...] { path.append(grow(column, under: path[path.count - 1])) }
      ends.append((path[path.count - 1], Int32(place)))
      last = phrase
    }
  }

  private mutating func grow(_ column: UInt16, under parent: Int32) -> Int32 {
    labels.append(column)
    parents.append(parent)
    depths.append(depths[Int(parent)] + 1)
    return Int32(labels.count - 1)
  }

  /// The number of each state, the shallow ones first.
  var numbersByDepth: [Int32] {
    var next = [Int32](repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths { next[Int(depth) + 1] += 1 }
    for depth in next.indices.dropFirst() { next[depth] += next[depth - 1] }
    return depths.map { depth in
      defer { next[Int(depth)] += 1 }
      return next[Int(depth)]
    }
  }
}
