import Etiquette
import EtiquetteFiles
import Testing

@Suite struct SpotAndDialogueTests {
  @Test(arguments: [
    ("2、4", 4.0, "2 4"), ("第2行和第四行", 4, "2 4"), ("2-4", 2, "2 3 4"), ("2", 2, "2"),
    ("1 2 3 4 5", 0, "1 2 3 4 5"), ("略", 0, ""), ("２，４", 4, "2 4"), ("没看出来", 0, ""),
  ])
  func marksLines(_ answer: String, points: Double, chosen: String) throws {
    let result = try #require(try grade(answer, to: "spot"))
    #expect(result.points == points)
    #expect(result.chosen.joined(separator: " ") == chosen)
    #expect(result.status == (answer == "略" ? .notAnswered : .graded))
  }

  @Test(arguments: [
    ("您好，请问办理什么业务？\n对不起，让您久等了，请稍等。\n不用客气，再见。", "greeting scene-wait scene-thanked closing", 8.0),
    (
      "①您好，请问办理什么业务？②不好意思，让您久等了，请您稍等一下。③没关系，这是我们应该做的，您慢走。",
      "greeting scene-wait scene-thanked closing", 8
    ),
    ("1. 喂\n2. 等着\n3. 嗯", "", 0),
    (
      "客户：我来交水费。\n我：您好！请问办理什么业务？\n我：对不起，让您久等了。\n我：不客气，再见",
      "greeting scene-wait scene-thanked closing", 8
    ),
    ("您好，请问办理什么业务？\n别催，没看见正忙吗！\n再见", "greeting closing", 0),
    ("您好", "greeting", 2),
  ])
  func gradesReplies(_ answer: String, met: String, points: Double) throws {
    let result = try #require(try grade(answer, to: "talk"))
    let found = result.elements.filter(\.met).map(\.id)
    #expect(found.joined(separator: " ") == met, "\(answer)")
    #expect(result.points == points)
  }

  @Test(arguments: [
    ("all", "AC", 4.0), ("all", "A", 0), ("part", "A", 2), ("part", "AB", 0), ("fine", "ABC", 2),
    ("fine", "B", 0), ("fine", "AC", 4),
  ])
  func givesCredit(_ question: String, _ answer: String, points: Double) throws {
    #expect(try grade(answer, to: question)?.points == points)
  }

  private func grade(_ answer: String, to question: String) throws -> QuestionResult? {
    try Quizzes.grader(SpotAndDialogueTests.yaml).get()
      .grade(answer, to: question, boundaries: WordBoundaries())
  }

  private static let yaml = """
    id: kinds
    questions:
    - id: spot
      kind: spot
      prompt: 哪几行不合规定？
      points: 4
      answer: [2, 4]
      transcript: |-
        客户：水表读数在哪里看？
        客服：不知道！
        客户：那我问谁？
        客服：你问我，我问谁！
        客户：算了。
    - id: talk
      kind: dialogue
      prompt: 写出你的回答。
      transcript: |-
        # 渠道: counter
        客服：____
        客户：我来交水费。等了半个小时了，还要等多久？
        客服：____
        客户：好的，谢谢你。
        客服：____
      elements:
      - {rule: greeting, points: 2, clause: 第十六条(一)}
      - {rule: scene-wait, points: 2}
      - {rule: scene-thanked, points: 2}
      - {rule: closing, points: 2}
    - {id: all, kind: multiple, prompt: p, points: 4, options: [甲, 乙, 丙], answer: AC}
    - {id: part, kind: multiple, prompt: p, points: 4, options: [甲, 乙, 丙], answer: AC, credit: partial}
    - {id: fine, kind: multiple, prompt: p, points: 4, options: [甲, 乙, 丙], answer: AC, credit: penalty}
    """
}
