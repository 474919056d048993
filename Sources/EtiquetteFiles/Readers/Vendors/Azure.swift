/// Azure: `recognizedPhrases[]` of its batches and `phrases[]` of its fast transcription.
///
/// Times are ISO 8601 durations and ticks of 100 nanoseconds, or milliseconds; an end is given as
/// a duration.
enum Azure: VendorForm {
  static let signature = "recognizedPhrases[].nBest[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let holder = root.holder(of: "recognizedPhrases"), holder["recognizedPhrases"] != nil {
      return [holder]
    }
    guard let holder = root.holder(of: "phrases"), let list = holder["phrases"]?.items else {
      return nil
    }
    guard let first = list.first else { return holder.has(["combinedPhrases"]) ? [holder] : nil }
    return first.has(["text"]) && first.has(offsets) ? [holder] : nil
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    VendorCall(segments: try node.objects("recognizedPhrases", "phrases").map(segment))
  }

  private static let offsets = ["offsetMilliseconds", "offsetInMs", "offset"]
  private static let durations = ["durationMilliseconds", "durationInMs", "duration"]

  private static func segment(_ phrase: JSONNode) throws(Problem) -> VendorCall.Segment {
    var start = try phrase.seconds(.ticks, "offsetInTicks")
    if start == nil { start = try phrase[offsets]?.seconds(.milliseconds) }
    var length = try phrase.seconds(.ticks, "durationInTicks")
    if length == nil { length = try phrase[durations]?.seconds(.milliseconds) }
    var end: Double?
    if let start, let length { end = start + length }
    return VendorCall.Segment(
      words: try words(phrase), start: start, end: end, channel: try phrase.speaker("channel"),
      speaker: try phrase.speaker("speaker"), pointer: phrase.pointer)
  }

  /// The best reading; a phrase that was not recognised has none.
  private static func words(_ phrase: JSONNode) throws(Problem) -> String {
    if phrase.has(["text"]) { return try phrase.words("text") }
    guard phrase.has(["nBest"]) || phrase.has(["recognitionStatus"]) else {
      return try phrase.words("nBest")
    }
    return try phrase.objects("nBest").first?.words("display", "lexical") ?? ""
  }
}
