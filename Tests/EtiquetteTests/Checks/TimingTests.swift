import Etiquette
import EtiquetteFiles
import Testing

/// When times can tell who spoke over whom.
struct TimingTests {
  /// `gap` seconds between the turns of a call with so many changes of speaker.
  @Test(arguments: [
    (4, 0.5, nil, Check.Status.passed), (30, 0.5, nil, .notDecidable), (30, 0.5, 2, .passed),
    (6, 0, nil, .notDecidable), (6, 0, 2, .passed), (6, 0.3, nil, .passed), (3, 0, nil, .passed),
  ])
  func tellsOneChannelByItsTimes(
    changes: Int, gap: Double, channels: Int?, expected: Check.Status
  ) throws {
    var call = Transcript(id: "call", channel: .hotline)
    call.audioChannels = channels
    for turn in 0...changes {
      let start = Double(turn) * (2 + gap)
      let words = turn % 2 == 0 ? "请问您的地址是" : "东街三号"
      call.append(
        turn % 2 == 0 ? .agent : .customer, words.utf8, start: start, end: start + 2)
    }
    let linter = Linter(try LexiconReader().read(shippedLexicon()))
    let report = try linter.lint(call, boundaries: WordBoundaries())
    let check = report.checks.first { $0.rule == "interruption" }
    #expect(check?.status == expected)
    #expect(check?.reason == (expected == .passed ? nil : .singleChannel))
  }
}
