/// Which of many branches can go on with a character: found at once, where trying one after the other
/// would ask each of hundreds.
final class Fan: Sendable {
  /// The characters that some branch begins with, sorted.
  private let units: [UInt16]
  /// The branches of each of them, those that any character may follow included; behind them the list of
  /// the branches that any character may follow, or none.
  private let branches: NumberLists<UInt16>
  /// How many branches there are.
  let count: Int

  /// So many branches are worth a fan, and more than so many have numbers too large for one.
  static let sizes = 8...Int(UInt16.max)

  init(_ nodes: [PatternNode]) {
    var pairs: [(unit: UInt16, branch: UInt16)] = []
    var open: [UInt16] = []
    var beginnings: [UInt16] = []
    for (number, node) in nodes.enumerated() {
      beginnings.removeAll(keepingCapacity: true)
      if node.opening(adding: &beginnings) == .closed {
        for unit in beginnings { pairs.append((unit, UInt16(number))) }
      } else {
        open.append(UInt16(number))
      }
    }
    pairs.sort { ($0.unit, $0.branch) < ($1.unit, $1.branch) }
    var units: [UInt16] = []
    var lists: [[UInt16]] = []
    for (unit, branch) in pairs {
      if units.last != unit {
        units.append(unit)
        lists.append(open)
      }
      if lists[lists.count - 1].last != branch { lists[lists.count - 1].append(branch) }
    }
    if !open.isEmpty { lists = lists.map { $0.sorted() } }
    self.units = units
    branches = NumberLists(lists + [open])
    count = nodes.count
  }

  /// The places of the branches that can go on with a character, or with nothing at all.
  @inline(__always)
  func places(on unit: UInt16?) -> Range<Int> {
    guard let unit, let place = place(of: unit) else { return branches[units.count] }
    return branches[place]
  }

  /// The branch at a place.
  @inline(__always)
  func branch(at place: Int) -> Int { Int(branches.numbers[place]) }

  @inline(__always)
  private func place(of unit: UInt16) -> Int? {
    var (lower, upper) = (0, units.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if units[middle] < unit { lower = middle + 1 } else { upper = middle }
    }
    return lower < units.count && units[lower] == unit ? lower : nil
  }
}
