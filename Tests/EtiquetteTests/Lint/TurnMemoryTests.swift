import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite("What is heard again is judged as it was")
struct TurnMemoryTests {
  static let text = """
    rules:
      - {id: no, clause: 一, title: 不行, why: 一, severity: error, deduct: 10, group: words,
         forbids: {phrases: [不行, 没办法], sound: true, unless: {within: [不行的话]}}}
      - {id: halves, clause: 二, title: 自己去, why: 二, severity: warning, deduct: 2, group: words,
         forbids: {halves: {first: [自己], second: [去问], reach: 8}}}
      - {id: thanked, clause: 三, title: 谢谢, why: 三, severity: warning, deduct: 2, group: scenes,
         scene: {cases: [{by: customer, trigger: [谢谢], needs: [[不客气]], window: turn}]}}
      - {id: outgoing, clause: 四, title: 打扰, why: 四, severity: warning, deduct: 2, group: scenes,
         direction: outbound,
         scene: {cases: [{by: customer, trigger: [在忙], needs: [[打扰]], window: turn}]}}
      - {id: counter, clause: 五, title: 稍等, why: 五, severity: warning, deduct: 2, group: scenes,
         channels: [counter],
         scene: {cases: [{by: customer, trigger: [在忙], needs: [[稍等]], window: turn}]}}
      - {id: cut, clause: 六, title: 打断, why: 六, severity: warning, deduct: 2, group: words,
         interrupts: {cuts_off: [您听我说]}}
    channels: {counter: [窗口], hotline: [热线]}
    scorecard:
      groups:
        - {id: words, title: {zh: 忌语}, weight: 50}
        - {id: scenes, title: {zh: 场景}, weight: 50}
      pass: 60
      grades: [{name: A, from: 0}]
    """

  /// Turns by which every part of a lexicon is set off, or nearly; most say the same as another by
  /// somebody else, or with other marks.
  static let turns = [
    "客服：不行。", "客户：不行。", "客服：不，行。", "客服：不行的话您再打来。", "客服：没办法，不行，没办法。",
    "客服：您自己去问。", "客服：自己。", "客服：您听我说。", "客户：您听我说。", "客户：谢谢。", "客服：谢谢。",
    "客服：不客气。", "客户：我在忙。", "客服：打扰您了，请稍等。", "客户：我在窗口。", "客户：窗口，不行，谢谢，在忙。",
    "客服：这里是热线，不行，没办法，您自己去问，您听我说。", "客服：“不行”", "客服：没板法。", "客服：好的。", "客户：好的。",
  ]

  static let heads = ["", "# 渠道: 窗口\n", "# 渠道: 热线\n", "# 方向: 呼出\n"]

  /// Every turn among two others, under each head.
  static func transcripts() throws -> [Transcript] {
    try heads.flatMap { head in
      try turns.indices.map { place in
        let lines = [place, place + 7, place * 5 + 3].map { turns[$0 % turns.count] + "\n" }
        let read = TranscriptReader().read(Array((head + lines.joined()).utf8), id: "a")
        return try #require(read.transcripts.first)
      }
    }
  }

  static func linter(_ text: String) throws -> Linter {
    Linter(try LexiconReader().read([LexiconReader.File(path: "a.yaml", text: text)]))
  }

  @Test("Whatever was heard before, and however little is kept of it", arguments: [0, 1, 3, 1000])
  func same(room: Int) throws {
    let boundaries = try WordBoundaries()
    let linters = [
      try Self.linter(Self.text),
      try Self.linter(Self.text.replacing("不行, 没办法", with: "好的, 您自己")),
    ]
    let transcripts = try Self.transcripts()
    var memory = TurnMemory(turns: room)
    for transcript in transcripts + transcripts.reversed() {
      for linter in linters {
        let alone = try linter.lint(transcript, boundaries: boundaries)
        let report = try linter.lint(transcript, boundaries: boundaries, memory: &memory)
        let text = String(decoding: transcript.text, as: UTF8.self)
        #expect(report?.findings == alone.findings, "\(text)")
        #expect(report?.checks == alone.checks, "\(text)")
        #expect(report?.channel == alone.channel, "\(text)")
      }
    }
  }
}
