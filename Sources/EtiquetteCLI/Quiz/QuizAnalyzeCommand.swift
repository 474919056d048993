import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Tells how the questions of a quiz worked with a class.
struct QuizAnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: HelpMessage.quizAnalyze.text(.requested))

  /// The forms of an analysis.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: .words(.quizName)) var quiz: String
  @Argument(help: .words(.answers)) var answers: String = "-"
  @Option(help: .words(.analysisFormat)) var format: Format = .text
  @Option(help: .words(.attempt)) var attempt: Attempt = .last
  @Option(help: .words(.output)) var output: String?
  @Option(help: .words(.encoding)) var encoding: TextEncoding?
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    if answers == "-", isatty(STDIN_FILENO) != 0 { throw Failure.message(.noInput) }
    let grader = AnswerGrader(try EtiquetteCLI.quiz(quiz), linter: Linter(try rules.read()))
    let book = try GradeBook(
      AnswerReader(grader.quiz, encoding: encoding).read(answers), grader: grader,
      attempt: attempt, path: Input.shown(answers), boundaries: WordBoundaries())
    let analysis = ItemAnalysis(book.quiz, results: book.grades.map(\.results))
    let language = language.language
    var file = try Output.sparing([quiz, answers], output)
    switch format {
    case .text:
      try file.write(AnalysisPage(analysis, language: language, width: Screen.width).text)
    case .json: try file.write(analysis.json(quiz: book.quiz.id, language))
    }
    try file.finish()
    for problem in book.problems { complain(problem.line(language)) }
    let isDone = !book.grades.isEmpty && !book.problems.contains(where: \.isGrave)
    (isDone ? Outcome.clean : .failed).leave()
  }
}
