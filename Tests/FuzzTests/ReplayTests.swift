import Foundation
import FuzzDoors
import Testing

@Suite("Bytes of strangers: seeds, found cases, and the same mutations of them every time")
struct ReplayTests {
  private static let mutations = 500

  @Test("Every promise holds", arguments: FuzzDoor.allCases)
  func replay(door: FuzzDoor) throws {
    let seeds = try ReplayTests.seeds(door)
    #expect(!seeds.isEmpty)
    for (name, bytes) in seeds {
      #expect(throws: Never.self, "\(name)") { try door.check(bytes) }
    }
    let mutation = Mutation(of: seeds.map(\.bytes), at: door)
    for number in 0..<ReplayTests.mutations {
      do {
        try door.check(mutation.input(number))
      } catch {
        Issue.record("mutation \(number): \(error)")
      }
    }
  }

  /// The files of a door, by name.
  private static func seeds(_ door: FuzzDoor) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/fuzz/\(door.rawValue)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }
}
