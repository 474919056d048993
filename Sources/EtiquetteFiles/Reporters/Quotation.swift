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
  let utterances: [Utterance]
  /// The place of the words, where the input has lines.
  let place: Place?

  init(transcript: Transcript, finding: Finding) {
    let utterances = finding.utterances(in: transcript)
    (self.transcript, self.finding, self.utterances) = (transcript, finding, utterances)
    let quote = finding.quote
    let last = max(quote.lowerBound, quote.upperBound - 1)
    guard let start = utterances.first?.place(at: quote.lowerBound),
      let end = utterances.last?.place(at: last)
    else {
      place = nil
      return
    }
    func column(of offset: Int32, from place: Utterance.Place) -> Int {
      guard place.offset < offset else { return Int(place.column) }
      let before = transcript.text[Int(place.offset)..<Int(offset)]
      return Int(place.column) + before.count { $0 & 0xC0 != 0x80 }
    }
    place = Place(
      line: Int(start.line), column: column(of: quote.lowerBound, from: start),
      endLine: Int(end.line), endColumn: column(of: quote.upperBound, from: end))
  }

  /// The words, in the input's own writing.
  var words: String { finding.words(of: utterances, in: transcript) }

  /// The line of the words, or of the record that holds them, where the input has lines.
  var line: Int? { place?.line ?? transcript.line }

  /// `:line:column`, or `:line` of a record in JSONL; empty where the input has no lines.
  var suffix: String {
    place.map { ":\($0.line):\($0.column)" } ?? line.map { ":\($0)" } ?? ""
  }
}

extension Utterance {
  /// The last place that begins at or before an offset.
  fileprivate func place(at offset: Int32) -> Place? {
    places.last { $0.offset <= offset } ?? places.first
  }
}
