import ArgumentParser
import Etiquette
import EtiquetteFiles

/// How inputs are judged: what the command line says, and the configurations behind it.
struct JudgingOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var choice: PolicyOptions
  @OptionGroup var configurations: ConfigurationOptions

  /// The desks at which these inputs are judged; tells the mistakes of all configurations at once.
  func desks(for inputs: [Result<Input, Problem>]) throws -> Desks {
    let paths = inputs.compactMap { try? $0.get().path }
    let files = try configurations.files(for: paths.isEmpty ? ["-"] : paths)
    var places: [String?: Int] = [:]
    var desks: [Desk] = []
    var problems: [LexiconProblem] = []
    for file in files where places[file] == nil {
      places[file] = desks.count
      do {
        desks.append(try desk(try rules.configuration(file)))
      } catch let error as LexiconProblems {
        places[file] = -1
        problems += error.all
      }
    }
    guard problems.isEmpty else { throw LexiconProblems(all: problems) }
    let order = zip(paths, files).map { ($0, places[$1] ?? 0) }
    return Desks(desks, places: Dictionary(order, uniquingKeysWith: { first, _ in first }))
  }

  /// A desk by a configuration, with what the command line says over it.
  private func desk(_ configuration: Configuration) throws(Failure) -> Desk {
    var policy = configuration.policy
    try choice.apply(to: &policy, configuration.lexicon)
    return Desk(
      configuration: configuration, linter: Linter(configuration.lexicon, policy: policy),
      reader: reading.reader(configuration.lexicon, roles: configuration.roles),
      stated: reading.channel)
  }
}
