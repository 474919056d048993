import Foundation
import Testing

@testable import EtiquetteCLI

@Suite("Reports that are long enough to be put on the disk while they are written")
struct LongReportTests {
  @Test("A file has what a pipe has")
  func sameAsPipe() throws {
    let folder = try Scratch.calls(1200)
    let run = try Binary.shell(
      """
      "$0" lint --format jsonl "$1/calls" | cat >"$1/piped"
      "$0" lint --format jsonl --output "$1/written" "$1/calls"
      cmp -s "$1/piped" "$1/written"
      """, [folder.url.path])
    #expect(run.status == 0, "\(run)")
    let written = try Data(contentsOf: folder.url.appending(path: "written"))
    #expect(written.count > 2 * Writeback.step)
  }

  @Test(
    "The system is told of every byte once, a step at a time",
    arguments: [
      ([Writeback.step - 1], [nil]), ([Writeback.step], [0..<Writeback.step]),
      (
        [1, Writeback.step, 5, Writeback.step * 2],
        [nil, 0..<Writeback.step + 1, nil, Writeback.step + 1..<Writeback.step * 3 + 6]
      ),
    ] as [([Int], [Range<Int>?])])
  func steps(written: [Int], told: [Range<Int>?]) {
    var begun = Writeback()
    #expect(written.map { begun.note($0) } == told)
  }
}
