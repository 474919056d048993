/// Huawei: `segments[].result` of its recognition of recordings, and a call of its contact centre,
/// a `callId` beside a list of what staff and customer say.
///
/// Times are in milliseconds.
enum Huawei: VendorForm {
  static let signature = "segments[].result.text"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let holder = root.holder(of: "segments"),
      holder["segments"]?.items?.first?["result"]?.fields != nil
    {
      return [holder]
    }
    return root.holder(of: "callId").flatMap { spoken($0) == nil ? nil : [$0] }
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var call = VendorCall()
    call.id = node.text("callId")
    if let list = spoken(node) {
      call.segments = try list.objects().map(utterance)
    } else {
      for segment in try node.objects("segments") where !isPassing(segment) {
        call.segments.append(try self.segment(segment))
      }
    }
    return call
  }

  /// What was said, under whatever key.
  private static func spoken(_ node: JSONNode) -> JSONNode? {
    (node.fields ?? [:]).keys.sorted().lazy.compactMap { node[$0] }.first {
      guard let first = $0.items?.first else { return false }
      return first.has(["role"]) && first.has(["content"])
    }
  }

  /// Whether a segment is but a guess that a later one replaces.
  private static func isPassing(_ segment: JSONNode) -> Bool {
    segment["is_final"]?.value as? Bool == false
  }

  private static func segment(_ segment: JSONNode) throws(Problem) -> VendorCall.Segment {
    var span = try segment.span(.milliseconds, from: ["start_time"], to: ["end_time"])
    guard let result = segment["result"] else {
      return VendorCall.Segment(words: "", pointer: segment.pointer)
    }
    if span.start == nil || span.end == nil {
      let words = try result.span(
        .milliseconds, from: ["start_time"], to: ["end_time"], words: "word_info")
      span = (span.start ?? words.start, span.end ?? words.end)
    }
    return VendorCall.Segment(
      words: try result.words("text"), start: span.start, end: span.end,
      speaker: try result["analysis_info"]?.speaker("role"), pointer: segment.pointer)
  }

  private static func utterance(_ node: JSONNode) throws(Problem) -> VendorCall.Segment {
    VendorCall.Segment(
      words: try node.words("content"), start: try node.seconds(.milliseconds, "beginTime"),
      end: try node.seconds(.milliseconds, "endTime"), speaker: try node.speaker("role"),
      pointer: node.pointer)
  }
}
