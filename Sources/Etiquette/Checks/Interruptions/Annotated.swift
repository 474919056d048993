import HanText

/// An utterance taken apart: what was said, and what the transcriber noted in brackets.
struct Annotated {
  /// The stretches that were spoken.
  private(set) var words: [Range<Int32>] = []
  /// The notes, without their brackets.
  private(set) var notes: [Note] = []

  /// A note and where it stands.
  struct Note: Equatable {
    let text: Range<Int32>
    /// Whether nothing was said before it.
    let isFirst: Bool
    /// Whether nothing is said after it.
    var isLast: Bool
  }

  /// The longest note, in characters; a longer bracket belongs to the words.
  private static let longest = 24

  /// Takes a stretch of a transcript's text apart.
  init(_ utterance: Range<Int32>, of text: [UInt8]) {
    guard Annotated.mayHaveNotes(text.span, utterance) else {
      words = [utterance]
      return
    }
    let end = Int(utterance.upperBound)
    var (begin, at) = (utterance.lowerBound, Int(utterance.lowerBound))
    while at < end {
      let (scalar, width) = scalarValue(text, at)
      guard Annotated.opens(scalar), let note = Annotated.note(text, at + width, end) else {
        at += width
        continue
      }
      add(begin..<Int32(at), of: text)
      notes.append(Note(text: note.text, isFirst: words.isEmpty, isLast: true))
      begin = note.end
      at = Int(begin)
    }
    add(begin..<Int32(end), of: text)
  }

  /// Adds what was said, unless it is but spaces and marks.
  private mutating func add(_ range: Range<Int32>, of text: [UInt8]) {
    guard Reading.holdsWords(text, range) else { return }
    words.append(range)
    for index in notes.indices { notes[index].isLast = false }
  }

  /// Whether one of the opening brackets may stand there, by its first byte and its last.
  private static func mayHaveNotes(_ text: Span<UInt8>, _ range: Range<Int32>) -> Bool {
    let end = Int(range.upperBound)
    var at = Int(range.lowerBound)
    while at < end {
      switch text[at] {
      case 0x28, 0x3C, 0x5B, 0x7B: return true
      case 0xE3, 0xEF:
        guard at + 2 < end else { return false }
        switch text[at + 2] {
        case 0x88, 0x90, 0x94, 0x9B, 0x9C, 0xBB: return true
        default: at += 3
        }
      // Most characters take three bytes.
      case 0xE0...0xEE: at += 3
      default: at += 1
      }
    }
    return false
  }

  /// The note that begins at a byte, and where its bracket has been closed.
  private static func note(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (text: Range<Int32>, end: Int32)? {
    var (at, length) = (start, 0)
    while at < end, length <= longest {
      let (scalar, width) = scalarValue(text, at)
      if closes(scalar) { return (Int32(start)..<Int32(at), Int32(at + width)) }
      at += width
      length += 1
    }
    return nil
  }

  /// Whether a character is one of `[(（【［〔{｛<＜〈`.
  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5B, 0x28, 0xFF08, 0x3010, 0xFF3B, 0x3014, 0x7B, 0xFF5B, 0x3C, 0xFF1C, 0x3008: true
    default: false
    }
  }

  /// Whether a character is one of `])）】］〕}｝>＞〉`.
  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5D, 0x29, 0xFF09, 0x3011, 0xFF3D, 0x3015, 0x7D, 0xFF5D, 0x3E, 0xFF1E, 0x3009: true
    default: false
    }
  }
}
