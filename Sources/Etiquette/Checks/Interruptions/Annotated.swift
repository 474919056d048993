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
  private static let opening = Set("[(（【［〔{｛<＜〈".unicodeScalars)
  private static let closing = Set("])）】］〕}｝>＞〉".unicodeScalars)

  init(_ utterance: Utterance, of transcript: Transcript) {
    guard Annotated.mayHaveNotes(transcript.text.span, utterance.text) else {
      words = [utterance.text]
      return
    }
    let scalars = Array(transcript.string(utterance.text).unicodeScalars)
    var offset = utterance.text.lowerBound
    var begin = offset
    var at = 0
    while at < scalars.count {
      guard Annotated.opening.contains(scalars[at]), let close = Annotated.close(scalars, at)
      else {
        offset += Int32(UTF8.width(scalars[at]))
        at += 1
        continue
      }
      add(begin..<offset, of: transcript)
      let lower = offset + Int32(UTF8.width(scalars[at]))
      let upper = scalars[at + 1..<close].reduce(lower) { $0 + Int32(UTF8.width($1)) }
      notes.append(Note(text: lower..<upper, isFirst: words.isEmpty, isLast: true))
      offset = upper + Int32(UTF8.width(scalars[close]))
      begin = offset
      at = close + 1
    }
    add(begin..<offset, of: transcript)
  }

  /// Adds what was said, unless it is but spaces and marks.
  private mutating func add(_ range: Range<Int32>, of transcript: Transcript) {
    guard !Reading(transcript.text, ranges: [range]).symbols.isEmpty else { return }
    words.append(range)
    for index in notes.indices { notes[index].isLast = false }
  }

  /// Whether one of the opening brackets may stand there, by its first byte and its last.
  private static func mayHaveNotes(_ text: Span<UInt8>, _ range: Range<Int32>) -> Bool {
    let end = Int(range.upperBound)
    for at in Int(range.lowerBound)..<end {
      switch text[at] {
      case 0x28, 0x3C, 0x5B, 0x7B: return true
      case 0xE3, 0xEF:
        guard at + 2 < end else { continue }
        switch text[at + 2] {
        case 0x88, 0x90, 0x94, 0x9B, 0x9C, 0xBB: return true
        default: continue
        }
      default: continue
      }
    }
    return false
  }

  private static func close(_ scalars: [Unicode.Scalar], _ open: Int) -> Int? {
    let end = min(scalars.count, open + longest + 2)
    return scalars[open + 1..<end].firstIndex { closing.contains($0) }
  }
}
