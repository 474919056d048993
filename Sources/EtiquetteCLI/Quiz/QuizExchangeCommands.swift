import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Writes a quiz for a learning platform.
struct QuizExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: TrainingHelp.export.text(.requested))

  @Argument(help: .words(.quizName)) var quiz: String
  @Option(help: .words(.to)) var to: QuizExport
  @Option(help: .words(.output)) var output: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    let (text, losses) = to.text(try EtiquetteCLI.quiz(quiz), language: language.language)
    var file = try Output.sparing([quiz], output)
    try file.write(text)
    try file.finish()
    for loss in losses { complain(loss.line(quiz, language.language)) }
  }
}

/// Reads questions of another format as a quiz.
struct QuizImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: TrainingHelp.import.text(.requested))

  @Argument(help: .words(.file)) var file: String = "-"
  @Option(help: .words(.from)) var from: QuizImport?
  @Option(help: .words(.output)) var output: String?
  @Option(help: .words(.encoding)) var encoding: TextEncoding?
  @OptionGroup var language: LanguageOption

  func run() throws {
    if file == "-", isatty(STDIN_FILENO) != 0 { throw Failure.message(.noInput) }
    let path = Input.shown(file)
    let read = try ImportedQuiz(
      FileBytes(path: file).all(), path: path, format: from, encoding: encoding)
    if !read.quiz.questions.isEmpty {
      var target = try Output.sparing([file], output)
      try target.write(read.quiz.yaml())
      try target.finish()
    }
    let language = language.language
    for loss in read.losses { complain(loss.line(path, language)) }
    let leftOut = read.losses.count(where: \.isGrave)
    complain(
      ExchangeMessage.imported(read.quiz.questions.count, format: read.format, leftOut: leftOut)
        .text(language))
    (leftOut == 0 ? Outcome.clean : .failed).leave()
  }
}

extension ArgumentHelp {
  /// Help of the commands for training.
  static func words(_ message: TrainingHelp) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}
