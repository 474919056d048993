import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Prints the JSON Schema of a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: ConfigurationMessage.schema.text(.requested))

  @Argument(help: .configuration(.subject)) var subject: JSONSchema.Subject
  @OptionGroup var language: LanguageOption

  func run() throws {
    var output = try Output(nil)
    try output.write(JSONSchema(subject, language: language.language).text)
    try output.finish()
  }
}
