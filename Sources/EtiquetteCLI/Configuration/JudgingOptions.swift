import ArgumentParser
import Etiquette
import EtiquetteFiles

/// How inputs are judged: what the command line says, and the configurations behind it.
struct JudgingOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var choice: PolicyOptions
  @OptionGroup var configurations: ConfigurationOptions
  @OptionGroup var waivers: WaiverOptions

  /// The desks at which these inputs are judged; tells the mistakes of all files at once.
  func desks(for inputs: [Result<Input, Problem>], isWaiving: Bool = true) throws -> Desks {
    let maker = DeskMaker(reading, limits: rules.limiting.limits) { path throws(LexiconProblems) in
      try rules.configuration(path)
    }
    return try maker.desks(
      for: inputs, configurations, waivers: isWaiving ? waivers : nil,
      choice: choice.apply)
  }
}
