import Foundation
import Testing

@Suite("Records of JSONL")
struct RecordTests {
  private static let call = #"{"utterances":[{"role":"agent","text":"不知道"}]}"#

  @Test(
    "A broken record spoils no other, wherever it stands",
    arguments: [
      ("{bad", 2), ("null", 2), ("# c", 2), (call + ",", 2), (" \t", 2), ("", 2), (call, 3),
      ("客服：您好", 2),
    ])
  func broken(first: String, reports: Int) throws {
    let text = "\(first)\n\(Self.call)\n\(Self.call)\n"
    let folder = try Scratch()
    try folder.write("calls.jsonl", text.utf8)
    for run in [
      try Binary.run(["lint", "--format", "jsonl", "-"], input: text),
      try Binary.run(["lint", "--format", "jsonl", "calls.jsonl"], in: folder.url),
    ] {
      #expect(run.output.split(separator: "\n").count == reports, "\(run.output)")
      let isWhole = first.allSatisfy(\.isWhitespace) || first == Self.call
      #expect(run.status == (isWhole ? 1 : 2), "\(run.complaints)")
      #expect(run.complaints.contains(":1: ") == !isWhole, "\(run.complaints)")
    }
  }

  @Test(
    "A document in several lines is one, though a line of it would be a record",
    arguments: [
      "{\"utterances\":[\n\(utterance("客服")),\n\(utterance("客户"))\n]}\n",
      "[\n\(call),\n\(call)\n]\n", "{\n\"utterances\":\n[\(utterance("客服"))]}\n",
    ])
  func document(text: String) throws {
    let run = try Binary.run(["lint", "--format", "json", "-"], input: text)
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.output.contains("不知道"))
  }

  @Test(
    "Text in which a line stands in braces is text",
    arguments: [
      "客服：您好\n{客户笑}\n客服：不知道\n", "客服：不知道\n{\"a\": 1}\n客户：喂\n{}\n客服：啊\n",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 客服>不知道\n\n00:03.000 --> 00:04.000\n{笑声}\n",
    ])
  func braces(text: String) throws {
    let run = try Binary.run(
      ["lint", "--select", "forbidden", "--format", "concise", "-"], input: text)
    #expect(run.status == 1, "\(run.complaints)")
    #expect(run.output.contains("forbidden-01"))
  }

  private static func utterance(_ role: String) -> String {
    "{\"role\":\"\(role)\",\"text\":\"不知道\"}"
  }

  @Test(
    "Every form tells the line of a record",
    arguments: [
      ("concise", "calls.jsonl:3#/utterances/0: error: forbidden-01"),
      ("text", "calls.jsonl:3 第 1 句"), ("github", "file=calls.jsonl,line=3,"),
      ("checkstyle", "<error line=\"3\" severity=\"error\""), ("sarif", "{\"startLine\":3}"),
      ("json", "\"line\":3,"), ("jsonl", "\"line\":3,"), ("csv", ",1,1,3,,"), ("markdown", "| 3 |"),
    ])
  func line(form: String, place: String) throws {
    let folder = try Scratch()
    try folder.write("calls.jsonl", "\n\n\(Self.call)\n".utf8)
    let run = try Binary.run(
      ["lint", "--select", "forbidden", "--format", form, "calls.jsonl"], in: folder.url)
    #expect(run.output.contains(place), "\(run.output)")
  }

  @Test("Records of a pipe have its lines, in every form", arguments: ["jsonl", "json", "concise"])
  func piped(form: String) throws {
    let run = try Binary.run(
      ["lint", "--select", "forbidden", "--format", form, "-"],
      input: "\(Self.call)\n\n\(Self.call)\n")
    for line in [1, 3] {
      let place = form == "concise" ? "stdin:\(line)#" : "\"line\":\(line),"
      #expect(run.output.contains(place), "\(run.output)")
    }
  }
}
