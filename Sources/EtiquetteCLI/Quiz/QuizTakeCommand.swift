import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Asks the questions of a quiz at the terminal, one by one.
struct QuizTakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: TrainingHelp.take.text(.requested))

  /// When an answer is commented on.
  enum FeedbackTime: String, ExpressibleByArgument, CaseIterable {
    case each, end
  }

  @Argument(help: .words(.quizName)) var quiz: String
  @Option(help: .words(.trainee)) var trainee: String?
  @Option(help: .words(.results)) var results: String?
  @Option(help: .words(.feedback)) var feedback: FeedbackTime = .each
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try SparedFiles([quiz] + rules.files).check(outputs: [results].compactMap(\.self))
    let lexicon = try rules.read()
    let grader = AnswerGrader(try EtiquetteCLI.quiz(quiz), linter: Linter(lexicon))
    let language = language.language
    var output = try Output(nil)
    var input = try TypedLines()
    let trainee = try name(&output, &input)
    let file = results.map { SittingFile($0) }
    let earlier = try file?.answers(grader.quiz.id, trainee)
    var sitting = QuizSitting(grader.quiz, trainee: trainee, answers: earlier ?? [:])
    let page = SittingPage(
      lexicon: lexicon, language: language, width: Screen.width, colours: Screen.takesColours)
    let boundaries = try WordBoundaries()
    try output.write(page.head(grader.quiz, resumed: earlier.map { _ in sitting.answers.count }))
    while let question = sitting.question {
      try output.write(page.question(sitting))
      guard let entry = try entry(sitting, &output, &input) else { break }
      switch entry {
      case .quit: return try leave(sitting, file, isAsked: true)
      case .back: sitting.goBack()
      case .answer(let text):
        if !sitting.answer(text) {
          complain(SittingMessage.tooLong(limit: AnswerSheet.longestAnswer).text(language))
        }
        try save { try file?.keep(sitting) }
        guard feedback == .each, let said = sitting.answers[question.id],
          let result = try grader.grade(said, to: question.id, boundaries: boundaries)
        else { continue }
        try output.write(page.feedback(question, result))
      }
    }
    if sitting.question != nil {
      try output.write("\n")
      try output.flush()
      return try leave(sitting, file, isAsked: false)
    }
    try end(
      sitting, file, try sitting.graded(grader, boundaries: boundaries), page, lexicon, &output)
  }
}

extension QuizTakeCommand {
  /// Who answers: an option, or else the first line.
  private func name(_ output: inout Output, _ input: inout TypedLines) throws -> String {
    var name = trainee
    if name == nil {
      try output.write(SittingMessage.whoAreYou.text(language.language))
      try output.flush()
      name = input.next()
      if !input.isTerminal { try output.write("\n") }
    }
    let trimmed = (name ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty else {
      complain(SittingMessage.nobody.text(language.language))
      Outcome.failed.leave()
    }
    return trimmed
  }

  /// What is typed to the question at hand; `nil` at the end of the input.
  private func entry(
    _ sitting: QuizSitting, _ output: inout Output, _ input: inout TypedLines
  ) throws -> QuizSitting.Entry? {
    while true {
      try output.write("> ")
      try output.flush()
      guard let first = input.next() else { return nil }
      if !input.isTerminal { try output.write("\n") }
      var entry = QuizSitting.Entry(first)
      guard case .answer(var text) = entry else { return entry }
      while sitting.takesLines, !text.isEmpty, let line = input.next(), !line.isEmpty {
        text += "\n" + line
      }
      entry = .answer(text)
      // A slip of the finger is asked about; a file of answers goes on.
      guard input.isTerminal, let question = sitting.question, question.lacks(text) else {
        return entry
      }
      try output.write(SittingMessage.noOption.text(language.language) + "\n")
    }
  }

  /// Does something with the file of results.
  private func save(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let problem as Problem {
      throw problem
    } catch {
      let reason = error.localizedDescription
      throw Failure.message(.unwritable(path: results ?? "", reason: reason))
    }
  }

  /// Ends before the last question.
  private func leave(_ sitting: QuizSitting, _ file: SittingFile?, isAsked: Bool) throws {
    guard let file, let results else {
      complain(SittingMessage.lost.text(language.language))
      (isAsked ? Outcome.clean : .failed).leave()
    }
    try save { try file.keep(sitting) }
    complain(SittingMessage.kept(results).text(language.language))
  }

  /// Ends behind the last question.
  private func end(
    _ sitting: QuizSitting, _ file: SittingFile?, _ grades: GradeBook, _ page: SittingPage,
    _ lexicon: Lexicon, _ output: inout Output
  ) throws {
    switch feedback {
    case .each: try output.write(page.total(grades))
    case .end:
      let writer = GradeWriter(
        lexicon: lexicon, language: language.language, width: Screen.width)
      try output.write("\n" + writer.text(grades, as: .text))
    }
    if let file, let results {
      try save { try file.finish(sitting) }
      try output.write(SittingMessage.saved(results).text(language.language) + "\n")
    }
    try output.finish()
    (grades.grades.allSatisfy(\.isPassed) ? Outcome.clean : .found).leave()
  }
}
