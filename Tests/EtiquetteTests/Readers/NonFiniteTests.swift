import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String, _ path: String) -> FileContents {
  TranscriptReader(stated: RoleMapping("agent=0,customer=1") ?? RoleMapping())
    .read(Array(text.utf8), path: path, id: "a")
}

extension Readers {
  @Suite("NaN and Infinity in JSON") struct NonFinite {
    @Test(
      "Times that are no numbers are absent",
      arguments: [
        #"{"segments":[{"start":NaN,"end":1.5,"text":"NaN 吨","speaker":"0"}]}"#,
        #"{"segments":[{"start":-Infinity,"end":1.5,"text":"NaN 吨","speaker":"0","x":[NaN,NaN]}]}"#,
        #"{"utterances":[{"role":"agent","text":"NaN 吨","start": Infinity ,"end":1.5}]}"#,
      ])
    func absent(text: String) throws {
      for path in ["a.json", "a.jsonl"] {
        let contents = read(text, path)
        let transcript = try #require(contents.transcripts.first, "\(contents.problems)")
        #expect(contents.problems == [])
        #expect(contents.absent > 0)
        #expect(transcript.utterances.map(\.start) == [nil])
        #expect(transcript.utterances.map(\.end) == [1.5])
        #expect(transcript.text.elementsEqual("NaN 吨".utf8))
      }
    }

    @Test("What has to be there is missed, and strings are left alone")
    func missing() {
      let role = read(#"{"utterances":[{"role":NaN,"text":"a"}]}"#, "a.json")
      #expect(role.problems.map(\.pointer) == ["/utterances/0"])
      let words = read(#"{"utterances":[{"role":"agent","text":"\"NaN, Infinity"}]}"#, "a.json")
      #expect(words.absent == 0)
      #expect(words.transcripts.count == 1)
    }
  }

  @Suite("Lines of JSONL that are cut off") struct CutLines {
    private static let good = #"{"utterances":[{"role":"agent","text":"您好"}]}"#

    @Test(
      "The others are judged, whatever the first line ends in",
      arguments: [
        #"{"id":"1","utterances":["#, #"{"id":"1","utterances":[{"#, #"{"id":"1","utterances":"#,
        #"{"id":"1","#, #"{"id":"1","utterances":[{"role":"agent","text":"您"#,
      ])
    func cut(first: String) {
      for (name, more) in [("a.jsonl", 1), ("a.jsonl", 2), ("a.json", 2), ("a", 3)] {
        let lines = [first] + Array(repeating: CutLines.good, count: more)
        let contents = read(lines.joined(separator: "\n"), name)
        #expect(contents.problems.map(\.line) == [1], "\(name) \(more)")
        #expect(contents.transcripts.count == more)
      }
    }

    @Test(
      "A document over several lines stays one",
      arguments: [
        "{\"utterances\":[\n{\"role\":\"agent\",\"text\":\"您好\"}\n]}",
        "{\"utterances\":[\n{\"role\":\"agent\",\"text\":\"您好\"}\n,{\"role\":\"customer\",\"text\":\"喂\"}]}",
        "{\"utterances\":\n[{\"role\":\"agent\",\"text\":\"您好\"}]}",
        "{\"transcripts\":[\n{\"utterances\":[{\"role\":\"agent\",\"text\":\"您好\"}]}]}",
      ])
    func whole(text: String) {
      for path in ["a.json", "a.jsonl"] {
        let contents = read(text, path)
        #expect(contents.problems == [])
        #expect(contents.transcripts.count == 1)
      }
    }
  }
}
