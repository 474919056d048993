import Etiquette

/// Grades for a terminal: a table of the class, then what each trainee can do better.
struct GradePage {
  let grades: GradeBook
  let book: RuleBook
  let language: Language
  let width: Int

  /// The page, with a line feed at its end.
  var text: String {
    let title = grades.quiz.title.isEmpty ? grades.quiz.id : grades.quiz.title
    var lines = [Terminal.visible(title), ""]
    lines += table + [""]
    for grade in grades.grades { lines += sheet(grade) }
    let passed = grades.grades.count(where: \.isPassed)
    lines.append(QuizMessage.summary(grades.grades.count, passed: passed).text(language))
    if grades.isRedacted { lines.append(PrivacyMessage.masked.text(language)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: [String] {
    let head: [QuizMessage] = [.trainee, .points, .of, .percent, .passed]
    let rows = grades.grades.map { grade in
      [
        Terminal.visible(GradePage.name(grade)), grade.points.points, grade.of.points,
        grade.percent.points, QuizMessage.yesOrNo(grade.isPassed).text(language),
      ]
    }
    return Table(names: 1, rows: [head.map { $0.text(language) }] + rows).lines(width: width)
  }

  private func sheet(_ grade: TraineeGrade) -> [String] {
    let wrapping = Wrapping(width: width)
    var lines = [
      "— \(Terminal.visible(GradePage.name(grade))) · \(QuizMessage.total(grade).text(language))"
    ]
    for (question, result) in zip(grades.quiz.questions, grade.results) where !result.isFull {
      lines += wrapping.paragraph(
        "\(question.id) \(result.points.points)/\(result.of.points) ",
        Terminal.visible(question.prompt), indent: 2)
      for sentence in Feedback(question: question, result: result, book: book).sentences {
        lines += wrapping.paragraph("", Terminal.visible(sentence[language]), indent: 6)
      }
    }
    return lines + [""]
  }

  /// The staff number with the name, where both are known.
  static func name(_ grade: TraineeGrade) -> String {
    grade.sheet.name.map { "\(grade.sheet.trainee) \($0)" } ?? grade.sheet.trainee
  }
}
