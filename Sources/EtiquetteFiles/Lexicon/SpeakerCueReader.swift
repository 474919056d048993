import Etiquette
import HanText

/// Reads `speakers:`, the words that tell who speaks.
struct SpeakerCueReader {
  let words: PatternFields

  /// The cues of all files together.
  func cues(_ documents: [Fields]) -> [SpeakerCue] {
    documents.flatMap { document -> [SpeakerCue] in
      guard let fields = document.fields("speakers") else { return [] }
      fields.expect(.speakers)
      return Role.allCases.flatMap { role in
        fields.list(role.rawValue).compactMap { node in
          cue(role, Fields(node, file: fields.file, mistakes: fields.mistakes))
        }
      }
    }
  }

  private func cue(_ role: Role, _ fields: Fields) -> SpeakerCue? {
    fields.demand(.cue)
    guard let odds = fields.number("odds"), let node = fields.value("odds") else { return nil }
    guard odds > 1, odds <= SpeakerCueReader.most else {
      fields.report(.wrongType("odds", expected: "1 < odds ≤ \(SpeakerCueReader.most)"), node)
      return nil
    }
    return SpeakerCue(role: role, odds: odds, says: words.patterns(fields, "says", anchored: true))
  }

  /// No words of a single utterance settle who speaks.
  private static let most = 1000.0
}
