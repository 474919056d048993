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
      var random = SeededRandom(of: bytes)
      try checkNeutral(contents.transcripts, &random)
    }
  }

  /// Native JSON of the transcripts says the same.
  private func checkRoundTrip(_ transcripts: [Transcript]) throws(Breach) {
    let (json, again) = try reread(transcripts)
    try demand(again.problems.isEmpty, .roundTrip, "\(again.problems) in \(json)")
    try demand(
      again.transcripts.map { Said($0) } == transcripts.map { Said($0) }, .roundTrip, json)
  }

  /// Native JSON of the transcripts, some characters written otherwise, is judged alike.
  private func checkNeutral(
    _ transcripts: [Transcript], _ random: inout SeededRandom
  ) throws(Breach) {
    var edited: [Transcript] = []
    for transcript in transcripts {
      edited.append(NeutralEdit.shared.applied(to: transcript, &random))
    }
    let (json, again) = try reread(edited)
    try demand(again.transcripts.count == edited.count, .neutral, "\(again.problems) in \(json)")
    for (one, other) in zip(transcripts, again.transcripts) {
      try demandAlike(judged(one), judged(other))
    }
  }

  /// The transcripts as native JSON, and what is read from it.
  private func reread(_ transcripts: [Transcript]) throws(Breach) -> (String, FileContents) {
    guard let json = try? TranscriptWriter(.native, language: .zh).text(transcripts) else {
      throw Breach(.roundTrip, "no native JSON")
    }
    return (json, Equipment.reader.read(Array(json.utf8), path: "a.json", id: "a"))
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
