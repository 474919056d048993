import ArgumentParser
import Etiquette
import EtiquetteFiles

/// The program: judges transcripts, explains rules, measures itself.
@main
struct EtiquetteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etiquette", abstract: HelpMessage.program.text(.requested),
    version: programVersion,
    subcommands: [
      LintCommand.self, DoctorCommand.self, ConvertCommand.self, TokensCommand.self,
      ExplainCommand.self,
      RulesCommand.self,
      EvaluateCommand.self, QuizCommand.self, InitCommand.self, ConfigCommand.self,
      BaselineCommand.self, SchemaCommand.self, CompletionsCommand.self, ManualCommand.self,
    ])

  static func main() async {
    occupyStandardStreams()
    ignoreClosedPipes()
    do {
      var command = try parseAsRoot(Help.arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }
}

/// The version of the program.
let programVersion = "0.1.0"
