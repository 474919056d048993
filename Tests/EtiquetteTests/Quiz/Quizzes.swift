import Etiquette
import EtiquetteFiles

/// The graders of the tests, made once.
enum Quizzes {
  static let scenes = grader(SceneQuiz.yaml)
  static let everyday = grader(EverydayQuiz.yaml)
  static let counter = grader(CounterQuiz.yaml)
  static let lookalikes = grader(LookalikeQuiz.yaml)
  static let daily = grader(DailyQuiz.yaml)
  static let season = grader(SeasonQuiz.yaml)
  static let careful = grader(CarefulQuiz.yaml)
  static let duty = grader(DutyQuiz.yaml)
  static let plain = grader(PlainQuiz.yaml)
  static let hall = grader(HallQuiz.yaml)

  /// A grader of a quiz by the shipped lexicon.
  static func grader(_ yaml: String) -> Result<AnswerGrader, any Error> {
    Result {
      let quiz = try QuizReader().read(LexiconReader.File(path: "quiz.yaml", text: yaml))
      return AnswerGrader(quiz, linter: Linter(try LexiconReader().read(shippedLexicon())))
    }
  }
}
