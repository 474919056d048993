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
  func reader(_ lexicon: Lexicon) -> TranscriptReader {
    TranscriptReader(
      roles: RoleTable(adding: lexicon.roleWords), stated: RoleMapping(mappings),
      inference: SpeakerInference(lexicon), encoding: encoding)
  }
}
