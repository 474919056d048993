import ArgumentParser
import Etiquette
import HanText
import EtiquetteFiles

/// The rules and their examples.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: HelpMessage.rules.text(.requested),
    subcommands: [
      RulesListCommand.self, RulesTestCommand.self, RulesDiffCommand.self,
      RulesCostCommand.self,
    ],
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

/// Shows what it costs to listen for the rules.
struct RulesCostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost", abstract: HelpMessage.rulesCost.text(.requested))

  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let lexicon = try rules.read()
    let clock = ContinuousClock()
    var linter: Linter?
    let duration = clock.measure { linter = Linter(lexicon) }
    guard let linter else { return }
    var output = try Output(nil)
    try output.write(
      CostPage(linter, buildTime: duration, language: language.language, width: Screen.width).text)
    try output.finish()
  }
}
