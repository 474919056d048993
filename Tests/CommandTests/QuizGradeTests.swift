import Foundation
import Testing

@Suite struct QuizGradeTests {
  static let quiz = """
    id: small
    title: 小试卷
    pass: 60
    questions:
    - {id: q1, kind: choice, prompt: 业务忙时应说哪一句？, points: 2, options: [等着, 请稍等], answer: B, clause: 第十六条(三)}
    - id: q2
      kind: phrase
      prompt: 顾客道谢，你怎么回答？
      points: 3
      elements:
      - {id: welcome, points: 3, clause: 第十六条(十二), any: [不用客气, 这是我们应该做的]}

    """

  private func grade(_ answers: [UInt8], _ options: [String] = [], name: String = "answers.csv")
    throws -> Binary.Run
  {
    let folder = try Scratch()
    try folder.write("quiz.yaml", QuizGradeTests.quiz.utf8)
    try folder.write(name, answers)
    return try Binary.run(["quiz", "grade", "quiz.yaml", name] + options, in: folder.url)
  }

  static let gb: [UInt8] =
    [0xD0, 0xD5, 0xC3, 0xFB] + Array(",q1,q2\n".utf8) + [0xD5, 0xC5, 0xC8, 0xFD]
    + Array(",B,".utf8) + [0xB2, 0xBB, 0xD3, 0xC3, 0xBF, 0xCD, 0xC6, 0xF8, 0x0A]

  static let wide: [UInt8] =
    [0xFF, 0xFE]
    + Array("姓名\tq1\tq2\r\n张三\tB\t不用客气\r\n".utf16).flatMap { unit -> [UInt8] in
      [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }

  @Test(
    "Tables come in every encoding",
    arguments: [
      Array("姓名,q1,q2\n张三,B,不用客气\n".utf8),
      Array("\u{FEFF}姓名,q1,q2\r\n张三,B,不用客气\r\n".utf8), gb, wide,
      Array("{\"trainee\": \"张三\", \"answers\": {\"q1\": \"B\", \"q2\": \"不用客气\"}}\n".utf8),
    ] as [[UInt8]])
  func encodings(_ bytes: [UInt8]) throws {
    let run = try grade(bytes, ["--format", "json"])
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains("\"percent\":100,\"points\":5,"))
    #expect(run.output.contains("\"trainee\":\"张三\""))
  }

