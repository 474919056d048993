import Etiquette
import EtiquetteFiles
import Testing

extension Readers {
  @Suite struct Places {
    private static let pieces = [
      "客服", "客户", "系统", "：", ":", "：", "您好", "不行", "𠮷", "[", "]", "（", "）", "【", "】", "[00:12]",
      "00:00:12,300 --> 00:00:15,800", "12.3-15.8", "1:02:03", " ", "\t", "\u{3000}", "#", "-",
      "挂机", "打断", "0123", "说", "é", "\u{FEFF}", "http://", "2026-11-03 ", "agent", "\"", "{",
    ]

    /// A line of a few pieces.
    private static func line(_ dice: inout Dice) -> String {
      (0..<Int.random(in: 0...7, using: &dice))
        .map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
    }

    /// Whatever the lines, what is kept of them stands where it says, and speech is not lost.
    @Test(arguments: 0..<400)
    func pointAtTheSource(seed: Int) {
      var dice = Dice(state: UInt64(seed))
      let source = ["客服：您好"] + (0..<12).map { _ in Places.line(&dice) } + ["客户：再见"]
      let end = ["\n", "\r\n", "\r"][seed % 3]
      let bytes = Array(source.joined(separator: end).utf8)
      let contents = TranscriptReader().read(bytes, path: "a.txt", id: "a")
      #expect(contents.transcripts.isEmpty != contents.problems.isEmpty)
      for transcript in contents.transcripts {
        #expect(transcript.utterances.first?.role == .agent)
        #expect(transcript.utterances.last?.role == .customer)
        for utterance in transcript.utterances {
          for (index, place) in utterance.places.enumerated() {
            let next = utterance.places.dropFirst(index + 1).first.map { $0.offset - 1 }
            let words = transcript.string(place.offset..<(next ?? utterance.text.upperBound))
            let line = source[Int(place.line) - 1].unicodeScalars.dropFirst(Int(place.column) - 1)
            #expect(line.starts(with: words.unicodeScalars), "\(source[Int(place.line) - 1])")
          }
        }
      }
    }
  }
}
