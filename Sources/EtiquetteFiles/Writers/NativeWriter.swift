import Etiquette

/// Writes native JSON, one utterance a line.
struct NativeWriter {
  /// An object, or a list of them where there are several.
  func text(_ transcripts: [Transcript]) -> String {
    var out = JSONText(reserving: transcripts.reduce(0) { $0 + 2 * $1.text.count })
    let isList = transcripts.count != 1
    if isList { out.plain("[\n") }
    for (place, transcript) in transcripts.enumerated() {
      if place > 0 { out.plain(",\n") }
      write(transcript, &out)
    }
    out.plain(isList ? "\n]\n" : "\n")
    return out.text
  }

  private func write(_ transcript: Transcript, _ out: inout JSONText) {
    out.plain("{\"id\": ")
    out.string(transcript.id)
    if let channel = transcript.channel { field("channel", channel.rawValue, &out) }
    field("direction", transcript.direction.rawValue, &out)
    if let agent = transcript.agent { field("agent", agent, &out) }
    if let party = transcript.hangup { field("hangup", party.rawValue, &out) }
    if let rings = transcript.rings { field("rings", Double(rings), &out) }
    if let date = transcript.date { field("date", date, &out) }
    if let count = transcript.audioChannels { field("audioChannels", Double(count), &out) }
    out.plain(",\n \"utterances\": [")
    for (place, utterance) in transcript.utterances.enumerated() {
      out.plain(place > 0 ? ",\n  {\"role\": " : "\n  {\"role\": ")
      out.string(utterance.role.rawValue)
      field("text", transcript.string(utterance.text), &out)
      if let start = utterance.start { field("start", start, &out) }
      if let end = utterance.end { field("end", end, &out) }
      out.plain("}")
    }
    out.plain("\n ]}")
  }

  private func field(_ key: String, _ value: String, _ out: inout JSONText) {
    name(key, &out)
    out.string(value)
  }

  private func field(_ key: String, _ value: Double, _ out: inout JSONText) {
    name(key, &out)
    out.number(value)
  }

  private func name(_ key: String, _ out: inout JSONText) {
    out.plain(", \"")
    out.plain(key)
    out.plain("\": ")
  }
}
