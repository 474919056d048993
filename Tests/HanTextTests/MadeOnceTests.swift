@testable import HanText
import Synchronization
import Testing

@Suite struct MadeOnceTests {
  private final class Thing: Sendable {
    let number: Int

    init(_ number: Int) { self.number = number }
  }

  private final class Place: Sendable {
    let thing = MadeOnce<Thing>()
    let made = Atomic(0)

    func look() -> Thing {
      thing.value { Thing(made.wrappingAdd(1, ordering: .relaxed).newValue) }
    }
  }

  @Test("Nothing is made before somebody asks, and one thing however often somebody does")
  func once() {
    let place = Place()
    #expect(place.made.load(ordering: .relaxed) == 0)
    #expect((0..<3).map { _ in place.look().number } == [1, 1, 1])
    #expect(place.made.load(ordering: .relaxed) == 1)
  }

  @Test("Who comes at the same time is given the same thing")
  func together() async {
    for _ in 0..<50 {
      let place = Place()
      let given = await withTaskGroup(of: Thing.self) { group in
        for _ in 0..<8 { group.addTask { place.look() } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(given.map(ObjectIdentifier.init)).count == 1)
    }
  }

  @Test("It is given back with the place where it was kept")
  func givenBack() {
    weak var thing: Thing?
    do {
      let place = Place()
      thing = place.look()
      #expect(thing != nil)
    }
    #expect(thing == nil)
  }
}
