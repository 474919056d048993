/// The characters of which a match holds one, where they are few: eight bytes that rule out most
/// patterns before the lists of their needs are touched.
struct FirstNeed: Sendable {
  /// The characters, some of them more than once; zeros where there are too many of them.
  private let units: SIMD4<UInt16>

  /// The first of a pattern's needs.
  init(_ needs: Needs) {
    var units = SIMD4<UInt16>()
    let sets = needs.sets
    if sets.count > 0, (1...units.scalarCount).contains(sets[0].count) {
      for place in units.indices {
        units[place] = sets.numbers[min(sets[0].lowerBound + place, sets[0].upperBound - 1)]
      }
    }
    self.units = units
  }

  /// Whether a set may hold one of the characters.
  @inline(__always)
  func mayBeMet(_ mayHold: (UInt16) -> Bool) -> Bool {
    guard units[0] != 0 else { return true }
    return mayHold(units[0]) || mayHold(units[1]) || mayHold(units[2]) || mayHold(units[3])
  }
}
