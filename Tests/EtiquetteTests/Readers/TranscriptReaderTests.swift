import Etiquette
import HanText
import Testing

@testable import EtiquetteFiles

extension Readers {
  @Suite struct Bytes {
    private static let gb18030: [UInt8] = [
      0xBF, 0xCD, 0xB7, 0xFE, 0xA3, 0xBA, 0xC4, 0xFA, 0xBA, 0xC3, 0x0A,
    ]

    @Test(
      arguments: [
        (Array("客服：您好".utf8), nil, .utf8),
        ([0xEF, 0xBB, 0xBF] + Array("客服：您好".utf8), nil, .utf8BOM),
        ([0xEF, 0xBB, 0xBF] + Array("客服：您好".utf8), .utf8, .utf8BOM),
        (gb18030, nil, .gb18030), (gb18030, .gb18030, .gb18030),
        (
          [0xFF, 0xFE] + "客服：您好".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil, .utf16LE
        ),
      ] as [([UInt8], TextEncoding?, TextEncoding)])
    func encodings(bytes: [UInt8], forced: TextEncoding?, encoding: TextEncoding) {
      let contents = TranscriptReader(encoding: forced).read(bytes, id: "a")
      #expect(contents.encoding == encoding)
      #expect(contents.transcripts.map(drawn) == [["agent 1:4 您好"]])
    }

    @Test(
      arguments: [
        ([], nil, .empty, nil),
        (Array("客服：您好，请问有什么可以帮您？\n客户：我家停\u{0}水了\n".utf8), nil, .nul, 2),
        (gb18030, .utf8, .brokenUTF8, 1),
        (Array("客服：您好\n".utf8) + gb18030, nil, .mixedEncodings, 2),
      ] as [([UInt8], TextEncoding?, Problem.Kind, Int?)])
    func noText(bytes: [UInt8], forced: TextEncoding?, kind: Problem.Kind, line: Int?) {
      let contents = TranscriptReader(encoding: forced).read(bytes, path: "a", id: "a")
      #expect(contents.problems == [Problem(path: "a", line: line, kind: kind)])
    }

    @Test func aBrokenLineOfJSONLDoesNotSpoilTheOthers() {
      let line = Array(#"{"utterances":[{"role":"agent","text":"您好"}]}"#.utf8)
      let broken = line.map { $0 == 0xE6 ? 0xFF : $0 } + [0xC3]
      let text = line + [0x0A] + broken + [0x0A] + line + [0x0A]
      let contents = TranscriptReader().read(text, path: "a.jsonl", id: "a")
      #expect(contents.transcripts.map(\.id) == ["a:1", "a:3"])
      #expect(contents.problems.map(\.line) == [2])
    }

    @Test(arguments: [
      String(repeating: "[", count: 100_000),
      #"{"x":"# + String(repeating: "[", count: 100_000),
      #"{"x":1e999999,"#, "{", "[",
    ])
    func brokenJSONEndsInAProblem(text: String) {
      for path in ["a.json", "a.jsonl"] {
        let contents = TranscriptReader().read(Array(text.utf8), path: path, id: "a")
        #expect(contents.problems.map(\.line) == [1])
        #expect(contents.transcripts == [])
      }
    }

    @Test(arguments: ["\n", " \n\n", "\u{3000}\n", "\n\u{FEFF}\u{200B}\n\u{A0}"])
    func linesOfNothingButSpaces(text: String) {
      let contents = TranscriptReader().read(Array(text.utf8), path: "a.jsonl", id: "a")
      #expect(contents.problems == [Problem(path: "a.jsonl", kind: .empty)])
    }

    @Test(arguments: [("a.txt", 0), ("a.jsonl", 1)])
    func longLines(path: String, read: Int) {
      let line = #"{"utterances":[{"role":"agent","text":"您好"}]}"#
      let text = path == "a.txt" ? "客服：好\n" : line + "\n"
      let bytes = Array((text + String(repeating: "好", count: 50)).utf8)
      let contents = TranscriptReader(limits: Limits([Limits.Setting(.line, 100)])).read(
        bytes, path: path, id: "a")
      #expect(contents.problems == [Problem(path: path, line: 2, kind: .lineTooLong(limit: 100))])
      #expect(contents.transcripts.count == read)
    }

    @Test func lineByLine() {
      let reader = TranscriptReader(limits: Limits([Limits.Setting(.line, 64)]))
      let line = #"{"utterances":[{"role":"agent","text":"您好"}]}"#
      let contents = reader.readLine("\u{FEFF}\(line)".utf8, number: 4, id: "a")
      #expect(contents.transcripts.map(\.id) == ["a:4"])
      let problems = ["{", "{}", line + line].map { words in
        reader.readLine(words.utf8, number: 4, id: "a").problems.first?.line
      }
      #expect(problems == [4, 4, 4])
    }
  }
}
