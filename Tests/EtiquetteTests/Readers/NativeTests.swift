import Etiquette
import EtiquetteFiles
import HanText
import Testing

private func read(_ text: String, _ path: String = "a.json") -> FileContents {
  TranscriptReader().read(Array(text.utf8), path: path, id: "a")
}

private let call = #"{"id":"7","utterances":[{"role":"agent","text":"您好"}]}"#
private let other = #"{"utterances":[{"role":"客户","text":"停水"},{"role":"agent","text":""}]}"#

extension Readers {
  @Suite struct Native {
    @Test func everyField() {
      let text = #"""
        {"id": 17, "channel": "phone", "direction": "outbound", "agent": 123, "hangup": "agent",
         "rings": 2, "date": "2026-11-03", "colour": {"a": [1, null]},
         "utterances": [
           {"role": "agent", "text": "您\n好\ud842\udfb7", "start": 0, "end": 4.1, "x": 1},
           {"role": "system", "text": "(转接)", "start": null}]}
        """#
      var expected = Transcript(
        id: "17", path: "a.json", channel: .phone, direction: .outbound, agent: "123",
        hangup: .agent, rings: 2, date: "2026-11-03")
      expected.hasOwnID = true
      expected.append(.agent, "您\n好𠮷".utf8, start: 0, end: 4.1, pointer: "/utterances/0")
      expected.append(.system, "(转接)".utf8, pointer: "/utterances/1")
      #expect(read(text) == FileContents(transcripts: [expected], encoding: .utf8, format: .native))
    }

    @Test(arguments: [
      (call, "a.json", ["7"]), (other, "a.json", ["a"]), (call, "a.txt", ["7"]),
      (call, "a.jsonl", ["7"]), (other, "a.jsonl", ["a:1"]),
      ("[\(call),\n \(other)]", "a.json", ["7", "a:2"]),
      ("{\"transcripts\":[\(other),\(call)]}", "a.json", ["a:1", "7"]),
      ("\n\(call)\r\n\n  \(other)\n", "a.jsonl", ["7", "a:4"]),
      ("\(call)\n\(other)\n", "a.txt", ["7", "a:2"]),
      ("\(call)\n\(other)\n", "a.json", ["7", "a:2"]),
      ("{\n\"utterances\":\n[{\"role\":\"agent\",\"text\":\"好\"}\n]}", "a.jsonl", ["a"]),
    ])
    func files(text: String, path: String, ids: [String]) {
      let contents = read(text, path)
      #expect(contents.problems == [])
      #expect(contents.transcripts.map(\.id) == ids)
    }

    @Test(
      arguments: [
        ("3", "", .otherShape(lookedFor: ["{…}"], found: ["number"])),
        ("[]", "", .noTranscripts),
        ("[3]", "/0", .otherShape(lookedFor: ["{…}"], found: ["number"])),
        ("[[]]", "/0", .otherShape(lookedFor: ["{…}"], found: ["[…]"])),
        (#"[{"b":1,"a":2}]"#, "/0", .otherShape(lookedFor: ["utterances"], found: ["a", "b"])),
        (#"{"transcripts":[]}"#, "/transcripts", .noTranscripts),
        (#"{"utterances":[]}"#, "/utterances", .noUtterances),
        (
          #"{"utterances":[{"speaker":"a","text":"b"}]}"#, "/utterances/0",
          .otherShape(lookedFor: ["role", "text"], found: ["speaker", "text"])
        ),
        (
          #"{"utterances":[{"role":"小李","text":"b"}]}"#, "/utterances/0/role", .unknownRoles(["小李"])
        ),
        (
          #"{"utterances":["您好"]}"#, "/utterances/0",
          .otherShape(lookedFor: ["{…}"], found: ["string"])
        ),
        (
          #"{"channel":"fax","utterances":[{"role":"agent","text":"b"}]}"#, "/channel",
          .badValue(field: "channel", value: "fax", expected: ["hotline", "phone", "counter"])
        ),
        (
          #"{"rings":-1,"utterances":[{"role":"agent","text":"b"}]}"#, "/rings",
          .badValue(field: "rings", value: "-1.0", expected: ["0, 1, 2, …"])
        ),
      ] as [(String, String, Problem.Kind)])
    func shapes(text: String, pointer: String, kind: Problem.Kind) {
      let contents = read(text)
      #expect(contents.problems == [Problem(path: "a.json", pointer: pointer, kind: kind)])
      #expect(contents.transcripts == [])
    }

    @Test func nothingKnown() {
      let problem = read(#"{"id":"a"}"#).problems.first
      guard case .otherShape(let lookedFor, ["id"]) = problem?.kind else {
        Issue.record("\(String(describing: problem))")
        return
      }
      #expect(lookedFor.prefix(3) == ["utterances", "transcripts", "tickets[].dialogue[]"])
    }

    @Test(arguments: [
      (
        #"{"utterances":[{"role":"agent","text":"b","start":"1"}]}"#, "/utterances/0/start",
        "number"
      ),
      (#"{"utterances":[{"role":"agent","text":1}]}"#, "/utterances/0/text", "string"),
      (#"{"utterances":{}}"#, "/utterances", "array"),
      (#"{"rings":"x","utterances":[]}"#, "/rings", "number"),
      (
        #"{"rings":1.5,"utterances":[{"role":"agent","text":"b"}]}"#, "/rings", "0, 1, 2, …"
      ),
      (#"{"agent":[],"utterances":[]}"#, "/agent", "string"),
    ])
    func types(text: String, pointer: String, expected: String) {
      let problem = read(text).problems.first
      #expect(problem?.pointer == pointer)
      guard case .badValue(_, _, [expected]) = problem?.kind else {
        Issue.record("\(String(describing: problem))")
        return
      }
    }

    @Test("A value that is refused is shown with its escapes resolved, shortened")
    func shown() {
      let long = String(repeating: "很长", count: 20)
      let rows = [
        (#""rings": "x""#, "x"), (#""rings": [1, "a]" ]"#, #"[1,"a]"]"#),
        (#""rings":1e999"#, "1e999"), (#""date":{"a":  {"b":"c"}}"#, #"{"a":{"b":"c"}}"#),
        (#""agent":"\ud800""#, "…"), (#""utterances": 3"#, "3"),
        (#""utterances":[{"role":"agent","text":"b\"]"},{"role":"agent","text":true}]"#, "true"),
        (#""utterances":[{"role":"agent","text":"b","start":"\u96f6"}]"#, "零"),
        (#""utterances":[{"role":"agent","text":"b","end":"\#(long)"}]"#, long),
      ]
      for (member, value) in rows {
        let text = #"{"a": ["\"rings\": 7", {"rings": 8}], \#(member), "utterances": []}"#
        for name in ["a.json", "a.jsonl"] {
          let kind = read(text + "\n", name).problems.first?.kind
          guard case .badValue(_, value, _) = kind, let sentence = kind?.sentence else {
            Issue.record("\(member): \(String(describing: kind))")
            continue
          }
          #expect(!sentence.zh.contains("Expected") && sentence.zh.count < 80, "\(sentence.zh)")
        }
      }
    }

    @Test(arguments: [
      ("{\"id\": \"a\",\n\"utterances\": [\n{\"role\": \"agent\",\n", "a.json", 3),
      ("{\"id\": \"a\",\n\"utterances\": [,]}\n", "a.json", 2),
      ("客服：您好\n", "a.json", 1),
      ("\(call)\n\(call.dropLast(3))\n\(call)\n", "a.jsonl", 2),
      ("\(call.dropLast(3))\n\(call)\n\(call)\n", "a.txt", 1),
      ("\(call)\n您好\n\(call)\n", "a.jsonl", 2),
    ])
    func broken(text: String, path: String, line: Int) {
      let contents = read(text, path)
      #expect(contents.problems.map(\.line) == [line])
      #expect(contents.transcripts.count == (path == "a.json" ? 0 : 2))
      guard case .json(let words) = contents.problems.first?.kind, !words.isEmpty else {
        Issue.record("\(contents.problems)")
        return
      }
    }

    @Test func oneOfAListDoesNotSpoilTheOthers() {
      let contents = read("[\(call), {}, \(other)]")
      #expect(contents.transcripts.map(\.id) == ["7", "a:3"])
      #expect(contents.problems.map(\.pointer) == ["/1"])
    }
  }
}
