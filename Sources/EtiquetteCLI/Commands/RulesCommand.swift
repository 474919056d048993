import ArgumentParser
import Etiquette
import HanText
import EtiquetteFiles

/// The rules and their examples.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: HelpMessage.rules.text(.requested),
    subcommands: [RulesListCommand.self, RulesTestCommand.self],
    defaultSubcommand: RulesListCommand.self)
}

/// Lists the rules.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpMessage.rulesList.text(.requested))

  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let list = RuleList(try rules.read(), language: language.language, width: Screen.width)
    var output = try Output(nil)
    try output.write(list.text)
    try output.finish()
  }
}

/// Runs the examples of the rules.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: HelpMessage.rulesTest.text(.requested))

  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let test = try ExampleTest(try rules.read(), boundaries: WordBoundaries())
    var output = try Output(nil)
    try output.write(test.text(language.language))
    try output.finish()
    (test.faults.isEmpty ? Outcome.clean : .found).leave()
  }
}
