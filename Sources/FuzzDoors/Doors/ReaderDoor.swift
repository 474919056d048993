import Etiquette
import EtiquetteFiles
import HanText

/// Transcripts in any form.
struct ReaderDoor {
  private let path: String

  init(_ path: String) { self.path = path }

  func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let contents = Equipment.reader.read(bytes, path: path, id: "a")
    // JSON lines that are no text as a whole are decoded one by one.
    let text = contents.encoding == nil ? nil : try? decode(bytes, as: contents.encoding).bytes
    let isVerbatim = contents.format == .plainText
    try Contents(contents: contents, text: text, isVerbatim: isVerbatim).check(scrutiny)
    if scrutiny == .full, !contents.transcripts.isEmpty {
      try checkRoundTrip(contents.transcripts)
    }
  }

  /// Native JSON of the transcripts says the same.
  private func checkRoundTrip(_ transcripts: [Transcript]) throws(Breach) {
    guard let json = try? TranscriptWriter(.native, language: .zh).text(transcripts) else {
      throw Breach(.roundTrip, "no native JSON")
    }
    let again = Equipment.reader.read(Array(json.utf8), path: "a.json", id: "a")
    try demand(again.problems.isEmpty, .roundTrip, "\(again.problems) in \(json)")
    try demand(
      again.transcripts.map { Said($0) } == transcripts.map { Said($0) }, .roundTrip, json)
  }
}

/// What a transcript says, wherever it stood.
struct Said: Equatable {
  private let facts: Transcript
  private let text: [UInt8]
  private let utterances: [Utterance]

  init(_ transcript: Transcript) {
    facts = Transcript(
      id: transcript.id, channel: transcript.channel, direction: transcript.direction,
      agent: transcript.agent, hangup: transcript.hangup, rings: transcript.rings,
      date: transcript.date)
    text = transcript.text
    utterances = transcript.utterances.map {
      Utterance(role: $0.role, text: $0.text, start: $0.start, end: $0.end)
    }
  }
}
