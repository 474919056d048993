import Etiquette

/// The words of a finding, and where they stand in the input.
struct Quotation {
  /// Where the words stand in an input that has lines; columns in Unicode scalars, from 1.
  struct Place: Equatable {
    var line: Int
    var column: Int
    /// The line of the last character.
    var endLine: Int
    /// One past the last character.
    var endColumn: Int
  }

  let transcript: Transcript
  let finding: Finding

  /// The speaker's utterances that the words reach into; voices between them are left out.
  var utterances: [Utterance] { finding.utterances(in: transcript) }

  /// The words, in the input's own writing.
  var words: String { finding.words(in: transcript) }

  /// The place of the words, where the input has lines.
  var place: Place? {
    let utterances = utterances
    let last = max(finding.quote.lowerBound, finding.quote.upperBound - 1)
    guard let start = utterances.first?.place(at: finding.quote.lowerBound),
      let end = utterances.last?.place(at: last)
    else { return nil }
    return Place(
      line: Int(start.line),
      column: Int(start.column) + scalars(from: start, to: finding.quote.lowerBound),
      endLine: Int(end.line),
      endColumn: Int(end.column) + scalars(from: end, to: finding.quote.upperBound))
  }

  /// The line of the words, or of the record that holds them, where the input has lines.
  var line: Int? { place?.line ?? transcript.line }

  /// `:line:column`, or `:line` of a record in JSONL; empty where the input has no lines.
  var suffix: String {
    place.map { ":\($0.line):\($0.column)" } ?? line.map { ":\($0)" } ?? ""
  }

  private func scalars(from place: Utterance.Place, to offset: Int32) -> Int {
    guard place.offset < offset else { return 0 }
    return transcript.text[Int(place.offset)..<Int(offset)].count { $0 & 0xC0 != 0x80 }
  }
}

extension Utterance {
  /// The last place that begins at or before an offset.
  fileprivate func place(at offset: Int32) -> Place? {
    places.last { $0.offset <= offset } ?? places.first
  }
}
