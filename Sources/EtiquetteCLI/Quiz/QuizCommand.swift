import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Training quizzes: listed, checked, graded.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: HelpMessage.quizzes.text(.requested),
    subcommands: [
      QuizGradeCommand.self, QuizCheckCommand.self, QuizListCommand.self, QuizAnalyzeCommand.self,
      QuizExportCommand.self, QuizImportCommand.self, QuizNewCommand.self,
      QuizTakeCommand.self,
    ])
}

/// Finds a quiz: a file, or one that the program carries, by its name.
func quiz(_ name: String) throws -> Quiz {
  let shipped = shippedQuizzes()
  if !FileManager.default.fileExists(atPath: name), !name.contains("/"), !name.contains(".") {
    guard let file = shipped.first(where: { quizName($0) == name }) else {
      let nearest = nearestName(to: name, in: shipped.map(quizName))
      throw Failure.message(.unknownQuiz(name, nearest: nearest))
    }
    return try QuizReader().read(file)
  }
  return try QuizReader().read(name)
}

/// Grades answers.
struct QuizGradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade", abstract: HelpMessage.quizGrade.text(.requested))

  @Argument(help: .words(.quizName)) var quiz: String
  @Argument(help: .words(.answers)) var answers: String = "-"
  @Option(help: .words(.gradeFormat)) var format: GradeFormat = .text
  @Option(help: .words(.attempt)) var attempt: Attempt = .last
  @Option(help: .words(.gradeOutput)) var output: String?
  @Option(help: .words(.sheets)) var sheets: String?
  @Flag(inversion: .prefixedNo, help: .words(.mask)) var redact: Bool?
  @Option(help: .words(.encoding)) var encoding: TextEncoding?
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    if answers == "-", isatty(STDIN_FILENO) != 0 { throw Failure.message(.noInput) }
    let lexicon = try rules.read()
    let grader = AnswerGrader(try EtiquetteCLI.quiz(quiz), linter: Linter(lexicon))
    let contents = AnswerReader(grader.quiz, encoding: encoding).read(answers)
    let book = try GradeBook(
      contents, grader: grader, attempt: attempt, path: Input.shown(answers),
      boundaries: WordBoundaries())
    let writer = GradeWriter(
      lexicon: lexicon, language: language.language, width: Screen.width, redacts: redact)
    try write(book, writer)
    for problem in book.problems { complain(problem.line(language.language)) }
    let unknown = format == .moodle ? book.unknownToMoodle : []
    if !unknown.isEmpty { complain(MoodleMessage.unknown(unknown).text(language.language)) }
    outcome(book).leave()
  }

  private func write(_ book: GradeBook, _ writer: GradeWriter) throws {
    if let sheets {
      try makeFolder(sheets)
      try write(book, writer, into: sheets, as: .html)
    }
    if let output, isFolder(output) {
      return try write(book, writer, into: output, as: format)
    }
    var file = try Output.sparing([quiz, answers], output)
    try file.write(writer.text(book, as: format))
    try file.finish()
  }

  /// A file for each trainee.
  private func write(
    _ book: GradeBook, _ writer: GradeWriter, into folder: String, as format: GradeFormat
  ) throws {
    for (index, grade) in book.grades.enumerated() {
      var one = book
      one.grades = [grade]
      let name = SheetName.file(
        grade.sheet.trainee, place: index + 1, of: book.grades.count,
        extension: format.fileExtension)
      var file = try Output.sparing(
        [quiz, answers],
        URL(filePath: folder).appending(path: name).path(percentEncoded: false))
      try file.write(writer.text(one, as: format))
      try file.finish()
    }
  }

  private func makeFolder(_ path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .message(.unwritable(path: path, reason: error.systemReason))
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func outcome(_ book: GradeBook) -> Outcome {
    if book.grades.isEmpty || book.problems.contains(where: \.isGrave) { return .failed }
    return book.grades.allSatisfy(\.isPassed) ? .clean : .found
  }
}

/// Checks a quiz.
struct QuizCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: HelpMessage.quizCheck.text(.requested))

  @Argument(help: .words(.quizNames)) var quizzes: [String]
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let linter = Linter(try rules.read())
    let boundaries = try WordBoundaries()
    var output = try Output(nil)
    var faults = 0
    var questions = 0
    var unread: [LexiconProblems] = []
    for name in quizzes {
      do {
        let quiz = try EtiquetteCLI.quiz(name)
        let check = try QuizCheck(quiz, linter: linter, boundaries: boundaries)
        faults += check.faults.count
        questions += quiz.questions.count
        try output.write(check.text(name, language.language))
      } catch let problems as LexiconProblems {
        unread.append(problems)
      }
    }
    try output.write(
      CommandMessage.questionsChecked(questions, faults: faults, unread: unread.count)
        .text(language.language) + "\n")
    try output.finish()
    for problem in unread.flatMap(\.all) { complain(problem.line(language.language)) }
    if !unread.isEmpty { Outcome.failed.leave() }
    (faults == 0 ? Outcome.clean : .found).leave()
  }
}

/// Lists the quizzes that the program carries.
struct QuizListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpMessage.quizList.text(.requested))

  @OptionGroup var language: LanguageOption

  func run() throws {
    var output = try Output(nil)
    for file in shippedQuizzes() {
      let quiz = try QuizReader().read(file)
      try output.write(
        CommandMessage.quizLine(quizName(file), quiz).text(language.language) + "\n")
    }
    try output.finish()
  }
}
