import EtiquetteFiles
import Testing

@testable import EtiquetteCLI

@Suite struct WorkQueueTests {
  /// Inputs by their names, one that cannot be read among them.
  private static func inputs(_ names: [String]) -> [Result<Input, Problem>] {
    names.map { name in
      name == "bad" ? .failure(Problem(path: name, kind: .empty)) : .success(Input(path: name))
    }
  }

  @Test(
    "One file is known to be all there is; what comes line by line, or is more than one, is not",
    arguments: [
      (["a.txt"], true), (["a.json"], true), ([], false), (["a.txt", "b.txt"], false),
      (["a.jsonl"], false), (["a.NDJSON"], false), (["-"], false), (["bad"], false),
    ])
  func only(names: [String], isOne: Bool) throws {
    var queue = WorkQueue(WorkQueueTests.inputs(names))
    let work = queue.only()
    #expect((work != nil) == isOne)
    guard case .files(let inputs)? = work else { return }
    #expect(inputs.map(\.path) == names)
    #expect(queue.next() == nil)
    #expect(queue.only() == nil)
  }
}
