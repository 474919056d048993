import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite struct QuizBankTests {
  static let names = shippedQuizzes().map(quizName)

  @Test("Every shipped question's model earns full points and its wrong answers do not")
  func check() throws {
    let run = try Binary.run(["quiz", "check"] + QuizBankTests.names)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("The bank has all kinds of question over all clauses with speech, each complete")
  func covers() throws {
    let quizzes = try shippedQuizzes().map { try QuizReader().read($0) }
    let questions = quizzes.flatMap(\.questions)
    #expect(questions.count >= 80)
    #expect(Set(questions.map(\.kind)) == Set(Question.Kind.allCases))
    #expect(Set(questions.map(\.id)).count == questions.count)
    for question in questions {
      let texts = [question.feedback, question.clause, question.model, question.wrong.joined()]
      #expect(!texts.contains(""), "\(question.id)")
    }
    let clauses = questions.map(\.clause).joined(separator: "、")
    let han = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    let numbers = han + han.map { "十" + $0 }.dropLast() + ["二十"]
    for (article, count) in [("第十六条", 12), ("第十七条", 6), ("第十八条", 20)] {
      let own = questions.map(\.clause).filter { $0.hasPrefix(article) }.joined()
      for number in numbers.prefix(count) {
        #expect(own.contains("(\(number))"), "\(article)\(number)")
      }
    }
    for clause in ["热线二", "热线三", "热线五", "热线六", "第十二条", "第二十五条", "第二十七条"] {
      #expect(clauses.contains(clause))
    }
  }

  @Test("The program carries every quiz of the folder, unchanged")
  func shipped() throws {
    let folder = Binary.root.appending(path: "Lexicon/quizzes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let own = shippedQuizzes()
    #expect(own.map { $0.path.split(separator: "/").last.map(String.init) } == files)
    for file in own {
      let text = try String(
        contentsOf: Binary.root.appending(path: file.path), encoding: .utf8)
      #expect(text == file.text)
    }
    let list = try Binary.run(["quiz", "list", "--language", "en"])
    #expect(list.output.split(separator: "\n").count == files.count)
    #expect(list.output.contains("article-16: "))
  }

  @Test(
    "What does not hold in a quiz is told with its line",
    arguments: [
      ("model: 嗯", "wrong: 不谢", ":3: q: ", "0/3"),
      ("model: 不用客气", "wrong: 您不用客气", ":3: q: ", "得了满分"),
      ("model: 不用客气，讨厌！", "wrong: 嗯", ":3: q: ", "forbidden-05"),
      ("modle: 不用客气", "wrong: 嗯", ":4:", "model"),
    ])
  func faults(_ model: String, _ wrong: String, place: String, words: String) throws {
    let folder = try Scratch()
    let text = """
      id: x
      questions:
      - id: q
        \(model)
        \(wrong)
        kind: phrase
        prompt: 顾客道谢，你怎么回答？
        points: 3
        elements: [{id: welcome, points: 3, any: 不用客气}]

      """
    try folder.write("quiz.yaml", text.utf8)
    let run = try Binary.run(["quiz", "check", "quiz.yaml"], in: folder.url)
    #expect(run.status > 0)
    let told = run.output + run.complaints
    #expect(told.contains("quiz.yaml" + place) && told.contains(words), "\(told)")
  }

  @Test(
    "A wording that does not earn its own element is told", arguments: ["bye bye", "略", "！！"])
  func wordings(_ wording: String) throws {
    let folder = try Scratch()
    let text = """
      id: x
      questions:
      - {id: q, kind: phrase, prompt: 顾客道谢。, model: 不用客气, wrong: 嗯, points: 3, elements: [{id: welcome, points: 3, any: [不用客气, "\(wording)"]}]}

      """
    try folder.write("quiz.yaml", text.utf8)
    let run = try Binary.run(["quiz", "check", "quiz.yaml"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("quiz.yaml:3: q: 要点 welcome 的说法“\(wording)”"), "\(run.output)")
  }

  @Test(
    "The right options are told by letters or by their words; others are told with what may stand there",
    arguments: [
      ("可以", "choice", nil), ("b", "choice", nil), ("[可以, B]", "multiple", nil),
      ("丁", "choice", "answer 应是A–B"), ("C", "choice", "answer 应是A–B"),
      ("AB", "choice", "answer 应是A–B"), ("[可以, 丁]", "multiple", "answer 应是A–B"),
    ] as [(String, String, String?)])
  func options(answer: String, kind: String, words: String?) throws {
    let folder = try Scratch()
    let text = """
      id: x
      questions:
      - {id: a, kind: \(kind), prompt: 行吗, points: 1, options: [可以, 不可以], answer: \(answer)}

      """
    try folder.write("quiz.yaml", text.utf8)
    let run = try Binary.run(["quiz", "check", "quiz.yaml"], in: folder.url)
    #expect(run.status == (words == nil ? 0 : 2), "\(run.output)\(run.complaints)")
    #expect(run.output.contains("读不了的试卷 1 份") == (words != nil), "\(run.output)")
    #expect(words.map(run.complaints.contains) ?? run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test("A line that the linter does not find is told; a quiz that does not exist, too")
  func lines() throws {
    let folder = try Scratch()
    let text = """
      id: x
      questions:
      - {id: s, kind: spot, prompt: 找, points: 1, answer: 3, transcript: "客服：您好，请问办理什么业务？\\n客户：啊\\n客服：好，再见。"}
      - {id: d, kind: dialogue, prompt: 答, model: 您好, wrong: 喂, transcript: "客户：在吗", elements: [{rule: greetin, points: 1}]}

      """
    try folder.write("quiz.yaml", text.utf8)
    let run = try Binary.run(["quiz", "check", "quiz.yaml"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("s: answer 是第 3 行"), "\(run.output)")
    #expect(run.output.contains("没有规则 greetin；是不是 greeting？"))
    let none = try Binary.run(["quiz", "check", "article-61"])
    #expect(none.status == 2 && none.complaints.contains("是不是 article-"))
  }
}
