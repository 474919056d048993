import Etiquette
import EtiquetteFiles

/// What the doors need, loaded once.
enum Equipment {
  static let lexicon: Lexicon = {
    do {
      return try LexiconReader().read(shippedLexicon())
    } catch {
      // Without it no door can be tried.
      fatalError("the shipped lexicon cannot be read: \(error)")
    }
  }()

  static let linter = Linter(lexicon)

  static let inference = SpeakerInference(lexicon)

  static let reader = TranscriptReader(
    roles: RoleTable(adding: lexicon.roleWords), inference: inference)

  /// Every question of the shipped quizzes in one quiz.
  static let quiz: Quiz = {
    var questions: [Question] = []
    for file in shippedQuizzes() {
      guard let quiz = try? QuizReader().read(file) else { continue }
      for question in quiz.questions where !questions.contains(where: { $0.id == question.id }) {
        questions.append(question)
      }
    }
    return Quiz(id: "all", title: "", pass: 60, questions: questions)
  }()

  static let grader = AnswerGrader(quiz, linter: linter)

  /// A writer of each form, with everything shown as it was written.
  static let writers = ReportFormat.allCases.map { format in
    ReportWriter(
      lexicon: lexicon,
      options: ReportWriter.Options(format: format, version: "0", redacts: false))
  }
}
