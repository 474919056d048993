/// Small numbers one after the other, for what a snapshot holds so often that each value counts.
struct NumberTape {
  private(set) var numbers: [UInt16]
  private var at = 0

  /// A tape to write, or one to read.
  init(_ numbers: [UInt16] = []) { self.numbers = numbers }

  /// A number that does not fit, or that is not there.
  struct Fault: Error {}

  mutating func put(_ number: Int) throws(Fault) {
    guard let number = UInt16(exactly: number) else { throw Fault() }
    numbers.append(number)
  }

  mutating func put(_ lists: NumberLists<UInt16>) throws(Fault) {
    try put(lists.count)
    for list in 0..<lists.count { try put(lists[list].count) }
    numbers += lists.numbers
  }

  mutating func put(_ units: [UInt16]) throws(Fault) {
    try put(units.count)
    numbers += units
  }

  mutating func take() throws(Fault) -> Int { Int(try take(1)[0]) }

  mutating func takeLists() throws(Fault) -> NumberLists<UInt16> {
    let count = try take()
    var ends: [Int32] = []
    ends.reserveCapacity(count)
    var end = 0
    for length in try take(count) {
      end += Int(length)
      ends.append(Int32(clamping: end))
    }
    return NumberLists(numbers: try take(end), ends: ends)
  }

  mutating func takeUnits() throws(Fault) -> [UInt16] { try take(take()) }

  private mutating func take(_ count: Int) throws(Fault) -> [UInt16] {
    guard count <= numbers.count - at else { throw Fault() }
    defer { at += count }
    return Array(numbers[at..<at + count])
  }
}
