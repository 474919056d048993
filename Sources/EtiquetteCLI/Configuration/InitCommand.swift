import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation

/// Writes a commented configuration, in which nothing is said yet.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: ConfigurationMessage.initialise.text(.requested))

  @Argument(help: .configuration(.folder), completion: .directory) var folder = "."
  @OptionGroup var language: LanguageOption

  func run() throws {
    let path = folder == "." ? Configuration.fileName : "\(folder)/\(Configuration.fileName)"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure.message(.alreadyThere(path: path))
    }
    var output = try Output(path)
    try output.write(ConfigurationTemplate(language: language.language).text)
    try output.finish()
    complain(ConfigurationMessage.written(path).text(language.language))
  }
}
