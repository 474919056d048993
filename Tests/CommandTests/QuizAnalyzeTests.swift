import Etiquette
import Foundation
import Testing

@Suite struct QuizAnalyzeTests {
  /// Numbers that only the seed decides.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let quiz = Quiz(
    id: "q", title: "", pass: 60,
    questions: (1...4).map {
      Question(
        id: "q\($0)", kind: .choice, prompt: "p", points: 1, options: ["a", "b"], answer: ["A"])
    })

  private func results(_ rows: [String]) -> [[QuestionResult]] {
    rows.map { row in
      row.enumerated().map { index, letter in
        var result = QuestionResult(
          question: "q\(index + 1)", status: .graded, points: letter == "A" ? 1 : 0, of: 1,
          transcript: Transcript(id: ""))
        result.chosen = [String(letter)]
        return result
      }
    }
  }

  @Test("Figures agree with those worked out by hand")
  func figures() throws {
    let analysis = ItemAnalysis(
      QuizAnalyzeTests.quiz, results: results(["AAAB", "AABB", "ABBB", "AAAA"]))
    let facility = analysis.items.map { $0.facility.number }
    #expect(facility == [1, 0.75, 0.5, 0.25])
    #expect(analysis.items[0].itemRest == .undefined(.sameItem))
    // Rest of q2: 2, 1, 1, 3; its own: 1, 1, 0, 1.
    let rest = try #require(analysis.items[1].itemRest.number)
    #expect(abs(rest - 0.52223) < 1e-4)
    #expect(analysis.items[3].topBottom == .value(1))
    // Variances 0, 0.1875, 0.25, 0.1875; of the totals 3, 2, 1, 4: 1.25.
    let alpha = try #require(analysis.alpha.number)
    #expect(abs(alpha - 4.0 / 3 * (1 - 0.625 / 1.25)) < 1e-9)
    #expect(analysis.items.flatMap(\.advice).isEmpty)
    #expect(analysis.items[1].options.map(\.count) == [3, 1])
  }

  @Test("What is not defined is said to be so, with why")
  func undefined() {
    let one = ItemAnalysis(QuizAnalyzeTests.quiz, results: results(["AAAA"]))
    #expect(one.alpha == .undefined(.tooFewTrainees))
    #expect(one.items[0].itemRest == .undefined(.tooFewTrainees))
    let same = ItemAnalysis(QuizAnalyzeTests.quiz, results: results(["AABB", "AABB"]))
    #expect(same.alpha == .undefined(.sameTotal))
    #expect(same.items[0].topBottom == .undefined(.sameTotal))
    let rest = ItemAnalysis(QuizAnalyzeTests.quiz, results: results(["AABB", "BABB"]))
    #expect(rest.items[0].itemRest == .undefined(.sameRest))
  }

  @Test("The figures of a simulated class of 200 tell good questions from bad")
  func simulated() {
    var random = Seeded(state: 7)
    let rows = (0..<200).map { _ -> String in
      let skill = Double.random(in: 0...1, using: &random)
      let chances = [skill, skill * skill, 1 - skill, 0.5]
      return chances.map { Double.random(in: 0...1, using: &random) < $0 ? "A" : "B" }.joined()
    }
    let items = ItemAnalysis(QuizAnalyzeTests.quiz, results: results(rows)).items
    #expect(items[2].advice.contains(.reversed))
    #expect(!items[0].advice.contains(.reversed))
    #expect((items[0].topBottom.number ?? 0) > (items[3].topBottom.number ?? 1))
  }

  @Test("The command writes null with why, and no advice for a small class")
  func command() throws {
    let folder = try Scratch()
    try folder.write("quiz.yaml", QuizGradeTests.quiz.utf8)
    let answers = "trainee,q1,q2\n甲,B,不用客气\n乙,B,嗯\n"
    let run = try Binary.run(
      ["quiz", "analyze", "quiz.yaml", "--format", "json"], input: answers, in: folder.url)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains("\"facility\":{\"value\":1}"))
    #expect(run.output.contains("\"reason\":\"same-item-scores\",\"value\":null"))
    let page = try Binary.run(
      ["quiz", "analyze", "quiz.yaml", "--language", "en"], input: answers, in: folder.url)
    #expect(page.output.contains("Fewer than 10 trainees: no advice."))
    #expect(page.output.contains("q1 item–rest — everybody earned the same in it"))
  }
}
