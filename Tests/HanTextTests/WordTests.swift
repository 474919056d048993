import HanText
import Testing

@Suite struct WordTests {
  @Test("Words cover the letters of a line, in order")
  func words() throws {
    var breaker = try WordBreaker()
    let line = "您好，这里是ABC供水热线！"
    let bytes = Array(line.utf8)
    let words = try breaker.words(of: line).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words.joined() == "您好这里是ABC供水热线")
    #expect(words.contains("ABC"))
  }

  @Test("A breaker is reused", arguments: 1...3)
  func reuse(times: Int) throws {
    var breaker = try WordBreaker()
    let units = Array("行不行".utf16)
    for _ in 0..<times {
      let boundaries = try breaker.boundaries(of: units)
      #expect(boundaries.first == 0)
      #expect(boundaries.last == 3)
    }
  }

  @Test(
    "Cells on a terminal",
    arguments: [("您好", 4), ("ab", 2), ("，", 2), ("e\u{0301}", 1), ("\u{200B}", 0), ("", 0)])
  func width(text: String, cells: Int) {
    #expect(displayWidth(text) == cells)
  }

  @Test(
    "Clauses of a reading",
    arguments: [
      ("您好，请讲。", [0, 2, 4]), ("不 行", [0, 2]), ("等等……不行", [0, 2, 4]), ("第3.5吨", [0, 4]),
    ])
  func clauses(text: String, edges: [Int]) {
    let reading = Reading(text)
    let found = (0...reading.symbols.count).filter { reading.isClauseEdge($0) }
    #expect(found == edges)
  }
}
