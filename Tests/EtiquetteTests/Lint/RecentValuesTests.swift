import Testing

@testable import Etiquette

@Suite("Values that came last")
struct RecentValuesTests {
  private static let seed = TurnDigest.random()

  private static func digest(_ number: UInt64) -> TurnDigest {
    var digest = seed
    digest.add(number)
    return digest
  }

  @Test("Each value is found by its own digest, as long as there is room", arguments: [0, 1, 400])
  func found(room: Int) {
    var values = RecentValues(room: room, nothing: 0)
    for number in 1...100 {
      values.keep(number, by: Self.digest(UInt64(number)))
      #expect(values.recall(Self.digest(UInt64(number))) == (room > 0 ? number : nil))
    }
    let left = (1...100).filter { values.recall(Self.digest(UInt64($0))) == $0 }
    let others = (1...100).compactMap { values.recall(Self.digest(UInt64($0 + 100))) }
    #expect(others.isEmpty)
    #expect(room > 100 ? left.count > 90 : left.count <= room + 3)
    #expect(values.isKept == (room > 0))
    var emptied = values.emptied
    #expect(emptied.recall(Self.digest(100)) == nil)
  }

  @Test("What recurs outlasts what does not")
  func recurring() {
    var values = RecentValues(room: 4, nothing: 0)
    values.keep(1, by: Self.digest(1))
    for number in 2...1000 {
      values.keep(number, by: Self.digest(UInt64(number)))
      #expect(values.recall(Self.digest(1)) == 1)
    }
  }
}
