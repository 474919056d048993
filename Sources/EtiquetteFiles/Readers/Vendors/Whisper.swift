/// Whisper and what grew around it: `segments[]` of Whisper and WhisperX, `transcription[]` of
/// whisper.cpp, `chunks[]` of Transformers.
///
/// Times are in seconds, those of whisper.cpp in milliseconds. Whisper itself knows no speakers.
enum Whisper: VendorForm {
  static let signature = "segments[].text"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    for (list, time) in [
      ("segments", "start"), ("transcription", "offsets"), ("chunks", "timestamp"),
    ] {
      guard let holder = root.holder(of: list), let items = holder[list]?.items else { continue }
      guard let first = items.first else { return root.has(["language"]) ? [holder] : nil }
      if first.has(["text"]), first.has([time, "words"]) { return [holder] }
    }
    return nil
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var call = VendorCall()
    for segment in try node.objects("segments", "transcription", "chunks") {
      call.segments += try segments(segment)
    }
    return call
  }

  /// A segment; in pieces where only its words tell who speaks.
  private static func segments(_ segment: JSONNode) throws(Problem) -> [VendorCall.Segment] {
    let speaker = try segment.speaker("speaker")
    if speaker == nil {
      let words = try segment.objects("words").map(word)
      if words.contains(where: { $0.speaker != nil }) { return SpokenWords.segments(words) }
    }
    let span = try span(segment)
    return [
      VendorCall.Segment(
        words: try segment.words("text"), start: span.start, end: span.end, speaker: speaker,
        pointer: segment.pointer)
    ]
  }

  private static func span(
    _ segment: JSONNode
  ) throws(Problem) -> (start: Double?, end: Double?) {
    if let offsets = segment["offsets"] {
      return try offsets.span(.milliseconds, from: ["from"], to: ["to"])
    }
    if let times = segment["timestamp"]?.items {
      let start = times.first.flatMap { $0.isNull ? nil : $0 }
      let end = times.dropFirst().first.flatMap { $0.isNull ? nil : $0 }
      return (try start?.seconds(.seconds), try end?.seconds(.seconds))
    }
    return try segment.span(.seconds, from: ["start"], to: ["end"])
  }

  private static func word(_ word: JSONNode) throws(Problem) -> SpokenWord {
    SpokenWord(
      text: try word.words("word", "text"), start: try word.seconds(.seconds, "start"),
      end: try word.seconds(.seconds, "end"), speaker: try word.speaker("speaker"),
      pointer: word.pointer)
  }
}
