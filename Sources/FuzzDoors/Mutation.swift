import EtiquetteFiles

/// Changes that are made to seeds: always the same for the same number.
public struct Mutation {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private let longest: Int

  /// Mutations of the seeds of a door.
  public init(of seeds: [[UInt8]], at door: FuzzDoor) {
    self.seeds = seeds
    words = door.words.map { Array($0.utf8) }
    longest = door.longest
  }

  /// The input of a number.
  public func input(_ number: Int) -> [UInt8] {
    var random = SeededRandom(seed: UInt64(truncatingIfNeeded: number))
    var bytes = seeds.isEmpty ? [] : seeds[random.index(below: seeds.count)]
    for _ in 0...random.index(below: 4) { change(&bytes, &random) }
    return Array(bytes.prefix(longest))
  }

  private enum Change: CaseIterable {
    case flip, insert, remove, double, word, cut, splice
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let place = random.index(below: bytes.count + 1)
    let end = min(bytes.count, place + 1 + random.index(below: 16))
    switch Change.allCases[random.index(below: Change.allCases.count)] {
    case .flip: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.index(below: 8)) }
    case .insert: bytes.insert(UInt8(random.index(below: 256)), at: place)
    case .remove: bytes.removeSubrange(place..<end)
    case .double: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case .word:
      if !words.isEmpty {
        bytes.insert(contentsOf: words[random.index(below: words.count)], at: place)
      }
    case .cut: bytes.removeSubrange(place...)
    case .splice:
      guard !seeds.isEmpty else { return }
      let other = seeds[random.index(below: seeds.count)]
      bytes.replaceSubrange(place..., with: other.dropFirst(random.index(below: other.count + 1)))
    }
  }
}
