import ArgumentParser
import Etiquette
import EtiquetteFiles
import Memory

/// Runs the program on the arguments that it was started with, and ends it.
package func runEtiquette() async {
  await EtiquetteCommand.main()
}

/// The program: judges transcripts, explains rules, measures itself.
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
    heap_begin_large()
    occupyStandardStreams()
    ignoreSignalsOfWrites()
    do {
      try await EarlyLexicon.$current.withValue(early(Help.arguments)) {
        var command = try parsed(Help.arguments)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      }
    } catch {
      leave(error)
    }
  }

  /// The shipped lexicon, if it seems to be asked for.
  private static func early(_ arguments: [String]) -> EarlyLexicon? {
    guard arguments.count > 1, Help.path(arguments).last == LintCommand.self,
      !arguments.contains(where: { argument in others.contains { argument.hasPrefix($0) } })
    else { return nil }
    return EarlyLexicon()
  }

  /// The options by which another lexicon may be asked for.
  private static let others = ["--lexicon", "--add-lexicon", "--config", "--limit"]

  /// The command that arguments ask for.
  ///
  /// A command without others below it is parsed by itself: on the way from the program to it the
  /// parser would look through all of its options twice more. Where nothing stands behind its
  /// name, the parser says more of a command by itself than of one of several.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let path = Help.path(arguments)
    guard let command = path.last, command.configuration.subcommands.isEmpty,
      arguments.count > path.count, !arguments.contains(where: isOfProgram)
    else { return try parseAsRoot(arguments) }
    return try command.parseAsRoot(Array(arguments.dropFirst(path.count)))
  }

  /// Whether an argument asks for what only the program as a whole can tell.
  private static func isOfProgram(_ argument: String) -> Bool {
    ["--version", "--experimental-dump-help"].contains(argument)
      || argument.hasPrefix("--generate-completion-script")
  }
}

/// The version of the program.
let programVersion = "0.1.0"
