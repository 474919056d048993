import ArgumentParser
import EtiquetteFiles

/// Writes the script by which a shell completes commands and options.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: ManualMessage.completionsCommand.text(.requested))

  /// The shells that are known.
  enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  @Argument(help: .manual(.shell)) var shell: Shell
  @OptionGroup var language: LanguageOption

  func run() throws {
    let known: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    var output = try Output(nil)
    try output.write(EtiquetteCommand.completionScript(for: known) + "\n")
    try output.finish()
  }
}
