import CountedAllocations
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// The parts of the program by themselves, on one core: megabytes of source text a second, and how
/// much memory they ask for, however soon they give it back.
struct Parts {
  private let files: [[UInt8]]
  private let phrases: [String]
  private let bytes: Int

  init(_ corpus: Corpus) throws {
    files = try corpus.names.prefix(500).map {
      Array(try Data(contentsOf: corpus.folder.appending(path: $0)))
    }
    phrases = try corpus.words
    bytes = files.reduce(0) { $0 + $1.count }
  }

  func table(rounds: Int) throws -> String {
    let lexicon = try LexiconReader().read(shippedLexicon())
    let linter = Linter(lexicon)
    let reader = TranscriptReader()
    let boundaries = try WordBoundaries()
    let transcripts = files.flatMap { reader.read($0, id: "call").transcripts }
    let reports = try transcripts.map { try linter.lint($0, boundaries: boundaries) }
    let writer = ReportWriter(
      lexicon: lexicon, options: ReportWriter.Options(format: .jsonl, version: "0"))
    let symbols = phrases.map { Array($0.utf16) }
    let literal = PhraseMatcher(symbols: symbols, ignoring: "")
    let sound = PhraseMatcher(sounds: symbols, ignoring: "")
    var breaker = try WordBreaker()
    var table = Table(["part", "MB/s", "allocations a file", "allocated a byte"])
    func time(_ name: String, _ work: () throws -> Void) rethrows {
      let before = counted_allocations()
      let laps = try (0..<max(1, rounds)).map { _ in
        try ContinuousClock().measure(work) / .seconds(1)
      }
      let after = counted_allocations()
      let (files, bytes) = (Double(files.count * laps.count), Double(bytes * laps.count))
      table.add([
        name, String(format: "%.1f", Double(self.bytes) / 1e6 / laps.median),
        String(format: "%.1f", Double(after.count - before.count) / files),
        String(format: "%.2f", Double(after.bytes - before.bytes) / bytes),
      ])
    }
    try time("validate") { for file in files { _ = try decode(file) } }
    time("read") { for file in files { _ = reader.read(file, id: "call") } }
    let texts = files.map { String(decoding: $0, as: UTF8.self) }
    time("fold") { for text in texts { _ = Reading(text) } }
    let readings = texts.map { Reading($0) }
    time("scan, \(phrases.count) phrases") { for text in readings { literal.scan(text) { _ in } } }
    time("sound scan, \(phrases.count) phrases") {
      for text in readings { sound.scan(text) { _ in } }
    }
    time("listen, whole lexicon") { for call in transcripts { _ = linter.listen(to: call) } }
    try time("break all words") {
      for file in files { _ = try breaker.words(of: String(decoding: file, as: UTF8.self)) }
    }
    try time("judge (listen, confirm, check, weigh)") {
      for call in transcripts { _ = try linter.lint(call, boundaries: boundaries) }
    }
    time("report, JSONL") {
      for report in reports {
        _ = writer.render(report, from: ReportWriter.Source(path: nil, encoding: nil))
      }
    }
    return table.text
  }
}
