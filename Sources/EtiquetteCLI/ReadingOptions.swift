import ArgumentParser
import Etiquette
import EtiquetteFiles
import HanText

/// How inputs are read: what the user knows of them.
struct ReadingOptions: ParsableArguments {
  @Option(help: .words(.channel)) var channel: Channel?
  @Option(name: .customLong("roles"), help: .words(.roles)) var mappings: [RoleMapping] = []
  @Option(help: .words(.encoding)) var encoding: TextEncoding?

  /// A reader that knows the lexicon's words for speakers.
  ///
  /// Words of a configuration come before the lexicon's, those of the command line before both.
  func reader(
    _ lexicon: Lexicon, roles: [Role: [String]] = [:], limits: Limits
  ) -> TranscriptReader {
    TranscriptReader(
      roles: RoleTable(adding: lexicon.roleWords, roles),
      stated: RoleMapping([RoleMapping(roles)] + mappings),
      inference: SpeakerInference(lexicon), encoding: encoding, limits: limits)
  }
}

extension TranscriptReader {
  /// Everything that an input holds, and the path it is known by; `nil` for standard input.
  func contents(of found: Result<Input, Problem>) -> (path: String?, contents: FileContents) {
    do {
      let input = try found.get()
      let bytes = try FileBytes(input).all(limit: limits[.file])
      return (input.shown, read(bytes, path: input.shown, id: input.id))
    } catch {
      return (error.path, FileContents(problems: [error]))
    }
  }
}
