import Foundation
import Testing

@Suite("Grade books for spreadsheets and for Moodle, and personal details in grades")
struct QuizGradeBookTests {
  private func grade(_ answers: String, _ options: [String]) throws -> Binary.Run {
    let folder = try Scratch()
    try folder.write("quiz.yaml", QuizGradeTests.quiz.utf8)
    return try Binary.run(
      ["quiz", "grade", "quiz.yaml", "-"] + options, input: answers, in: folder.url)
  }

  /// The rows of a table in which no cell has a line end.
  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\r\n").map { row in
      var cells = [""]
      var isQuoted = false
      for character in row {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  @Test("Moodle gets who, percent, points and feedback, each trainee on one line")
  func moodle() throws {
    let answers = "工号,姓名,q1,q2\n0123,张三,B,不用客气\n0124,李四,A,\"烦死了，讨厌！\n<b>=1</b>\"\n0125,王五,,\n"
    let run = try grade(answers, ["--format", "moodle"])
    #expect(run.status == 1 && run.complaints.isEmpty, "\(run.complaints)")
    #expect(run.output.hasPrefix("\u{FEFF}idnumber,") && run.output.hasSuffix("\r\n"))
    let rows = rows(String(run.output.dropFirst()))
    #expect(rows.map(\.count) == [4, 4, 4, 4])
    #expect(rows[0] == ["idnumber", "小试卷（百分制）", "小试卷（满分 5）", "小试卷（反馈，已遮盖个人信息）"])
    #expect(rows[1] == ["0123", "100", "5", "5/5 分，100%，及格"])
    #expect(Array(rows[2].prefix(3)) == ["0124", "0", "0"])
    #expect(rows[2][3].contains("q1 0/2 应选 B") && rows[2][3].contains("用了忌语“讨厌”（第十八条(五)）"))
    #expect(!run.output.contains("<") && !run.output.contains(">"))
    #expect(rows[3][3].contains("q2 0/3 未作答。"))
  }

  @Test(
    "The column of who is named as Moodle names it",
    arguments: [
      ("a@b.cn", "email"), ("li.si", "username"), ("0123", "idnumber"), ("li.si\n0123", "idnumber"),
      ("李四", "idnumber"),
    ])
  func identity(trainees: String, name: String) throws {
    let answers = trainees.split(separator: "\n").map { "\($0),B,不用客气\n" }.joined()
    let run = try grade("trainee,q1,q2\n" + answers, ["--format", "moodle"])
    #expect(run.status == 0 && run.output.hasPrefix("\u{FEFF}\(name),"), "\(run.output)")
    #expect(run.complaints.contains("只有姓名") == trainees.contains("李"), "\(run.complaints)")
  }

  /// A trainee who types what only customers should know.
  private static let telling = """
    姓名,q1,q2
    张伟,B,不用客气，我叫王建国，电话13812345678。讨厌！

    """

  @Test(
    "Answers are masked where grades travel, and said to be; whose they are stays",
    arguments: ["text", "json", "html", "gradescope", "moodle", "csv"])
  func masked(form: String) throws {
    let travels = ["html", "gradescope", "moodle", "csv"].contains(form)
    let quotes = ["json", "html"].contains(form)
    for (options, isMasked) in [([], travels), (["--redact"], true), (["--no-redact"], false)] {
      let report = try grade(Self.telling, ["--format", form] + options).output
      #expect(report.contains("张伟"))
      #expect(report.contains("13812345678") == (quotes && !isMasked), "\(form) \(options)")
      #expect(report.contains("王建国") == (quotes && !isMasked), "\(form) \(options)")
      if form != "csv" {
        let isSaid = report.contains("已遮盖个人信息") || report.contains("\"redacted\":true")
        #expect(isSaid == isMasked, "\(form) \(options)")
      }
    }
  }

  @Test("Sheets in a folder are masked too; feedback quotes the same words as before")
  func sheets() throws {
    let folder = try Scratch()
    try folder.write("quiz.yaml", QuizGradeTests.quiz.utf8)
    let run = try Binary.run(
      ["quiz", "grade", "quiz.yaml", "-", "--sheets", "s"], input: Self.telling, in: folder.url)
    #expect(run.status == 1 && run.output.contains("“讨厌”"))
    let sheet = try String(
      contentsOf: folder.url.appending(path: "s/1-张伟.html"), encoding: .utf8)
    #expect(sheet.contains("<h1><bdi>张伟</bdi></h1>") && sheet.contains("“讨厌”"))
    #expect(!sheet.contains("13812345678") && sheet.contains("已遮盖个人信息"))
  }
}
