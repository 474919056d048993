import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Makes a quiz.
struct QuizNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: TrainingHelp.new.text(.requested))

  @Flag(help: .words(.fromLexicon)) var fromLexicon = false
  @Option(help: .words(.count)) var count: Int = 20
  @Option(help: .words(.seed)) var seed: UInt64 = 1
  @Option(help: .words(.output)) var output: String?
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  /// The most questions of one quiz.
  private static let most = 1...1000

  func validate() throws {
    let language = language.language
    if !fromLexicon { throw ValidationError(MakingMessage.noSource.text(language)) }
    if !QuizNewCommand.most.contains(count) { throw ValidationError("--count: 1–1000") }
  }

  func run() throws {
    let language = language.language
    let made = try LexiconQuiz(
      rules.read(), count: count, seed: seed, language: language, boundaries: WordBoundaries())
    var file = try Output(output)
    try file.write(made.quiz.yaml())
    try file.finish()
    let questions = made.quiz.questions.count
    if questions < count {
      complain(MakingMessage.fewer(questions, wanted: count).text(language))
      Outcome.failed.leave()
    }
  }
}
