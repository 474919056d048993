import ArgumentParser
import EtiquetteFiles

/// Writes the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: ManualMessage.manualCommand.text(.requested))

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let table = EtiquetteCommand.table else { return }
    let page = ManualPage(table, language: language.language, version: programVersion)
    var output = try Output(nil)
    try output.write(page.text)
    try output.finish()
  }
}
