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
    let limits = limiting.limits
    let (olds, news) = try (old.configuration(nil, limits), new.configuration(nil, limits))
    let before = try desks(old, for: inputs, besides: news.lexicon)
    let after = try desks(new, for: inputs, besides: olds.lexicon)
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
    _ lexicon: LexiconSource, for inputs: [Result<Input, Problem>], besides other: Lexicon
  ) throws -> Desks {
    let limits = limiting.limits
    return try DeskMaker(reading, limits: limits) { path throws(LexiconProblems) in
      try lexicon.configuration(path, limits, besides: other)
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

  /// A configuration, by its path, with this lexicon; it may name rules of another one.
  func configuration(
    _ path: String?, _ limits: Limits, besides other: Lexicon? = nil
  ) throws(LexiconProblems) -> Configuration {
    let (base, added): (LexiconBase, [String]) =
      switch self {
      case .shipped: (.shipped, [])
      case .folder(let folder): (.folder(folder), [])
      case .addition(let file): (.shipped, [file])
      }
    return try ConfigurationReader(
      base: base, added: added, cache: .standard, limits: limits, besides: other
    ).read(path)
  }
}
