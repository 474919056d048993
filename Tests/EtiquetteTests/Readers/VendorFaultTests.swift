import Etiquette
import EtiquetteFiles
import Testing

private func read(_ text: String, _ path: String = "a.json") -> FileContents {
  TranscriptReader(stated: RoleMapping("agent=0,customer=1") ?? RoleMapping())
    .read(Array(text.utf8), path: path, id: "a")
}

/// A sentence of Aliyun's recognition that is as it should be.
private let good = #"{"BeginTime":0,"EndTime":900,"Text":"您好","ChannelId":0}"#

private func sentences(_ more: String) -> String {
  #"{"TaskId":"x","Result":{"Sentences":[\#(good),\#(more)]}}"#
}

extension Readers {
  @Suite("What is wrong in the JSON of speech services") struct VendorFaults {
    @Test(
      "A value that cannot be is a problem at its place",
      arguments: [
        (sentences(#""您好""#), "/Result/Sentences/1"),
        (sentences("null"), "/Result/Sentences/1"),
        (sentences(#"{"BeginTime":0,"EndTime":1}"#), "/Result/Sentences/1"),
        (sentences(#"{"BeginTime":0,"Text":["a"]}"#), "/Result/Sentences/1/Text"),
        (sentences(#"{"BeginTime":0,"Text":true}"#), "/Result/Sentences/1/Text"),
        (sentences(#"{"BeginTime":true,"Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"BeginTime":"soon","Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"BeginTime":"nan","Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"BeginTime":"1e999","Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"BeginTime":1e300,"Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"BeginTime":1e999,"Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"Text":"\ud800"}"#), "/Result/Sentences/1/Text"),
        (sentences(#"{"BeginTime":[],"Text":"a"}"#), "/Result/Sentences/1/BeginTime"),
        (sentences(#"{"Text":"a","ChannelId":{}}"#), "/Result/Sentences/1/ChannelId"),
        (#"{"TaskId":"x","Result":{"Sentences":[]}}"#, "/Result"),
        (#"{"utterances":[{"role":"agent","text":"\ud800"}]}"#, "/utterances/0/text"),
        (#"{"tickets":[]}"#, ""), (#"{"tickets":[{"tid":"1"}]}"#, "/tickets/0"),
        (#"{"tickets":[{"dialogue":3}]}"#, "/tickets/0"),
        (#"{"tickets":[{"dialogue":[3]}]}"#, "/tickets/0/dialogue/0"),
        (#"{"ResultDetail":{}}"#, "/ResultDetail"), (#"{"ResultDetail":null}"#, ""),
        (#"{"ResultDetail":[{"FinalSentence":null}]}"#, ""),
        (#"{"orderResult":"{\"lattice\":[{\"json_1best\":\"{\"}]}"}"#, "/orderResult/lattice/0"),
        (
          #"{"lattice":[{"json_1best":{"st":{"rt":[{"ws":3}]}}}]}"#,
          "/lattice/0/json_1best/st/rt/0/ws"
        ),
        (#"{"segments":[{"start":0,"text":"a","words":[3]}]}"#, "/segments/0/words/0"),
        (#"{"segments":[{"start":{},"text":"a"}]}"#, "/segments/0/start"),
        (#"{"recognizedPhrases":[{"offset":"PT"}]}"#, "/recognizedPhrases/0/offset"),
        (#"{"recognizedPhrases":[{"offset":"PT1S"}]}"#, "/recognizedPhrases/0"),
        (
          #"{"results":[{"alternatives":[{"words":[{"startTime":"1x","word":"a"}]}]}]}"#,
          "/results/0/alternatives/0/words/0/startTime"
        ),
      ])
    func faults(text: String, pointer: String) {
      let contents = read(text)
      #expect(contents.transcripts == [], "\(text)")
      #expect(contents.problems.map(\.pointer) == [pointer], "\(contents.problems) \(text)")
      #expect(contents.problems.allSatisfy { $0.path == "a.json" })
    }

    @Test(
      "Text that is no JSON, or of another shape, is a problem",
      arguments: [
        String(sentences(good).dropLast(9)), sentences(#"{"BeginTime":nan,"Text":"a"}"#),
        sentences(#"{"BeginTime":+Infinity,"Text":"a"}"#), sentences(#"{"Text":NaNa}"#),
        String(repeating: #"{"Result":"#, count: 5000) + "1" + String(repeating: "}", count: 5000),
        String(repeating: "[", count: 100_000), #"{"data":"[{\"onebest\":"}"#,
        #"{"Sentences":"x"}"#, #"{"segments":{}}"#, #"{"results":3}"#, #"{"Transcript":"a"}"#,
        #"{"utterances":null}"#, #"{"entries":[[]]}"#, #"[[[[{"ResultDetail":[]}]]]]"#,
      ])
    func unreadable(text: String) {
      for path in ["a.json", "a.jsonl"] {
        let contents = read(text, path)
        #expect(contents.transcripts == [])
        #expect(contents.problems.count == 1, "\(contents.problems.map(\.kind))")
      }
    }

    @Test("Times before the start are not known, ends before their beginnings stay as they are")
    func times() throws {
      let contents = read(
        sentences(#"{"BeginTime":-1,"EndTime":"","Text":"停水了","ChannelId":1}"#))
      let transcript = try #require(contents.transcripts.first)
      #expect(transcript.utterances.map(\.start) == [0, nil])
      #expect(transcript.utterances.map(\.end) == [0.9, nil])
      let reversed = read(
        sentences(#"{"BeginTime":"5000","EndTime":4000,"Text":"停水了","ChannelId":1}"#))
      #expect(reversed.transcripts.first?.utterances.last?.end == 4)
    }

    @Test("Remarks are nobody's, empty sentences are left out, what has no speaker goes on")
    func remarks() throws {
      let contents = read(
        """
        {"segments":[{"start":0,"end":1,"text":"您好","speaker":"0"},
         {"start":1,"end":2,"text":" "},{"start":2,"end":3,"text":"请讲"},
         {"start":3,"end":4,"text":"停水了","speaker":"1"},{"start":4,"end":5,"text":"[客户挂机]"},
         {"start":4.5,"end":5,"text":"真是"}]}
        """)
      let transcript = try #require(contents.transcripts.first, "\(contents.problems)")
      #expect(
        transcript.utterances.map(\.role) == [.agent, .agent, .customer, .system, .customer])
      #expect(transcript.utterances.map(\.pointer).last == "/segments/5")
      #expect(transcript.hungUp == .customer)
    }

    @Test("One call of many that is not as it should be does not spoil the others")
    func many() {
      let call = #"{"tid":"%","dialogue":[{"role":"客服","words":"您好","begin":0,"end":1}]}"#
      let calls = ["1", "2", "2"].map { call.replacing("%", with: $0) }
      let contents = read(
        #"{"tickets":[\#(calls[0]),{"dialogue":[{"role":[],"words":"a"}]},\#(calls[1]),\#(calls[2])]}"#
      )
      #expect(contents.transcripts.map(\.id) == ["1", "2", "2"])
      #expect(contents.problems.map(\.pointer) == ["/tickets/1/dialogue/0/role"])
    }

    @Test("A speaker whom nobody knows is a problem that asks")
    func strangers() {
      let contents = read(#"{"segments":[{"start":0,"text":"a","speaker":"王芳"}]}"#)
      #expect(contents.problems.map(\.kind) == [.unknownRoles(["王芳"])])
      #expect(contents.problems.map(\.pointer) == ["/segments/0"])
      let line = read(#"{"segments":[{"start":0,"text":"a","speaker":"王芳"}]}"#, "a.jsonl")
      #expect(line.problems.map(\.line) == [1])
    }

    @Test("A long call is read")
    func long() {
      let sentence = #"{"BeginTime":1,"EndTime":2,"Text":"好","ChannelId":0}"#
      let other = sentence.replacing("\"ChannelId\":0", with: "\"ChannelId\":1")
      let list = Array(repeating: "\(sentence),\(other)", count: 5_000).joined(separator: ",")
      #expect(read(sentences(list)).transcripts.first?.utterances.count == 10_001)
    }
  }
}
