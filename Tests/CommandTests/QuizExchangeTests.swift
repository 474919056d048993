import Etiquette
import EtiquetteFiles
import Foundation
import FoundationXML
import Testing

@Suite("Quizzes that go to learning platforms and come from them")
struct QuizExchangeTests {
  private static let bank = shippedQuizzes().compactMap { try? QuizReader().read($0) }

  private static func imported(_ text: String, _ format: QuizImport? = nil) throws -> ImportedQuiz {
    var read = try ImportedQuiz(
      Array(text.utf8), path: "paper.txt", format: format, encoding: nil)
    for index in read.quiz.questions.indices { read.quiz.questions[index].line = 0 }
    return read
  }

  // MARK: GIFT

  @Test("What GIFT can carry comes back as it went, and what it cannot is told")
  func roundTrip() throws {
    for quiz in QuizExchangeTests.bank {
      let (text, losses) = QuizExport.gift.text(quiz, language: .zh)
      let back = try QuizExchangeTests.imported(text)
      #expect(back.format == .gift && back.quiz.title == quiz.title)
      let essays = losses.first { $0.kind == .elements }?.questions ?? []
      #expect(
        back.quiz.questions.map(\.id) == quiz.questions.map(\.id).filter { !essays.contains($0) })
      #expect(back.losses.allSatisfy { $0.kind == .unknownKind(.essay) })
      for question in back.quiz.questions {
        let old = try #require(quiz.question(question.id))
        #expect(question.feedback == old.feedback && question.clause == old.clause)
        guard old.kind != .spot else { continue }
        #expect(question.kind == old.kind && question.prompt == old.prompt)
        #expect(question.options == old.options && question.answer == old.answer)
        #expect(question.elements.map(\.any) == old.elements.map(\.any))
        if old.kind == .phrase {
          #expect(question.model == old.model && question.wrong == old.wrong)
        }
        if old.kind == .multiple {
          #expect(question.credit == (old.credit == .all ? .partial : old.credit))
        }
      }
      let again = QuizExport.gift.text(back.quiz, language: .zh).text
      #expect(try QuizExchangeTests.imported(again).quiz == back.quiz)
    }
  }

  @Test(
    "Characters that mean something in GIFT stay what they are",
    arguments: [
      "~=#{}:\\", "a\\n", "第一行\n第二行", "// 不是注释", "::不是题名::", "{不是答案}", "####", "$CATEGORY: x",
      "%50%半数", "[html]<b>&amp;</b>", "->", "50%", "\\\\",
    ])
  func escapes(text: String) throws {
    var choice = Question(
      id: "a]\\b", kind: .choice, prompt: text, points: 1, options: [text, "乙" + text],
      answer: ["A"])
    choice.feedback = text
    choice.clause = "[十]"
    let multiple = Question(
      id: "多选:=", kind: .multiple, prompt: "问" + text, points: 1, options: [text, "丙", "丁" + text],
      answer: ["A", "B"], credit: .penalty)
    let quiz = Quiz(id: "paper", title: "甲/乙", pass: 60, questions: [choice, multiple])
    let read = try QuizExchangeTests.imported(QuizExport.gift.text(quiz, language: .zh).text, .gift)
    #expect(read.losses == [])
    #expect(read.quiz == quiz)
  }

  @Test(
    "GIFT as others write it",
    arguments: [
      ("问？{=对 ~错}", Question.Kind.choice, ["A"], ""),
      ("问？{~错#不对 =对#是}", .choice, ["B"], "A：不对\n是"),
      ("问？{~%50%甲 ~%50%乙 ~%-100%丙}", .multiple, ["A", "B"], ""),
      ("问？{TRUE#错了#对了####总评}", .choice, ["A"], "总评\n错了\n对了"),
      ("::名::[markdown]问？{F}", .choice, ["B"], ""),
      ("应说{=请稍等 =稍候}才对", .phrase, [], ""),
      ("// [id:x] [tag:第十八条]\n问？\n{\n  =甲\n  ~乙\n}", .choice, ["A"], ""),
    ])
  func gift(text: String, kind: Question.Kind, answer: [String], feedback: String) throws {
    let read = try QuizExchangeTests.imported(text)
    let question = try #require(read.quiz.questions.first)
    #expect(read.format == .gift && read.losses == [])
    #expect(question.kind == kind && question.answer == answer && question.feedback == feedback)
  }

  @Test(
    "What GIFT holds that quizzes do not is told by its line",
    arguments: [
      ("配{=a->b =c->d}", QuizLoss.Kind.unknownKind(.matching)),
      ("数{#3:1}", .unknownKind(.numerical)),
      ("论{}", .unknownKind(.essay)), ("说明", .unknownKind(.description)),
      ("坏{=a ~b", .broken(.brace)),
      ("空{~a ~b}", .broken(.noAnswer)), ("{=a ~b}", .broken(.noPrompt)),
      ("一{~%100%a}", .broken(.noOptions)),
      ("// 备注", .comment("备注")), ("$CATEGORY: 乙", .category("乙")),
    ])
  func told(block: String, kind: QuizLoss.Kind) throws {
    let read = try QuizExchangeTests.imported("$CATEGORY: 甲\n\n问{=甲 ~乙}\n\n" + block, .gift)
    #expect(read.quiz.questions.count == 1 && read.quiz.title == "甲")
    #expect(read.losses == [QuizLoss(line: 5, kind: kind)])
  }

  // MARK: Plain text

  @Test(
    "Chinese test papers",
    arguments: [
      ("1、问？\nA、甲 B、乙\n答案：B", Question.Kind.choice, "问？", ["甲", "乙"], ["B"]),
      ("１．问？\nＡ．甲　Ｂ．乙　Ｃ．丙\n【答案】ＡＣ", .multiple, "问？", ["甲", "乙", "丙"], ["A", "C"]),
      ("（1）问（ B ）。\n（A）甲\n（B）乙", .choice, "问（　）。", ["甲", "乙"], ["B"]),
      ("第1题 问？（多选）A.甲 B.乙\n正确答案:A", .multiple, "问？（多选）", ["甲", "乙"], ["A"]),
      ("1. 水费2.5元？\n答案：√", .choice, "水费2.5元？", ["正确", "错误"], ["A"]),
      ("三、判断题\n1、问。（ × ）", .choice, "问。（　）", ["正确", "错误"], ["B"]),
      ("1) 问\n续行？\nA) 甲\nB) 乙\n续\n参考答案：\n1.B", .choice, "问\n续行？", ["甲", "乙\n续"], ["B"]),
      ("1、怎么说？\n参考答案：\n请稍等。", .phrase, "怎么说？", [], []),
    ])
  func chinese(
    text: String, kind: Question.Kind, prompt: String, options: [String], answer: [String]
  ) throws {
    let read = try QuizExchangeTests.imported("培训测试\n" + text)
    let question = try #require(read.quiz.questions.first)
    #expect(read.format == .chinese && read.quiz.title == "培训测试" && read.quiz.questions.count == 1)
    #expect(question.kind == kind && question.prompt == prompt)
    #expect(question.options == options && question.answer == answer)
  }

  @Test("Explanations, clauses, points and sections of a Chinese paper are carried over")
  func details() throws {
    let read = try QuizExchangeTests.imported(
      """
      一、单选题（每题2分）
      1、甲？
      A、是 B、否
      答案：A 解析：因为，
      所以。
      依据：第十八条(一)
      二、多项选择题（每小题3分）
      2、乙？（5分）
      A、是 B、否
      答案：A
      """)
    let (first, second) = (read.quiz.questions[0], read.quiz.questions[1])
    #expect(first.points == 2 && first.feedback == "因为，\n所以。" && first.clause == "第十八条(一)")
    #expect(second.points == 5 && second.prompt == "乙？" && second.kind == .multiple)
    #expect(read.losses == [])
  }

  @Test("Sections that number their questions from 1 again give questions of their own")
  func sections() throws {
    let read = try QuizExchangeTests.imported(
      """
      一、单选题
      1、甲？
      A、是 B、否
      答案：A
      二、判断题
      1、乙。（ √ ）
      1、丙。（ × ）
      """)
    #expect(read.quiz.questions.map(\.id) == ["q1", "q1-2", "q1-3"])
    #expect(read.losses == [])
  }

  @Test("Aiken, and what is wrong with it")
  func aiken() throws {
    let read = try QuizExchangeTests.imported(
      "问？\nA. 甲\nB) 乙\nANSWER: B\n\n没完？\nA. 甲\n\n越界？\nA. 甲\nB. 乙\nANSWER: C\n")
    #expect(read.format == .aiken && read.quiz.questions.map(\.answer) == [["B"]])
    #expect(
      read.losses == [
        QuizLoss(line: 6, kind: .broken(.noAnswer)),
        QuizLoss(line: 9, kind: .broken(.unknownOption("C"))),
      ])
  }

  // MARK: The program

  @Test("Whatever is imported is a quiz that the program reads and grades")
  func imports() throws {
    let folder = try Scratch()
    try folder.write("试题.txt", "1、问？\nA、甲 B、乙\n答案：B\n2、: \"yes\"\nA、true B、~\n答案：A\n".utf8)
    let run = try Binary.run(
      ["quiz", "import", "试题.txt", "--output", "quiz.yaml"], in: folder.url)
    #expect(run.status == 0 && run.complaints == "按 chinese 读入 2 题\n")
    let grade = try Binary.run(
      ["quiz", "grade", "quiz.yaml", "--format", "json"], input: "trainee,q1,q2\n甲,B,true\n",
      in: folder.url)
    #expect(grade.status == 0, "\(grade.complaints)")
    #expect(try Binary.run(["quiz", "check", "quiz.yaml"], in: folder.url).status == 0)
  }

  @Test(
    "Input that is no paper is refused with what to do",
    arguments: [
      ("", "空的"), ("只有标题", "--from gift"), ("\u{1}\u{2}\u{3}\u{0}\u{4}", "文本"),
    ])
  func refused(text: String, words: String) throws {
    let run = try Binary.run(["quiz", "import"], input: text)
    #expect(
      run.status == 2 && run.output == "" && run.complaints.contains(words), "\(run.complaints)")
  }

  @Test("Moodle's XML has for every question what Moodle's importer reads")
  func moodle() throws {
    let needs = [
      "multichoice": [
        "single", "shuffleanswers", "answernumbering", "correctfeedback", "incorrectfeedback",
        "partiallycorrectfeedback", "answer",
      ],
      "shortanswer": ["usecase", "answer"],
      "essay": [
        "responseformat", "responsefieldlines", "attachments", "graderinfo", "responsetemplate",
      ],
    ]
    for quiz in QuizExchangeTests.bank {
      let run = try Binary.run(["quiz", "export", quiz.id, "--to", "moodle-xml"])
      #expect(run.status == 0 && run.complaints.contains("\(quiz.pass.formatted())%"))
      let document = try XMLDocument(xmlString: run.output)
      let questions = document.rootElement()?.elements(forName: "question") ?? []
      #expect(questions.first?.attribute(forName: "type")?.stringValue == "category")
      #expect(questions.count == quiz.questions.count + 1)
      for (element, question) in zip(questions.dropFirst(), quiz.questions) {
        let type = try #require(element.attribute(forName: "type")?.stringValue)
        let common = [
          "name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden",
          "idnumber",
        ]
        for name in common + (try #require(needs[type])) {
          #expect(!element.elements(forName: name).isEmpty, "\(question.id) \(name)")
        }
        let grade = element.elements(forName: "defaultgrade").first?.stringValue
        #expect(grade.flatMap(Double.init) == question.points)
        let fractions = element.elements(forName: "answer").compactMap {
          $0.attribute(forName: "fraction")?.stringValue.flatMap(Double.init)
        }
        if type == "multichoice" {
          #expect(abs(fractions.filter { $0 > 0 }.reduce(0, +) - 100) < 0.01)
        }
      }
    }
  }
}
