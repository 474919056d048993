import Etiquette

/// A grade book for spreadsheets: UTF-8 with its mark, CR LF, no cell that would be a formula.
struct GradeTable {
  private let rows: [[String]]

  init(_ grades: GradeBook, language: Language) {
    let head: [QuizMessage] = [.trainee, .name, .points, .of, .percent, .passed, .attempts]
    var rows = [head.map { $0.text(language) } + grades.quiz.questions.map(\.id)]
    for grade in grades.grades {
      let start = [
        grade.sheet.trainee, grade.sheet.name ?? "", grade.points.points, grade.of.points,
        grade.percent.points, QuizMessage.yesOrNo(grade.isPassed).text(language),
        "\(grade.sheet.attempts)",
      ]
      rows.append(
        start + grade.results.map { $0.status == .notAnswered ? "" : $0.points.points })
    }
    self.rows = rows
  }

  /// The table.
  var text: String {
    Spreadsheet.file(rows)
  }
}
