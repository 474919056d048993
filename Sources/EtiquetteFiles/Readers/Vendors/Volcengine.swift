/// Volcengine: `result.utterances[]`, in older answers `resp.utterances[]`.
///
/// Times are in milliseconds, `-1` where they are not known.
enum Volcengine: VendorForm {
  static let signature = "result.utterances[].start_time"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    let candidate = root["result"]?.items?.first
    guard let holder = candidate ?? root.holder(of: "utterances"),
      let first = holder["utterances"]?.items?.first, first.has(["start_time"]), first.has(["text"])
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    VendorCall(segments: try node.objects("utterances").map(segment))
  }

  private static func segment(_ utterance: JSONNode) throws(Problem) -> VendorCall.Segment {
    let span = try utterance.span(.milliseconds, from: ["start_time"], to: ["end_time"])
    let additions = utterance["additions"]?.opened
    return VendorCall.Segment(
      words: try utterance.words("text"), start: span.start, end: span.end,
      channel: try (additions ?? utterance).speaker("channel_id"),
      speaker: try (additions ?? utterance).speaker("speaker"), pointer: utterance.pointer)
  }
}
