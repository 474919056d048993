/// Values by digests, those that recur longest: a few places for each part of the digests, of which the last
/// is given to what is new.
struct RecentValues<Value: Sendable>: Sendable {
  private struct Entry {
    /// Part of a digest; zero where nothing is kept.
    var tag: UInt64
    var value: Value
  }

  /// How many places share a part of the digests.
  private static var width: Int { 4 }

  private var entries: [Entry] = []
  private let buckets: Int
  /// What stands where nothing is kept.
  private let nothing: Value

  /// Room for so many values, or a few more; it takes memory as soon as it keeps the first one.
  init(room: Int, nothing: Value) {
    buckets = (room + Self.width - 1) / Self.width
    self.nothing = nothing
  }

  /// Whether there is room for anything.
  var isKept: Bool { buckets > 0 }

  /// The same room without what is in it.
  var emptied: RecentValues { RecentValues(room: buckets * Self.width, nothing: nothing) }

  /// What is kept by a digest: one in 18 trillion million looks takes another's for it, and nobody can make
  /// it so.
  mutating func recall(_ digest: TurnDigest) -> Value? {
    guard !entries.isEmpty else { return nil }
    let (first, tag) = place(of: digest)
    for place in first..<first + Self.width where entries[place].tag == tag {
      let value = entries[place].value
      // What recurs moves away from the last place.
      if place > first { entries.swapAt(place, place - 1) }
      return value
    }
    return nil
  }

  /// Keeps a value by a digest that nothing is kept by.
  mutating func keep(_ value: Value, by digest: TurnDigest) {
    guard buckets > 0 else { return }
    if entries.isEmpty {
      entries = Array(
        repeating: Entry(tag: 0, value: nothing), count: buckets * Self.width)
    }
    let (first, tag) = place(of: digest)
    let last = first + Self.width - 1
    let free = (first..<last).first { entries[$0].tag == 0 }
    entries[free ?? last] = Entry(tag: tag, value: value)
  }

  /// The first place for a digest, as far into the room as one half is into the numbers that it can be; and
  /// the other half.
  private func place(of digest: TurnDigest) -> (first: Int, tag: UInt64) {
    let bucket = Int(digest.one.multipliedFullWidth(by: UInt64(buckets)).high)
    return (bucket * Self.width, digest.other | 1)
  }
}
