import Etiquette

/// Writes subtitles: a cue for each utterance, its speaker in front or in a voice tag.
struct SubtitleWriter {
  let isWebVTT: Bool
  let language: Language

  /// The file; words without times cannot be subtitles, remarks of the record can.
  func text(_ transcript: Transcript) throws(Problem) -> String {
    var out = isWebVTT ? "WEBVTT\n\n" + note(transcript) : ""
    var last = 0.0
    for (number, utterance) in transcript.utterances.enumerated() {
      let (start, end) = try times(utterance, after: last, in: transcript)
      last = end
      if !isWebVTT { out += "\(number + 1)\n" }
      out += "\(clock(start)) --> \(clock(end))\n"
      out += lines(transcript.string(utterance.text), by: utterance.role) + "\n\n"
    }
    return out
  }

  private func times(
    _ utterance: Utterance, after last: Double, in transcript: Transcript
  ) throws(Problem) -> (Double, Double) {
    if let start = utterance.start, let end = utterance.end, isClock(start), isClock(end) {
      return (start, end)
    }
    guard utterance.role == .system else {
      throw Problem(
        path: transcript.path, line: utterance.places.first.map { Int($0.line) },
        pointer: utterance.pointer, kind: .untimed)
    }
    let start = utterance.start.map { isClock($0) ? $0 : last } ?? last
    return (start, start)
  }

  private func isClock(_ seconds: Double) -> Bool { seconds >= 0 && seconds < 1e8 }

  /// `00:00:12,300`, with a full stop in WebVTT.
  private func clock(_ seconds: Double) -> String {
    let all = Int((seconds * 1000).rounded())
    func digits(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(digits(all / 3_600_000, 2)):\(digits(all / 60_000 % 60, 2)):"
      + "\(digits(all / 1000 % 60, 2))\(isWebVTT ? "." : ",")\(digits(all % 1000, 3))"
  }

  /// What is known of the call, as `#` lines say it in plain text.
  private func note(_ transcript: Transcript) -> String {
    var fields: [(LineMetadata.Field, String)] = [(.id, transcript.id)]
    if let channel = transcript.channel { fields.append((.channel, channel.rawValue)) }
    fields.append((.direction, transcript.direction.rawValue))
    if let agent = transcript.agent { fields.append((.agent, agent)) }
    if let hangup = transcript.hangup { fields.append((.hangup, hangup.rawValue)) }
    if let rings = transcript.rings { fields.append((.rings, "\(rings)")) }
    if let date = transcript.date { fields.append((.date, date)) }
    let lines = fields.map { field, value in
      let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "\(field.rawValue): \(line.replacing("-->", with: "→"))\n"
    }
    return "NOTE\n" + lines.joined() + "\n"
  }

  private func lines(_ text: String, by role: Role) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { RoleTable.trimmed(String($0)) }.filter { !$0.isEmpty }
    let isRemark = role == .system && LineEvent.isEvent(text)
    let name = role.name[language]
    if isWebVTT {
      let words = lines.map(escaped).joined(separator: "\n")
      return isRemark ? words : "<v \(name)>\(words)</v>"
    }
    let words = lines.map { $0.replacing("-->", with: "→") }
      .reduce(into: "") { words, line in
        words += words.isEmpty ? line : (goesOn(line) ? "\n" : " ") + line
      }
    return isRemark ? words : name + (language == .zh ? "：" : ": ") + words
  }

  /// Whether a line of its own would still be read as words of the one who speaks.
  private func goesOn(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return LineShape(bytes, 0..<bytes.count).label == nil && !Cues.isCounter(bytes[...])
      && !LineEvent.isEvent(line)
  }

  private func escaped(_ line: String) -> String {
    line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
