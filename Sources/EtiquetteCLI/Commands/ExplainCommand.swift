import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Explains a rule: what, why, what to say instead, and where it fires.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: HelpMessage.explain.text(.requested))

  @Argument(help: .words(.rule)) var rule: String
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let lexicon = try rules.read()
    guard let found = lexicon.rule(rule) else {
      let nearest = nearestName(to: rule, in: lexicon.rules.map(\.id))
      throw Failure.message(.unknownRule(rule, nearest: nearest))
    }
    var output = try Output(nil)
    try output.write(RulePage(found, language: language.language, width: Screen.width).text)
    try output.finish()
  }
}
