import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation

/// Configuration files.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: ConfigurationMessage.command.text(.requested),
    subcommands: [ConfigCheckCommand.self], defaultSubcommand: ConfigCheckCommand.self)
}

/// Tells which configuration holds for a path and what it says, or all its mistakes.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: ConfigurationMessage.check.text(.requested))

  @Argument(help: .configuration(.path), completion: .file()) var path = "."
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Problem(path: path, kind: .missing)
    }
    let isItself = [".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
    let file = isItself ? path : try configurations.file(for: path)
    let page = ConfigurationPage(
      try rules.configuration(file), language: language.language, width: Screen.width)
    var output = try Output(nil)
    try output.write(page.text)
    try output.finish()
  }
}
