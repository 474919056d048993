import Etiquette
import EtiquetteFiles
import HanText
import Testing

@Suite struct GradeTests {
  @Test(arguments: [
    "", "   ", "……", "略", "不会，略。", "无", "（空白）", "N/A", "这道题我不会写。", "这题不会", "这道题我真的不会",
    "第3题忘了",
  ])
  func leavesBlanksUngraded(_ answer: String) throws {
    let result = try #require(try grade(answer, to: "away"))
    #expect(result.status == .notAnswered)
    #expect(result.points == 0 && result.of == 5)
    #expect(result.elements.count == 3)
  }

  @Test(arguments: [
    ("对不起，请您稍等一下。", 5.0, ""),
    ("对不起，请您稍等一下。别催，没看见正忙吗！", 0, "forbidden-12 violation"),
    ("我会说：“不归我管，请您稍等。”", 0, "forbidden-02 violation"),
    ("客户：“我不知道。”\n我：“对不起，请您稍等一下。”", 5, ""),
  ])
  func forfeitsForForbiddenWords(_ answer: String, points: Double, findings: String) throws {
    let result = try #require(try grade(answer, to: "away"))
    #expect(result.points == points)
    let found = result.findings.map { "\($0.rule) \($0.verdict.rawValue)" }
    #expect(found.joined(separator: ", ") == findings)
  }

  @Test(arguments: [
    ("one", "B", 2.0), ("one", "b", 2), ("one", "Ｂ", 2), ("one", "B. 请稍等", 2), ("one", "请稍等", 2),
    ("one", "A", 0), ("one", "AB", 0), ("many", "AC", 3), ("many", "C、A", 3), ("many", "A", 0),
    ("many", "ABC", 0), ("one", "选B。", 2), ("one", "答案是B", 2), ("one", "我觉得应该选 B 吧", 2),
    ("one", "不选B", 0), ("one", "除了B都行", 0), ("many", "应该选A和C", 3),
  ])
  func gradesChoices(_ question: String, _ answer: String, points: Double) throws {
    let grader = try Quizzes.grader(GradeTests.choices).get()
    let result = try #require(
      try grader.grade(answer, to: question, boundaries: WordBoundaries()))
    #expect(result.points == points)
    #expect(result.status == .graded)
  }

  @Test func knowsNoOtherQuestion() throws {
    #expect(try grade("您好", to: "nowhere") == nil)
  }

  private func grade(_ answer: String, to question: String) throws -> QuestionResult? {
    try Quizzes.scenes.get().grade(answer, to: question, boundaries: WordBoundaries())
  }

  private static let choices = """
    id: choices
    questions:
    - {id: one, kind: choice, prompt: 业务忙时应说, points: 2, options: [等着, 请稍等, 别催], answer: B}
    - {id: many, kind: multiple, prompt: 文明用语, points: 3, options: [您好, 急什么, 再见], answer: AC}
    """
}
