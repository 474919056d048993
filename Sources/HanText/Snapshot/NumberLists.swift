/// Many short lists of numbers in one piece of memory.
package struct NumberLists<Number: FixedWidthInteger & PlainValue & Sendable>: Sendable {
  /// All lists one after the other, those included that a ``part(_:)`` leaves out.
  package private(set) var numbers: [Number] = []
  /// Where each of them ends.
  package private(set) var ends: [Int32] = []
  /// The places of the lists among them.
  private var own: Range<Int32>

  /// No list, or some.
  package init(_ lists: [[Number]] = []) {
    own = 0..<0
    for list in lists { append(list) }
  }

  /// Adds a list behind all others; for lists that are whole, and no ``part(_:)``.
  mutating func append(_ list: some Collection<Number>) {
    numbers += list
    ends.append(Int32(clamping: numbers.count))
    own = 0..<Int32(clamping: ends.count)
  }

  /// Adds other lists behind all others, likewise.
  mutating func append(contentsOf lists: NumberLists) {
    for list in 0..<lists.count { append(lists.numbers[lists[list]]) }
  }

  /// The lists of a snapshot.
  package init(from bytes: inout ByteReader) throws(SnapshotFault) {
    numbers = try bytes.values()
    ends = try bytes.values()
    var end: Int32 = 0
    for next in ends {
      guard next >= end else { throw bytes.fault }
      end = next
    }
    guard end <= numbers.count, let count = Int32(exactly: ends.count) else { throw bytes.fault }
    own = 0..<count
  }

  /// Writes the lists for a snapshot.
  package func write(to bytes: inout ByteWriter) {
    guard !isPart else {
      var whole = NumberLists()
      whole.append(contentsOf: self)
      return whole.write(to: &bytes)
    }
    bytes.put(numbers)
    bytes.put(ends)
  }

  /// Some of the lists, in the same memory; `nil` where there are not so many.
  func part(_ lists: Range<Int>) -> NumberLists? {
    guard lists.lowerBound >= 0, lists.upperBound <= count else { return nil }
    var part = self
    part.own =
      own.lowerBound + Int32(lists.lowerBound)..<own.lowerBound + Int32(lists.upperBound)
    return part
  }

  /// Whether there are lists in the same memory that are none of these.
  private var isPart: Bool { count != ends.count }

  /// The places of these lists' ends.
  var places: Range<Int> { Int(own.lowerBound)..<Int(own.upperBound) }

  /// How many lists there are.
  package var count: Int { own.count }

  /// The places of a list's numbers.
  @inline(__always)
  package subscript(list: Int) -> Range<Int> {
    let place = Int(own.lowerBound) + list
    return (place > 0 ? Int(ends[place - 1]) : 0)..<Int(ends[place])
  }

  /// The lists by themselves.
  package var lists: [[Number]] { (0..<count).map { Array(numbers[self[$0]]) } }
}
