import Etiquette
import Testing

@testable import EtiquetteFiles

@Suite("A finding is written as an encoder would write it")
struct JSONFindingTests {
  private static let details: [Finding.Detail?] = [
    nil, .softened, .slip, .missing, .weaker, .marked, .brokenOff, .cutOff, .rings(4),
    .overlap(1.25, .ordinary), .overlap(0.1 + 0.2, .slight), .overlap(.infinity, .severe),
  ]

  @Test("Every detail, with and without times and places", arguments: JSONFindingTests.details)
  func agrees(detail: Finding.Detail?) throws {
    let book = RuleBook(try LexiconReader().read(shippedLexicon()))
    let rules = JSONRules(book, .zh)
    let quote = Array("不行\u{202E}\"\\\u{7F}，\n您/好😀".utf8)
    let places = [[], [Utterance.Place(offset: 0, line: 3, column: 5)]]
    let times: [Double?] = [nil, 0, -0.0001, 1.5, 1e15, 1e17, .nan]
    for (place, time) in places.flatMap({ place in times.map { (place, $0) } }) {
      var transcript = Transcript(id: "call")
      transcript.append(
        .agent, quote, start: time, end: time, places: place,
        pointer: place.isEmpty ? "/utterances/0" : nil)
      for rule in ["forbidden-03", "no-such-rule"] {
        let finding = Finding(
          rule: rule, turn: 0, utterance: 0, quote: 0..<Int32(quote.count), detail: detail,
          deduction: 2.5)
        let member = JSONFinding(finding, in: transcript, rules)
        var out = JSONText(reserving: 0)
        member.write(&out)
        #expect(out.text == json(member))
      }
    }
  }
}
