/// AssemblyAI: `utterances[]`, its `sentences[]`, or only `words[]`.
///
/// Times are in milliseconds; speakers are letters, channels numbers in strings.
enum AssemblyAI: VendorForm {
  static let signature = "utterances[].start"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    for key in ["utterances", "sentences", "words"] {
      guard let holder = root.holder(of: key), let first = holder[key]?.items?.first,
        first.has(["text"]), first.has(["start"])
      else { continue }
      let isKnown = holder.has(["audio_duration", "audio_url", "acoustic_model", "language_code"])
      if isKnown || key == "utterances" && first.has(["confidence", "words"]) { return [holder] }
    }
    return nil
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    if let list = node["utterances", "sentences"] {
      return VendorCall(segments: try list.objects().map(segment))
    }
    return VendorCall(segments: SpokenWords.segments(try node.objects("words").map(word)))
  }

  private static func segment(_ utterance: JSONNode) throws(Problem) -> VendorCall.Segment {
    let span = try utterance.span(.milliseconds, from: ["start"], to: ["end"])
    return VendorCall.Segment(
      words: SpokenWords.unspaced(try utterance.words("text")), start: span.start, end: span.end,
      channel: try utterance.speaker("channel"), speaker: try utterance.speaker("speaker"),
      pointer: utterance.pointer)
  }

  private static func word(_ word: JSONNode) throws(Problem) -> SpokenWord {
    SpokenWord(
      text: try word.words("text"), start: try word.seconds(.milliseconds, "start"),
      end: try word.seconds(.milliseconds, "end"), channel: try word.speaker("channel"),
      speaker: try word.speaker("speaker"), pointer: word.pointer)
  }
}
