import ArgumentParser

/// The program.
@main
struct EtiquetteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etiquette", subcommands: [EvaluateCommand.self])
}
