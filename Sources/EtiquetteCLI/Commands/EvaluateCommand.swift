import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Compares the linter with labelled cases.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: HelpMessage.evaluate.text(.requested))

  @Argument(help: .words(.cases)) var cases: [String]
  @Option(help: .words(.quiz)) var quiz: String?
  @Flag(name: .customLong("hide-roles"), help: .words(.hideRoles)) var hidesRoles = false
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let lexicon = try rules.read()
    if hidesRoles { try evaluateRoles(lexicon).leave() }
    let linter = Linter(lexicon)
    let boundaries = try WordBoundaries()
    var evaluation = Evaluation()
    var problems: [Problem] = []
    for path in cases {
      switch Result(catching: { () throws(Problem) in try LabelledCases(path) }) {
      case .failure(let problem): problems.append(problem)
      case .success(let file):
        problems += file.problems
        let isQuiz = file.cases.contains(where: \.isAnswer)
        let grader = isQuiz ? try grader(beside: path, linter) : nil
        for labelled in file.cases {
          if let grader, labelled.isAnswer {
            try evaluation.add(labelled, grader: grader, boundaries: boundaries)
          } else {
            try evaluation.add(labelled, linter: linter, boundaries: boundaries)
          }
        }
      }
    }
    var output = try Output(nil)
    try output.write(
      EvaluationPage(evaluation, language: language.language, width: Screen.width).text)
    try output.finish()
    for problem in problems { complain(problem.line(language.language)) }
    let isDone = problems.isEmpty && evaluation.cases > 0
    (isDone ? Outcome.clean : .failed).leave()
  }

  /// How well the words tell who speaks, on transcripts that state it.
  private func evaluateRoles(_ lexicon: Lexicon) throws -> Outcome {
    let reader = TranscriptReader(roles: RoleTable(adding: lexicon.roleWords))
    var evaluation = RoleEvaluation(SpeakerInference(lexicon))
    var problems: [Problem] = []
    for path in cases {
      switch Result(catching: { () throws(Problem) in try FileBytes(path: path).all() }) {
      case .failure(let problem): problems.append(problem)
      case .success(let bytes):
        let contents = reader.read(bytes, path: path, id: path)
        problems += contents.problems
        contents.transcripts.forEach { evaluation.add($0) }
      }
    }
    var output = try Output(nil)
    try output.write(
      RoleEvaluationPage(evaluation, language: language.language, width: Screen.width).text)
    try output.finish()
    for problem in problems { complain(problem.line(language.language)) }
    return problems.isEmpty && !evaluation.tallies.isEmpty ? .clean : .failed
  }

  /// The grader of the quiz that the option names, or of `quiz.yaml` beside the answers.
  private func grader(beside answers: String, _ linter: Linter) throws -> AnswerGrader {
    let folder = URL(filePath: answers).deletingLastPathComponent()
    let path = quiz ?? folder.appending(path: "quiz.yaml").path(percentEncoded: false)
    return AnswerGrader(try QuizReader().read(path), linter: linter)
  }
}
