import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Shows which findings a change of the lexicon adds and removes.
struct RulesDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: HelpMessage.rulesDiff.text(.requested))

  @Argument(help: .words(.oldLexicon)) var old: LexiconSource
  @Argument(help: .words(.newLexicon)) var new: LexiconSource
  @OptionGroup var inputs: InputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var limiting: LimitOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let inputs = try inputs.found()
    let (before, after) = try (desks(old, for: inputs), desks(new, for: inputs))
    let boundaries = try WordBoundaries()
    var difference = FindingDifference()
    var problems: [Problem] = []
    for found in inputs {
      let contents = after[found].reader.contents(of: found).contents
      problems += contents.problems
      guard case .success(let input) = found else { continue }
      for transcript in contents.transcripts {
        difference.add(
          try before[found].lint(transcript, of: input, boundaries: boundaries),
          try after[found].lint(transcript, of: input, boundaries: boundaries))
      }
    }
    var output = try Output(nil)
    try output.write(
      DifferencePage(difference, language: language.language, width: Screen.width).text)
    try output.finish()
    for problem in problems { complain(problem, language.language) }
    let isWhole = problems.isEmpty && difference.transcripts > 0
    (isWhole ? difference.changes.isEmpty ? Outcome.clean : .found : .failed).leave()
  }

  /// The desks of a lexicon, where the inputs' configurations hold.
  private func desks(
    _ lexicon: LexiconSource, for inputs: [Result<Input, Problem>]
  ) throws -> Desks {
    let limits = limiting.limits
    return try DeskMaker(reading, limits: limits) { path throws(LexiconProblems) in
      try lexicon.configuration(path, limits)
    }.desks(for: inputs, configurations, waivers: nil)
  }
}

/// A lexicon as the command line names it.
enum LexiconSource: ExpressibleByArgument {
  /// The one inside the program.
  case shipped
  /// A folder that replaces it.
  case folder(String)
  /// A file that extends it.
  case addition(String)

  init?(argument: String) {
    if argument == "shipped" {
      self = .shipped
    } else {
      let isFile = argument.hasSuffix(".yaml") || argument.hasSuffix(".yml")
      self = isFile ? .addition(argument) : .folder(argument)
    }
  }

  /// A configuration, by its path, with this lexicon.
  func configuration(
    _ path: String?, _ limits: Limits
  ) throws(LexiconProblems) -> Configuration {
    let reader =
      switch self {
      case .shipped: ConfigurationReader(isShipped: true, cache: .standard, limits: limits)
      case .folder(let folder):
        ConfigurationReader(lexicon: folder, cache: .standard, limits: limits)
      case .addition(let file):
        ConfigurationReader(isShipped: true, added: [file], cache: .standard, limits: limits)
      }
    return try reader.read(path)
  }
}
