/// Alibaba's DashScope: `transcripts[].sentences[]`, one transcript for each channel.
///
/// Times are in milliseconds.
enum DashScope: VendorForm {
  static let signature = "transcripts[].sentences[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let holder = root.holder(of: "transcripts"),
      let first = holder["transcripts"]?.items?.first,
      first.has(["sentences"]), first.has(["channel_id", "text"])
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var call = VendorCall()
    for transcript in try node.objects("transcripts") {
      let channel = try transcript.speaker("channel_id")
      for sentence in try transcript.objects("sentences") {
        let span = try sentence.span(.milliseconds, from: ["begin_time"], to: ["end_time"])
        call.segments.append(
          VendorCall.Segment(
            words: try sentence.words("text"), start: span.start, end: span.end, channel: channel,
            speaker: try sentence.speaker("speaker_id"), pointer: sentence.pointer))
      }
    }
    return call
  }
}
