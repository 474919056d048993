import Foundation
import Testing

/// Transcripts in every form, against the same conversations in native JSON.
struct TranscriptFormTests {
  /// A fixture, the form it is told to be in, and its twin.
  static let fixtures: [(file: String, form: String, twin: String)] = [
    ("subtitles/speaker-before-colon.srt", "srt", "meter-not-turning"),
    ("subtitles/whisperx.srt", "srt", "meter-not-turning"),
    ("subtitles/voice-tags.vtt", "webvtt", "meter-not-turning"),
    ("subtitles/whisperx.vtt", "webvtt", "meter-not-turning"),
    ("tables/excel-seconds-utf8-bom.csv", "table", "two-calls.jsonl"),
    ("tables/milliseconds-gb18030.csv", "table", "two-calls.jsonl"),
    ("tables/unicode-text-utf16le.tsv", "table", "two-calls.jsonl"),
    ("tables/semicolons-minutes.csv", "table", "two-calls.jsonl"),
    ("tables/clock-and-merged-cells.csv", "table", "two-calls.jsonl"),
    ("tables/whole-call-in-a-cell.csv", "table", "two-calls-untimed.jsonl"),
    ("tables/speaker-numbers-copied.txt", "table", "two-calls-one-line.jsonl"),
    ("chats/weixin-copied.txt", "plain-text", "lost-bill"),
    ("chats/qq-exported.txt", "plain-text", "lost-bill"),
    ("chats/day-and-part.txt", "plain-text", "lost-bill"),
    ("chats/letters.txt", "plain-text", "lost-bill"),
    ("chats/black-brackets.txt", "plain-text", "lost-bill"),
    ("chats/names-in-brackets.txt", "plain-text", "lost-bill"),
    ("chats/tabs-with-row-numbers.txt", "plain-text", "lost-bill-one-line"),
    ("chats/tabs-with-times.txt", "plain-text", "lost-bill-timed"),
    ("chats/unnamed.txt", "plain-text", "lost-bill-one-line"),
  ]

  /// A finding without its place: rule, verdict, words.
  private struct Finding: Decodable, Equatable {
    var rule: String
    var verdict: String
    var quote: String
  }

  private struct Report: Decodable {
    var findings: [Finding]
  }

  @Test("The table names every fixture")
  func whole() throws {
    let folder = Binary.root.appending(path: "Fixtures/forms")
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    let files = names.filter { $0.contains(".") && !$0.hasPrefix("twins/") }
    let twins = names.filter { $0.hasPrefix("twins/") && $0.contains(".") }
    let table = TranscriptFormTests.fixtures
    #expect(Set(files) == Set(table.map(\.file)))
    #expect(Set(twins) == Set(table.map { TranscriptFormTests.twin($0.twin) }))
  }

  @Test("What is found is what is found in the twin", arguments: fixtures)
  func judged(file: String, form: String, twin: String) throws {
    let found = try TranscriptFormTests.findings("Fixtures/forms/" + file)
    let expected = try TranscriptFormTests.findings(
      "Fixtures/forms/" + TranscriptFormTests.twin(twin))
    #expect(!expected.joined().isEmpty)
    #expect(found == expected)
    let doctor = try Binary.run(["doctor", "Fixtures/forms/" + file])
    #expect(doctor.output.contains("格式：\(form) ·"), "\(doctor.output)")
  }

  private static func twin(_ name: String) -> String {
    "twins/" + name + (name.contains(".") ? "" : ".json")
  }

  /// The findings of each conversation in a file.
  private static func findings(_ path: String) throws -> [[Finding]] {
    let run = try Binary.run(
      ["lint", "--format", "jsonl", "--channel", "hotline", "--fail-on", "never", path])
    #expect(run.status == 0, "\(run.complaints)")
    return try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Report.self, from: Data($0.utf8)).findings
    }
  }
}
