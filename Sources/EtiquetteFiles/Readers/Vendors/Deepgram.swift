/// Deepgram: `results.utterances[]`, or only the words of `results.channels[]`.
///
/// Times are in seconds.
enum Deepgram: VendorForm {
  static let signature = "results.utterances[].transcript"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let results = root.holder(of: "results")?["results"], results.fields != nil,
      results["utterances"]?.items?.first?.has(["transcript"])
        ?? results["channels"]?.items?.first?.has(["alternatives"]) ?? false
    else { return nil }
    return [results]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    let utterances = try node.objects("utterances")
    guard utterances.isEmpty else { return VendorCall(segments: try utterances.map(segment)) }
    var call = VendorCall()
    for (index, channel) in try node.objects("channels").enumerated() {
      guard let best = try channel.objects("alternatives").first else { continue }
      var words = try best.objects("words").map(word)
      for place in words.indices { words[place].channel = .number(index) }
      call.segments +=
        words.isEmpty
        ? [
          VendorCall.Segment(
            words: try best.words("transcript"), channel: .number(index), pointer: best.pointer)
        ] : SpokenWords.segments(words)
    }
    return call
  }

  private static func segment(_ utterance: JSONNode) throws(Problem) -> VendorCall.Segment {
    let span = try utterance.span(.seconds, from: ["start"], to: ["end"])
    return VendorCall.Segment(
      words: SpokenWords.unspaced(try utterance.words("transcript")), start: span.start,
      end: span.end, channel: try utterance.speaker("channel"),
      speaker: try utterance.speaker("speaker"), pointer: utterance.pointer)
  }

  private static func word(_ word: JSONNode) throws(Problem) -> SpokenWord {
    SpokenWord(
      text: try word.words("punctuated_word", "word"), start: try word.seconds(.seconds, "start"),
      end: try word.seconds(.seconds, "end"), speaker: try word.speaker("speaker"),
      pointer: word.pointer)
  }
}
