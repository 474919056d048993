import Etiquette

/// The utterances of a transcript as tests write them: `12.0-15.5 agent 3:4 您好⏎4:1 请讲`.
func drawn(_ transcript: Transcript) -> [String] {
  transcript.utterances.map { utterance in
    let time = [utterance.start, utterance.end].map { $0.map { "\($0)" } ?? "" }
      .joined(separator: "-")
    let words = zip(
      transcript.string(utterance.text).split(separator: "\n", omittingEmptySubsequences: false),
      utterance.places.map { "\($0.line):\($0.column) " } + [""]
    ).map { $1 + $0 }.joined(separator: "⏎")
    return "\(time == "-" ? "" : time + " ")\(utterance.role) \(words)"
  }
}
