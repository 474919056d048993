/// Many short lists of numbers in one piece of memory.
package struct NumberLists<Number: FixedWidthInteger & Sendable>: Sendable, Codable {
  /// All lists one after the other.
  package private(set) var numbers: [Number] = []
  /// Where each list ends.
  package private(set) var ends: [Int32] = []

  /// No list, or some.
  package init(_ lists: [[Number]] = []) {
    for list in lists {
      numbers += list
      ends.append(Int32(clamping: numbers.count))
    }
  }

  init(numbers: [Number], ends: [Int32]) {
    self.numbers = numbers
    self.ends = ends
  }

  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    numbers = try container.decode(RawNumbers.self).numbers()
    ends = try container.decode(RawNumbers.self).numbers()
    guard zip([0] + ends, ends + [Int32(clamping: numbers.count)]).allSatisfy({ $0 <= $1 }) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no lists")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(RawNumbers(numbers))
    try container.encode(RawNumbers(ends))
  }

  /// How many lists there are.
  package var count: Int { ends.count }

  /// The places of a list's numbers.
  @inline(__always)
  package subscript(list: Int) -> Range<Int> {
    (list > 0 ? Int(ends[list - 1]) : 0)..<Int(ends[list])
  }

  /// The lists by themselves.
  package var lists: [[Number]] { ends.indices.map { Array(numbers[self[$0]]) } }
}
