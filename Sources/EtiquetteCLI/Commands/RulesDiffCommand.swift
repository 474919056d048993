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
  @Argument(help: .words(.paths)) var paths: [String]
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var limiting: LimitOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let limits = limiting.limits
    let linters = try (Linter(old.read(limits)), Linter(new.read(limits)))
    let reader = reading.reader(linters.1.lexicon, limits: limits)
    let boundaries = try WordBoundaries()
    var difference = FindingDifference()
    var problems: [Problem] = []
    for found in FoundInputs(under: GivenPaths().locations(of: paths)).inputs {
      do throws(Problem) {
        let input = try found.get()
        let path = input.path == "-" ? nil : input.path
        let contents = reader.read(
          try FileBytes(input).all(limit: limits[.file]), path: path, id: input.id)
        problems += contents.problems
        for transcript in contents.transcripts {
          var transcript = transcript
          transcript.channel = reading.channel ?? transcript.channel ?? input.channel
          do {
            difference.add(
              try linters.0.lint(transcript, boundaries: boundaries),
              try linters.1.lint(transcript, boundaries: boundaries))
          } catch { leave(error) }
        }
      } catch {
        problems.append(error)
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

  /// The lexicon, read and checked as a whole.
  func read(_ limits: Limits) throws(LexiconProblems) -> Lexicon {
    let reader = LexiconReader(cache: .standard, limits: limits)
    return switch self {
    case .shipped: try reader.read(shippedLexicon())
    case .folder(let path): try reader.read(lexiconFiles(in: path))
    case .addition(let path): try reader.read(shippedLexicon(), added: lexiconFiles([path]))
    }
  }
}
