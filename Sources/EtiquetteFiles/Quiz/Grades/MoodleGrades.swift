import Etiquette

/// A grade book for Moodle's grade import: who, the grade in percent and in points, feedback.
///
/// Moodle asks which column is which, and passes over the others. A new grade item goes to 100,
/// so the percent fit one; the points fit an item with the quiz's own maximum. Each trainee stays
/// on one line, since older versions take every line end for a new row.
struct MoodleGrades {
  private let grades: GradeBook
  private let book: RuleBook
  private let language: Language

  init(_ grades: GradeBook, book: RuleBook, language: Language) {
    self.grades = grades
    self.book = book
    self.language = language
  }

  /// By what Moodle knows a user.
  enum Identity: String {
    case email, username, idnumber

    /// What all trainees are called by; the staff number where they differ.
    init(of trainees: [String]) {
      self =
        if trainees.isEmpty {
          .idnumber
        } else if trainees.allSatisfy({ $0.contains("@") }) {
          .email
        } else if trainees.allSatisfy(Identity.isUserName) {
          .username
        } else {
          .idnumber
        }
    }

    /// Moodle's user names are in small letters; one of digits alone is a staff number.
    private static func isUserName(_ trainee: String) -> Bool {
      trainee.contains { $0.isASCII && $0.isLowercase }
        && trainee.allSatisfy {
          $0.isASCII && ($0.isLowercase || $0.isNumber) || "-_.@".contains($0)
        }
    }

    /// Whether somebody is called by something that Moodle may know.
    static func isKnown(_ trainee: String) -> Bool {
      trainee.unicodeScalars.allSatisfy { $0.isASCII && !$0.properties.isWhitespace }
    }
  }

  /// The table.
  var text: String {
    let quiz = grades.quiz
    let title = quiz.title.isEmpty ? quiz.id : quiz.title
    let identity = Identity(of: grades.grades.map(\.sheet.trainee))
    let head = [
      identity.rawValue, MoodleMessage.percent(title).text(language),
      MoodleMessage.points(title, of: quiz.points).text(language),
      MoodleMessage.feedback(title, isMasked: grades.isRedacted).text(language),
    ]
    return Spreadsheet.file(
      [head.map(line)]
        + grades.grades.map { grade in
          [
            grade.sheet.trainee, max(0, grade.percent).points, max(0, grade.points).points,
            feedback(grade),
          ].map(line)
        })
  }

  /// The verdict, then for each question that did not earn its points what was wrong.
  private func feedback(_ grade: TraineeGrade) -> String {
    var parts = [QuizMessage.total(grade).text(language)]
    for (question, result) in zip(grades.quiz.questions, grade.results) where !result.isFull {
      let feedback = Feedback(question: question, result: result, book: book)
      let blank = result.status == .notAnswered ? [QuizMessage.notAnswered.words] : []
      parts.append("\(question.id) \(result.points.points)/\(result.of.points)")
      parts += (blank + feedback.faults).map { $0[language] }
    }
    return parts.joined(separator: " ")
  }

  /// Text on one line without what Moodle would take for markup.
  private func line(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "<": "＜"
        case ">": "＞"
        case _ where character.isNewline: " "
        default: character
        }
      })
  }
}

extension GradeBook {
  /// The trainees by whom Moodle would know nobody, which makes it refuse the whole import.
  public var unknownToMoodle: [String] {
    grades.map(\.sheet.trainee).filter { !MoodleGrades.Identity.isKnown($0) }
  }
}
