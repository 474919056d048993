import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// Tells what is detected in inputs, and what cannot be judged and why.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: HelpMessage.doctor.text(.requested))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let lexicon = try rules.read()
    let reader = reading.reader(lexicon)
    let linter = Linter(lexicon)
    let boundaries = try WordBoundaries()
    var output = try Output(nil)
    var isWhole = true
    for found in try inputs.found() {
      let (name, contents, channel) = read(found, reader)
      isWhole = isWhole && contents.problems.isEmpty
      let reports = try contents.transcripts.map { transcript in
        var transcript = transcript
        transcript.channel = transcript.channel ?? channel
        return try linter.lint(transcript, channel: reading.channel, boundaries: boundaries)
      }
      let page = DoctorPage(
        contents, reports: reports, lexicon: lexicon, language: language.language,
        width: Screen.width)
      try output.write(page.text(under: name))
    }
    try output.finish()
    (isWhole ? Outcome.clean : .failed).leave()
  }

  private func read(
    _ found: Result<Input, Problem>, _ reader: TranscriptReader
  ) -> (String, FileContents, Channel?) {
    let name = TranscriptMessage.standardInput.text(language.language)
    do {
      let input = try found.get()
      let path = input.path == "-" ? nil : input.path
      let bytes = try FileBytes(path: input.path).all()
      return (path ?? name, reader.read(bytes, path: path, id: input.id), input.channel)
    } catch {
      return (error.path ?? name, FileContents(problems: [error]), nil)
    }
  }
}
