import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Tells what is detected in inputs, and what cannot be judged and why.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: HelpMessage.doctor.text(.requested))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let found = try inputs.found()
    let desks = try judging.desks(for: found)
    let boundaries = try WordBoundaries()
    var output = try Output(nil)
    var isWhole = true
    for input in found {
      let desk = desks[input]
      let (path, contents) = desk.reader.contents(of: input)
      let name = path ?? TranscriptMessage.standardInput.text(language.language)
      isWhole = isWhole && contents.problems.isEmpty
      let reports = try contents.transcripts.map {
        try desk.lint($0, of: try input.get(), boundaries: boundaries)
      }
      let page = DoctorPage(
        contents, reports: reports, lexicon: desk.linter.lexicon, language: language.language,
        width: Screen.width)
      try output.write(page.text(under: name))
    }
    try output.finish()
    (isWhole ? Outcome.clean : .failed).leave()
  }
}
