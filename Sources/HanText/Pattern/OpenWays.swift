/// The ways of a run that are still open, the one that is tried next at the end.
///
/// The first of them lie on the stack, so that hardly any run asks for memory.
struct OpenWays {
  private var few = InlineArray<16, Matcher.Thread>(repeating: Matcher.Thread(at: 0))
  private var more: [Matcher.Thread] = []
  /// How many there are.
  private(set) var count = 0

  /// How many lie on the stack, the size of `few`: runs with more open ways are rare.
  private static let room = 16

  @inline(__always)
  mutating func append(_ way: Matcher.Thread) {
    if count < OpenWays.room { few[count] = way } else { more.append(way) }
    count += 1
  }

  @inline(__always)
  mutating func popLast() -> Matcher.Thread? {
    guard count > 0 else { return nil }
    count -= 1
    return count < OpenWays.room ? few[count] : more.removeLast()
  }

  mutating func removeAll() {
    count = 0
    if !more.isEmpty { more.removeAll(keepingCapacity: true) }
  }

  subscript(place: Int) -> Matcher.Thread {
    get { place < OpenWays.room ? few[place] : more[place - OpenWays.room] }
    set {
      if place < OpenWays.room {
        few[place] = newValue
      } else {
        more[place - OpenWays.room] = newValue
      }
    }
  }

  /// Turns round the order of those from a place on.
  mutating func reverse(from lowest: Int) {
    var (lower, upper) = (lowest, count - 1)
    while lower < upper {
      let way = self[lower]
      self[lower] = self[upper]
      self[upper] = way
      (lower, upper) = (lower + 1, upper - 1)
    }
  }
}
