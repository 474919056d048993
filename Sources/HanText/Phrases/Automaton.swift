/// States and transitions of the automaton: a full row for the root, short lists for the rest.
///
/// States are numbered by depth, the children of one in a row, ordered by the column that leads to
/// them. So a step is a search in a short list of columns, and the shallow states, where a text is
/// nearly always, lie together in the processor's cache. A small set of bits says of most steps
/// that there is no such child before the list is searched; all else that is known of a state lies in
/// sixteen bytes.
struct Automaton: Sendable {
  /// What is known of a state.
  struct Node: PlainValue {
    /// The nearest state on the way of failures, itself included, from which a step leads on.
    var resume: Int32 = 0
    /// The same for what stands behind it, where no step fits.
    var fail: Int32 = 0
    /// Its first child; that of the next node stands behind its last one.
    var first: Int32 = 0
    /// Where the list begins of what is told of the phrases that end here, those of its way of failures
    /// included.
    var ending: Int32 = 0
  }

  private(set) var root: [Int32]
  /// The column that leads to each state.
  private(set) var labels: [UInt16]
  /// The states; one more, which is none, stands behind them.
  private(set) var nodes: [Node]
  /// Lists of what is told, with ``end`` behind each of them; the first list is empty.
  private(set) var told: [Int32] = [end]
  /// A bit for the hash of every step that does not begin at the root.
  private var hints: [UInt64]

  /// What stands behind the last number of a list.
  private static let end: Int32 = -1

  /// An automaton that tells of each word its place, or else some numbers.
  init(_ words: [[UInt16]], telling numbers: NumberLists<Int32>? = nil, columns: Int) {
    let trie = Trie(words)
    labels = trie.labels
    nodes = trie.first.map { Node(first: $0) }
    root = [Int32](repeating: 0, count: columns)
    for state in nodes[0].first..<nodes[1].first { root[Int(labels[Int(state)])] = state }
    hints = Automaton.hints(nodes, labels)
    connect(trie, telling: numbers)
  }

  /// An automaton of its tables; `nil` where the edges of its states do not follow one another.
  ///
  /// Where else they lead is taken as it stands: the digest of a snapshot tells what is damaged.
  init?(root: [Int32], labels: [UInt16], nodes: [Node], told: [Int32]) {
    let isWhole =
      nodes.count == labels.count + 1 && told.last == Automaton.end
      && zip(nodes, nodes.dropFirst()).allSatisfy { $0.first <= $1.first }
      && nodes[0].first >= 0 && nodes.last.map { Int($0.first) } == labels.count
    guard isWhole else { return nil }
    self.root = root
    self.labels = labels
    self.nodes = nodes
    self.told = told
    hints = Automaton.hints(nodes, labels)
  }

  /// How many states there are.
  var states: Int { labels.count }

  /// The memory of the tables in bytes.
  var bytes: Int {
    MemoryLayout<Int32>.stride * (root.count + told.count)
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

  /// The list of what is told of the phrases that end at a state; 0 is empty.
  @inline(__always)
  func ending(at state: Int32) -> Int32 { nodes[Int(state)].ending }

  /// Calls `found` with every number of a list.
  @inline(__always)
  func told(at ending: Int32, _ found: (Int) -> Void) {
    var place = Int(ending)
    while told[place] != Automaton.end {
      found(Int(told[place]))
      place += 1
    }
  }

  /// At least eight bits a step, so that one step in eight at most is searched for nothing.
  private static func hints(_ nodes: [Node], _ labels: [UInt16]) -> [UInt64] {
    var words = 1
    while words * 8 < labels.count { words *= 2 }
    var hints = [UInt64](repeating: 0, count: words)
    for state in nodes.indices.dropFirst().dropLast() {
      for child in nodes[state].first..<nodes[state + 1].first {
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
    let end = nodes[Int(state) + 1].first
    var (lower, upper) = (nodes[Int(state)].first, end)
    while lower < upper {
      let middle = (lower + upper) / 2
      if labels[Int(middle)] < column { lower = middle + 1 } else { upper = middle }
    }
    return lower < end && labels[Int(lower)] == column ? lower : 0
  }

  /// Sets the ways of failure, breadth first, as the states are numbered.
  private mutating func connect(_ trie: Trie, telling numbers: NumberLists<Int32>?) {
    var suffix = [Int32](repeating: 0, count: labels.count)
    for state in labels.indices.dropFirst() {
      let parent = trie.parents[state]
      let behind = parent == 0 ? 0 : next(suffix[Int(parent)], labels[state])
      suffix[state] = behind
      let fail = nodes[Int(behind)].resume
      nodes[state].fail = fail
      nodes[state].resume = nodes[state].first == nodes[state + 1].first ? fail : Int32(state)
      let places = trie.ends.numbers[trie.ends[state]]
      let own = numbers.map { all in places.flatMap { all.numbers[all[Int($0)]] } }
      end(state, own ?? Array(places), behind)
    }
  }

  /// Sets what is told at a state: of its own phrases, then of those of its longest proper suffix.
  private mutating func end(_ state: Int, _ own: [Int32], _ behind: Int32) {
    let others = nodes[Int(behind)].ending
    guard !own.isEmpty else {
      nodes[state].ending = others
      return
    }
    nodes[state].ending = Int32(told.count)
    var all = own
    told(at: others) { all.append(Int32($0)) }
    var known: Set<Int32> = []
    told += all.filter { known.insert($0).inserted } + [Automaton.end]
  }
}
