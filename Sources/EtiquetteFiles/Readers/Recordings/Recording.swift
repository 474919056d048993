import Etiquette

/// A conversation as a recogniser or an office wrote it down, before it is settled who is who.
///
/// Readers of foreign formats make it; ``Casting`` turns it into a transcript.
struct Recording: Sendable, Equatable {
  /// What the record says besides the words; its utterances stay empty.
  var facts: Transcript
  /// What was said, in the order of the input.
  var segments: [Segment] = []

  /// A stretch of speech of one speaker.
  struct Segment: Sendable, Equatable {
    /// Who speaks, as the input names them.
    var speaker: Speaker
    /// The words, as valid UTF-8.
    var words: [UInt8]
    /// When it begins, in seconds from the start of the recording.
    var start: Double?
    /// When it ends, in seconds.
    var end: Double?
    /// Where the words stand in an input that has lines; offsets count from the first byte of ``words``.
    var places: [Utterance.Place] = []
    /// Where the segment stands in a JSON input, such as `/utterances/3`.
    var pointer: String?
  }

  /// How an input tells its speakers apart.
  enum Speaker: Sendable, Hashable {
    /// The input says which of the three it is, in a closed set of its own.
    case role(Role)
    /// A name or word: `客服`, `SPEAKER_00`, `王芳`.
    case label(String)
    /// A channel or speaker number that means nothing by itself.
    case number(Int)
    /// The input does not tell speakers apart.
    case unknown

    /// A speaker by the label before the words; brackets around all of it go: `[SPEAKER_00]`.
    init(label: String) {
      guard label.unicodeScalars.first.map(LineCursor.opening.contains) == true,
        label.unicodeScalars.last.map(LineCursor.closing.contains) == true
      else {
        self = .label(label)
        return
      }
      let bare = label.dropFirst().dropLast().trimmingPrefix { $0.isWhitespace }
      let isBracketed = !bare.unicodeScalars.contains { LineCursor.closing.contains($0) }
      self = .label(isBracketed && !bare.isEmpty ? RoleTable.trimmed(String(bare)) : label)
    }

    /// What a user writes to say who this is; `nil` for what needs no saying.
    var name: String? {
      switch self {
      case .role: nil
      case .label(let label): label
      case .number(let number): String(number)
      case .unknown: nil
      }
    }
  }
}
