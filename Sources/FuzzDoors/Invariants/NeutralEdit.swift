import Etiquette
import EtiquetteFiles
import HanText

/// Writes words otherwise without changing what they fold to: width, case, script, and characters
/// that nobody sees.
struct NeutralEdit: Sendable {
  static let shared = NeutralEdit()

  /// Other characters that fold to the same, by what they fold to; letters, ideographs and digits
  /// only, since marks part clauses, each in its own way.
  private let siblings: [UInt16: [Unicode.Scalar]]

  private static let invisible: [Unicode.Scalar] = [
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{00AD}", "\u{2060}", "\u{FE0F}",
  ]

  private init() {
    var siblings: [UInt16: [Unicode.Scalar]] = [:]
    for value in UInt32(0x30)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), Reading(String(scalar)).symbols.count == 1 else {
        continue
      }
      siblings[FoldTable.standard.fold(value), default: []].append(scalar)
    }
    self.siblings = siblings.filter { $0.value.count > 1 }
  }

  /// The transcript, some of its characters written otherwise.
  func applied(to transcript: Transcript, _ random: inout SeededRandom) -> Transcript {
    var edited = transcript
    edited.text = []
    edited.utterances = []
    for utterance in transcript.utterances {
      let words = transcript.string(utterance.text)
      edited.append(
        utterance.role, written(words, &random).utf8, start: utterance.start, end: utterance.end)
    }
    return edited
  }

  private func written(_ words: String, _ random: inout SeededRandom) -> String {
    var out = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let alike = scalar.value > 0xFFFF ? nil : siblings[FoldTable.standard.fold(scalar.value)]
      if let alike, alike.contains(scalar), random.index(below: 3) == 0 {
        out.append(alike[random.index(below: alike.count)])
      } else {
        out.append(scalar)
      }
      if random.index(below: 8) == 0 {
        out.append(Self.invisible[random.index(below: Self.invisible.count)])
      }
    }
    return String(out)
  }
}
