public import Etiquette
public import HanText

/// What one trainee earned in a quiz.
public struct TraineeGrade: Sendable {
  /// The answers that count.
  public var sheet: AnswerSheet
  /// A result for every question of the quiz, in its order.
  public var results: [QuestionResult]
  /// The points earned.
  public var points: Double
  /// The points of the quiz.
  public var of: Double
  /// Whether the share of the points reaches what the quiz asks for.
  public var isPassed: Bool

  /// The share of the points, in percent, to two decimals; 0 for a quiz without points.
  public var percent: Double { of > 0 ? (points / of * 10_000).rounded() / 100 : 0 }

  init(_ sheet: AnswerSheet, _ results: [QuestionResult], quiz: Quiz) {
    self.sheet = sheet
    self.results = results
    points = (results.reduce(0) { $0 + $1.points } * 1e6).rounded() / 1e6
    of = quiz.points
    isPassed = of > 0 && points / of * 100 >= quiz.pass - 1e-9
  }

  /// The same grade, with what names a person in the answers masked.
  var redacted: TraineeGrade {
    var grade = self
    grade.sheet.answers = sheet.answers.mapValues { Redaction($0).text }
    grade.results = results.map { result in
      var result = result
      result.transcript = result.transcript.redacted
      return result
    }
    return grade
  }
}

/// The grades of everybody who took a quiz.
public struct GradeBook: Sendable {
  /// The quiz.
  public var quiz: Quiz
  /// The trainees in the order of the file.
  public var grades: [TraineeGrade]
  /// What was wrong with the answers.
  public var problems: [AnswerProblem]
  /// Whether personal details in the answers are masked.
  public private(set) var isRedacted = false

  /// Grades the sheets of a file; one attempt of each trainee counts.
  public init(
    _ contents: AnswerReader.Contents, grader: AnswerGrader, attempt: Attempt, path: String?,
    boundaries: WordBoundaries
  ) throws(ICUError) {
    quiz = grader.quiz
    problems = contents.problems
    grades = []
    var order: [String] = []
    var sheets: [String: [AnswerSheet]] = [:]
    for sheet in contents.sheets {
      if sheets[sheet.trainee] == nil { order.append(sheet.trainee) }
      sheets[sheet.trainee, default: []].append(sheet)
    }
    for trainee in order {
      let attempts = sheets[trainee] ?? []
      if attempts.count > 1 {
        problems.append(
          AnswerProblem(
            path: path, line: attempts[1].line,
            kind: .attempts(trainee, attempts.map(\.line), attempt)))
      }
      if let grade = try GradeBook.counting(attempts, attempt, grader, boundaries) {
        grades.append(grade)
      }
    }
    problems += missedOptions(path)
    problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// The same grades, with what names a person in the answers masked; whose they are stays.
  public var redacted: GradeBook {
    var book = self
    book.grades = grades.map(\.redacted)
    book.isRedacted = true
    return book
  }

  /// Answers to choices that name none of the options, question by question.
  private func missedOptions(_ path: String?) -> [AnswerProblem] {
    quiz.questions.indices.compactMap { index in
      guard !quiz.questions[index].options.isEmpty else { return nil }
      let missed = grades.filter { grade in
        guard grade.results.indices.contains(index) else { return false }
        let result = grade.results[index]
        return result.status == .graded && result.chosen.isEmpty
      }.map(\.sheet.line)
      guard let first = missed.first else { return nil }
      return AnswerProblem(
        path: path, line: first, kind: .noOption(quiz.questions[index].id, missed))
    }
  }

  private static func counting(
    _ attempts: [AnswerSheet], _ attempt: Attempt, _ grader: AnswerGrader,
    _ boundaries: WordBoundaries
  ) throws(ICUError) -> TraineeGrade? {
    let counted: [AnswerSheet] =
      switch attempt {
      case .first: Array(attempts.prefix(1))
      case .last: Array(attempts.suffix(1))
      case .best: attempts
      }
    var best: TraineeGrade?
    for var sheet in counted {
      sheet.attempts = attempts.count
      let results = try grader.grade(sheet.answers, boundaries: boundaries)
      let grade = TraineeGrade(sheet, results, quiz: grader.quiz)
      if grade.points > best?.points ?? -1 { best = grade }
    }
    return best
  }
}

extension AnswerGrader {
  /// A result for every question of the quiz; a missing answer is a blank one.
  public func grade(
    _ answers: [String: String], boundaries: WordBoundaries
  ) throws(ICUError) -> [QuestionResult] {
    var results: [QuestionResult] = []
    for question in quiz.questions {
      if let result = try grade(
        answers[question.id] ?? "", to: question.id, boundaries: boundaries)
      {
        results.append(result)
      }
    }
    return results
  }
}
