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
    ("annotations/praat-long-utf16be.TextGrid", "textgrid", "meter-not-turning"),
    ("annotations/praat-short.TextGrid", "textgrid", "meter-not-turning"),
    ("annotations/elan.eaf", "eaf", "meter-not-turning"),
    ("chats/unnamed.txt", "plain-text", "lost-bill-one-line"),
  ]

  /// A finding without its place: rule, verdict, words.
  private struct Finding: Decodable, Equatable {
    var rule: String
    var verdict: String
    var quote: String
  }

  private struct Report: Decodable {
    var path: String?
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

  @Test("What is found is what is found in the twin, and what doctor sees is the form")
  func judged() throws {
    let found = try TranscriptFormTests.findings(in: "Fixtures/forms")
    let doctor = try Binary.run(["doctor", "Fixtures/forms"])
    for (file, form, twin) in TranscriptFormTests.fixtures {
      let expected = found["Fixtures/forms/" + TranscriptFormTests.twin(twin)]
      #expect(expected?.contains { !$0.isEmpty } == true, "\(twin)")
      #expect(found["Fixtures/forms/" + file] == expected, "\(file)")
      #expect(doctor.output.contains("Fixtures/forms/\(file)\n  格式：\(form) ·"), "\(file)")
    }
  }

  @Test("The same is found after a conversion to native JSON", arguments: fixtures.map(\.file))
  func converted(file: String) throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "a.json").path
    let run = try Binary.run(
      ["convert", "Fixtures/forms/" + file, "--to", "native", "--output", path])
    #expect(run.status == 0, "\(run.complaints)")
    let expected = try TranscriptFormTests.findings(in: "Fixtures/forms/" + file)
    #expect(try TranscriptFormTests.findings(in: path)[path] == expected.values.first)
  }

  @Test(
    "The same is found after a conversion to another form",
    arguments: [
      ("meter-not-turning.json", "srt"), ("meter-not-turning.json", "vtt"),
      ("meter-not-turning.json", "csv"), ("two-calls.jsonl", "csv"),
      ("two-calls-untimed.jsonl", "csv"), ("lost-bill-timed.json", "srt"),
    ])
  func converted(twin: String, form: String) throws {
    let folder = try Scratch()
    let path = folder.url.appending(path: "a.\(form)").path
    let twin = "Fixtures/forms/twins/" + twin
    let run = try Binary.run(["convert", "--to", form, twin, "--output", path])
    #expect(run.status == 0, "\(run.complaints)")
    let expected = try TranscriptFormTests.findings(in: twin)
    #expect(try TranscriptFormTests.findings(in: path)[path] == expected.values.first)
  }

  @Test("What a form cannot hold is told, and nothing is written")
  func unwritten() throws {
    let folder = try Scratch()
    let calls = "Fixtures/forms/twins/two-calls.jsonl"
    for (input, form, words) in [
      (calls, "srt", "2 个会话"), ("Fixtures/forms/twins/lost-bill.json", "vtt", "没有起止时间"),
      ("Fixtures/broken/empty.txt", "native", "是空的"),
    ] {
      let path = folder.url.appending(path: "a.\(form)").path
      let run = try Binary.run(["convert", input, "--to", form, "--output", path])
      #expect(run.status == 2)
      #expect(run.complaints.contains(words), "\(run.complaints)")
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    let run = try Binary.run(
      ["convert", calls, "--to", "srt", "--output", folder.url.path + "/all/"])
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/all")
    #expect(Set(names) == ["T-0001.srt", "T-0002.srt"])
  }

  private static func twin(_ name: String) -> String {
    "twins/" + name + (name.contains(".") ? "" : ".json")
  }

  /// The findings of each conversation, by file.
  private static func findings(in path: String) throws -> [String: [[Finding]]] {
    let run = try Binary.run(
      ["lint", "--format", "jsonl", "--channel", "hotline", "--fail-on", "never", path])
    #expect(run.status == 0, "\(run.complaints)")
    var found: [String: [[Finding]]] = [:]
    for line in run.output.split(separator: "\n") {
      let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
      found[report.path ?? "", default: []].append(report.findings)
    }
    return found
  }
}
