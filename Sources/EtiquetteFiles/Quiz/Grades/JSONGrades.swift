import Etiquette

/// Grades as JSON.
struct JSONGrades: Encodable {
  var quiz: String
  var title: String
  var pass: Double
  var redacted: Bool?
  var trainees: [Trainee]
  var problems: [Trouble]

  struct Trainee: Encodable {
    var trainee: String
    var name: String?
    var points: Double
    var of: Double
    var percent: Double
    var passed: Bool
    var attempts: Int
    var questions: [Entry]
  }

  struct Entry: Encodable {
    var id: String
    var kind: String
    var status: String
    var points: Double
    var of: Double
    var clause: String
    var answer: String
    var chosen: [String]?
    var elements: [Part]
    var findings: [JSONFinding]
    var feedback: String
  }

  struct Part: Encodable {
    var id: String
    var met: Bool
    var clause: String?
  }

  struct Trouble: Encodable {
    var path: String?
    var line: Int?
    var message: String
  }

  init(_ grades: GradeBook, book: RuleBook, language: Language) {
    quiz = grades.quiz.id
    title = grades.quiz.title
    pass = grades.quiz.pass
    redacted = grades.isRedacted ? true : nil
    let rules = JSONRules(book, language)
    trainees = grades.grades.map {
      Trainee(
        trainee: $0.sheet.trainee, name: $0.sheet.name, points: $0.points, of: $0.of,
        percent: $0.percent, passed: $0.isPassed, attempts: $0.sheet.attempts,
        questions: JSONGrades.entries($0, grades.quiz, rules))
    }
    problems = grades.problems.map {
      Trouble(path: $0.path, line: $0.line, message: $0.kind.sentence[language])
    }
  }

  private static func entries(
    _ grade: TraineeGrade, _ quiz: Quiz, _ rules: JSONRules
  ) -> [Entry] {
    zip(quiz.questions, grade.results).map { question, result in
      let parts = result.elements.map { part in
        Part(
          id: part.id, met: part.met,
          clause: question.elements.first { $0.id == part.id }?.clause)
      }
      return Entry(
        id: question.id, kind: question.kind.rawValue, status: result.status.rawValue,
        points: result.points, of: result.of, clause: question.clause,
        answer: grade.sheet.answers[question.id] ?? "",
        chosen: question.kind == .phrase || question.kind == .dialogue ? nil : result.chosen,
        elements: parts,
        findings: result.findings.map {
          JSONFinding($0, in: result.transcript, rules)
        },
        feedback: Feedback(question: question, result: result, book: rules.book)
          .text(rules.language))
    }
  }
}

/// One trainee's grades as Gradescope's autograder reads them.
struct GradescopeResults: Encodable {
  var score: Double
  var output: String
  var visibility = "visible"
  var stdout_visibility = "hidden"
  var tests: [Test]

  var extra_data: Extra

  /// Whose results they are.
  struct Extra: Encodable {
    var trainee: String
    var redacted: Bool?
  }

  struct Test: Encodable {
    var name: String
    var number: String
    var score: Double
    var max_score: Double
    var status: String
    var output: String
    var output_format = "text"
    var visibility = "visible"
    var tags: [String]
  }

  init(_ grade: TraineeGrade, of grades: GradeBook, book: RuleBook, language: Language) {
    extra_data = Extra(trainee: grade.sheet.trainee, redacted: grades.isRedacted ? true : nil)
    score = grade.points
    let masked = grades.isRedacted ? ["", PrivacyMessage.masked.text(language)] : []
    output = ([QuizMessage.total(grade).text(language)] + masked).joined(separator: "\n")
    tests = zip(grades.quiz.questions, grade.results).enumerated().map { index, pair in
      let (question, result) = pair
      return Test(
        name: question.prompt, number: "\(index + 1)", score: result.points,
        max_score: result.of, status: result.isFull ? "passed" : "failed",
        output: Feedback(question: question, result: result, book: book).text(language),
        tags: [question.kind.rawValue, question.clause].filter { !$0.isEmpty })
    }
  }
}
