import Etiquette
import EtiquetteFiles
import Testing

@Suite struct QuizReaderTests {
  @Test func readsEveryKindOfQuestion() throws {
    let quiz = try read(
      """
      id: q
      title: 试卷
      pass: 75
      questions:
      - {id: a, kind: choice, prompt: 选, points: 1, options: [甲, 乙], answer: b}
      - {id: b, kind: phrase, prompt: 说, elements: [{id: bye, any: 再见, points: 2}]}
      - {id: c, kind: spot, prompt: 找, points: 3, answer: 1, transcript: "客服：喂"}
      """)
    #expect(quiz.pass == 75)
    #expect(quiz.questions.map(\.kind) == [.choice, .phrase, .spot])
    #expect(quiz.questions[0].answer == ["B"])
    #expect(quiz.questions[1].points == 2)
    #expect(quiz.points == 6)
    #expect(quiz.question("c")?.transcript == "客服：喂")
  }

  @Test(arguments: [
    ("title: x\nquestions: []", "1 missingKey(id), 1 missingKey(questions)"),
    ("id: q\nquestion: []", "1 missingKey(questions), 2 unknownKey(question, questions)"),
    (
      "id: q\nquestions:\n- {id: a, kind: phrse, prompt: p, elements: []}",
      "3 missingKey(elements), 3 unknownValue(phrse, phrase)"
    ),
    (
      "id: q\nquestions:\n- {id: a, kind: choice, prompt: p, points: 1, options: [x], answer: C}",
      #"3 wrongType("answer", expected: "A–A")"#
    ),
    (
      "id: q\nquestions:\n- id: a\n  kind: phrase\n  elements:\n  - {id: e, ani: [x], points: 1}",
      "3 missingKey(prompt), 6 missingKey(any), 6 unknownKey(ani, any)"
    ),
    ("id: [", "2 syntax"),
  ])
  func tellsAllMistakes(_ yaml: String, _ expected: String) {
    #expect(throws: LexiconProblems.self) { try read(yaml) }
    do throws(LexiconProblems) {
      _ = try read(yaml)
    } catch {
      let found = error.all.map { "\($0.line) \(name($0.kind))" }.sorted()
      #expect(found.joined(separator: ", ") == expected)
    }
  }

  private func read(_ yaml: String) throws(LexiconProblems) -> Quiz {
    try QuizReader().read(LexiconReader.File(path: "quiz.yaml", text: yaml))
  }

  private func name(_ kind: LexiconProblem.Kind) -> String {
    switch kind {
    case .missingKey(let key): "missingKey(\(key))"
    case .unknownKey(let key, let nearest): "unknownKey(\(key), \(nearest ?? "-"))"
    case .unknownValue(let value, let nearest): "unknownValue(\(value), \(nearest ?? "-"))"
    case .syntax: "syntax"
    default: "\(kind)"
    }
  }
}