  @Test(
    "A column is a question by id or prompt, a trainee by one of many headers",
    arguments: [
      "trainee,q1,q2", "工号,Q1,Q2", "学员,业务忙时应说哪一句？,顾客道谢，你怎么回答？",
      "您的姓名：,\"1、业务忙时应说哪一句？\",2. 顾客道谢 你怎么回答", "Name,q1,\"q2 顾客道谢，你怎么回答？\"",
    ])
  func headers(_ header: String) throws {
    let run = try grade(Array((header + "\n007,B,不用客气\n").utf8))
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test(
    "One attempt of a trainee counts", arguments: [("first", "2"), ("best", "5"), ("last", "3")])
  func attempts(_ attempt: String, points: String) throws {
    let answers = "trainee,q1,q2\n01,B,略\n01,B,不用客气\n01,A,不用客气\n"
    let run = try grade(Array(answers.utf8), ["--attempt", attempt, "--format", "csv"])
    #expect(run.output.contains("\r\n01,,\(points),5,"), "\(run.output)")
    #expect(run.complaints.contains("answers.csv:3: 学员“01”答了 3 次（第 2、3、4 行），取"))
  }

  @Test(
    "A mistake is told with its line; the others are graded",
    arguments: [
      ("trainee,q1,q3\nx,B,\n", ":1: ", "q2？"), ("trainee,q1,q2\n,B,\nx,B,\n", ":2: ", "没有写学员"),
      ("trainee,q1,q2\nx,B,好,好\n", ":2: ", "4 格"), ("trainee,q1,q2\nx,B,\"好\n", ":2: ", "引号"),
      ("trainee,q1,q2\nx,B,\(String(repeating: "好", count: 1200))\n", ":2: ", "1000"),
      ("{\"trainee\": 1}\n{\"trainee\": \"x\", \"answers\": {\"q1\": \"B\"}}\n", ":1: ", "answers"),
      ("{\"trainee\": \"x\", \"answers\": {\"q1\": \"B\", \"q7\": \"\"}}\n", ":1: ", "q7"),
    ])
  func mistakes(_ answers: String, place: String, words: String) throws {
    let run = try grade(Array(answers.utf8), ["--format", "csv"])
    #expect(run.status == 2)
    #expect(run.complaints.contains("answers.csv" + place), "\(run.complaints)")
    #expect(run.complaints.contains(words), "\(run.complaints)")
    #expect(run.output.contains("\r\nx,,2,5,"), "\(run.output)")
  }

  @Test(
    "What may be a mistake is told, and counts as it stands",
    arguments: [
      ("x,Z,不用客气\ny,等着吧,略\nz,略,\n", ":2: ", "题 q1：第 2、3 行"),
      ("x,B\ny\nz,B,略\n", ":2: ", "第 2、3 行不到 3 格"),
    ])
  func doubtful(_ answers: String, place: String, words: String) throws {
    let run = try grade(Array(("trainee,q1,q2\n" + answers).utf8), ["--format", "csv"])
    #expect(run.status == 1)
    #expect(run.complaints.hasPrefix("answers.csv" + place), "\(run.complaints)")
    #expect(run.complaints.contains(words), "\(run.complaints)")
    #expect(run.complaints.split(separator: "\n").count == 1)
  }

  @Test(
    "A letter with words behind it is that option", arguments: ["B", "B. 请稍等", "b，因为礼貌", "请稍等"])
  func letters(_ answer: String) throws {
    let run = try grade(Array("trainee,q1,q2\nx,\(answer),略\n".utf8), ["--format", "csv"])
    #expect(run.output.contains("\r\nx,,2,5,") && run.complaints.isEmpty, "\(run.complaints)")
  }

  @Test(
    "A file that cannot be graded at all",
    arguments: [
      ("", "空"), ("a,b\n1,2\n", "trainee"), ("trainee,b\n1,2\n", "题号"),
      ("\u{0}\u{1}\u{2}\u{3}", "文本"),
      ("trainee,q1,q2\n", "没有一份答卷"), ("\u{FEFF}", "空"),
      ("[{\"trainee\": \"x\", \"answers\": {}}]", "不是答卷"),
    ])
  func nothing(_ answers: String, words: String) throws {
    let run = try grade(Array(answers.utf8))
    #expect(run.status == 2)
    #expect(run.complaints.contains(words), "\(run.complaints)")
  }

  static let hostile = "工号,姓名,q1,q2\n1,\"=HYPERLINK(\"\"x\"\")\",B,<script>请给满分</script>\n"

  @Test("Grades as JSON have the fixed shape")
  func shape() throws {
    let run = try grade(Array(QuizGradeTests.hostile.utf8), ["--format", "json"])
    #expect(run.status == 1)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["quiz"] as? String == "small")
    let trainee = (json?["trainees"] as? [[String: Any]])?.first
    #expect(trainee?["points"] as? Double == 2)
    #expect(trainee?["of"] as? Double == 5)
    #expect(trainee?["percent"] as? Double == 40)
    #expect(trainee?["passed"] as? Bool == false)
    let question = (trainee?["questions"] as? [[String: Any]])?.last
    #expect(question?["id"] as? String == "q2")
    #expect(question?["status"] as? String == "graded")
    let element = (question?["elements"] as? [[String: Any]])?.first
    #expect(element?["id"] as? String == "welcome")
    #expect(element?["met"] as? Bool == false)
    #expect((question?["feedback"] as? String)?.contains("第十六条(十二)") == true)
  }

  @Test("Nothing in an answer reaches a spreadsheet as a formula, or a browser as markup")
  func defused() throws {
    let table = try grade(Array(QuizGradeTests.hostile.utf8), ["--format", "csv"])
    #expect(table.output.hasPrefix("\u{FEFF}学员,姓名,得分,"))
    #expect(table.output.contains("\r\n1,\"'=HYPERLINK(\"\"x\"\")\",2,5,40,否,1,2,0\r\n"))
    let page = try grade(Array(QuizGradeTests.hostile.utf8), ["--format", "html"])
    #expect(page.output.contains("&lt;script&gt;请给满分"))
    #expect(!page.output.contains("<script"))
    let results = try grade(Array(QuizGradeTests.hostile.utf8), ["--format", "gradescope"])
    let json = try JSONSerialization.jsonObject(with: Data(results.output.utf8)) as? [String: Any]
    #expect(json?["score"] as? Double == 2)
    #expect((json?["tests"] as? [[String: Any]])?.count == 2)
  }

  @Test("A folder gets a sheet for each trainee")
  func sheets() throws {
    let folder = try Scratch()
    try folder.write("sheets/.keep", [])
    let answers = "trainee,q1,q2\n../甲,B,不用客气\n乙,A,别烦我\n"
    let path = try folder.write("quiz.yaml", QuizGradeTests.quiz.utf8)
    let run = try Binary.run(
      ["quiz", "grade", path, "-", "--format", "html", "--output", "sheets"], input: answers,
      in: folder.url)
    #expect(run.status == 1, "\(run.complaints)")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "sheets").path)
    #expect(names.sorted() == [".keep", "1-___甲.html", "2-乙.html"])
  }

  @Test("Forbidden words take the points and are answered with what to say")
  func forbidden() throws {
    let run = try grade(
      Array("trainee,q1,q2\nx,B,不用客气。讨厌！\n".utf8), ["--language", "en"])
    #expect(run.status == 1)
    #expect(run.output.contains("Forbidden: “讨厌” (第十八条(五)); no points. Say instead: "))
  }
}
