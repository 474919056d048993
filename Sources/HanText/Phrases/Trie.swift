/// Phrases as a tree, its states numbered by depth, those of one depth in the order of their phrases: so the
/// children of a state stand in a row, ordered by the column that leads to them.
///
/// It is a few long lists; an array for each state would take ten times the memory.
struct Trie {
  /// The column that leads to each state; none leads to the root, which is the first one.
  private(set) var labels: [UInt16]
  /// The state from which it leads.
  private(set) var parents: [Int32]
  /// The first child of each state, that of the next one behind its last; one more stands behind them.
  private(set) var first: [Int32]
  /// For each state the phrases that end there, by their places.
  private(set) var phrases = NumberLists<Int32>()

  /// The tree of some phrases; an empty one ends nowhere.
  init(_ words: [[UInt16]]) {
    let branches = Branches(words)
    let numbers = branches.numbersByDepth
    labels = Array(repeating: 0, count: numbers.count)
    parents = labels.map(Int32.init)
    first = parents + [0]
    for (grown, number) in numbers.enumerated() {
      labels[Int(number)] = branches.labels[grown]
      parents[Int(number)] = numbers[Int(branches.parents[grown])]
    }
    for parent in parents.dropFirst() { first[Int(parent) + 1] += 1 }
    // The root is nobody's child.
    first[0] = 1
    for state in parents.indices { first[state + 1] += first[state] }
    var ends = branches.ends.map { (state: numbers[Int($0.state)], phrase: $0.phrase) }[...]
    ends.sort { ($0.state, $0.phrase) < ($1.state, $1.phrase) }
    for state in parents.indices {
      let own = ends.prefix { $0.state == state }
      phrases.append(own.map(\.phrase))
      ends = ends.dropFirst(own.count)
    }
  }
}

/// The states of the tree as they grow, phrase by phrase.
private struct Branches {
  var labels: [UInt16] = [0]
  var parents: [Int32] = [0]
  var ends: [(state: Int32, phrase: Int32)] = []
  private var depths: [Int] = [0]

  /// Sorted phrases share their beginnings with their neighbours, so nothing is looked up.
  init(_ phrases: [[UInt16]]) {
    let order = phrases.indices.filter { !phrases[$0].isEmpty }.sorted {
      phrases[$0].lexicographicallyPrecedes(phrases[$1])
    }
    var path: [Int32] = [0]
    var last: [UInt16] = []
    for place in order {
      let phrase = phrases[place]
      let shared = zip(last, phrase).prefix { $0 == $1 }.count
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
    var next = [Int32](repeating: 0, count: (depths.max() ?? 0) + 2)
    for depth in depths { next[depth + 1] += 1 }
    for depth in next.indices.dropFirst() { next[depth] += next[depth - 1] }
    return depths.map { depth in
      defer { next[depth] += 1 }
      return next[depth]
    }
  }
}
