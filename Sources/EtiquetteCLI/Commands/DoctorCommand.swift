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
      let (name, contents) = read(input, desk.reader)
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

  private func read(
    _ found: Result<Input, Problem>, _ reader: TranscriptReader
  ) -> (String, FileContents) {
    let name = TranscriptMessage.standardInput.text(language.language)
    do {
      let input = try found.get()
      let path = input.path == "-" ? nil : input.path
      let bytes = try FileBytes(path: input.path).all()
      return (path ?? name, reader.read(bytes, path: path, id: input.id))
    } catch {
      return (error.path ?? name, FileContents(problems: [error]))
    }
  }
}
