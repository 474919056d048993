/// Aliyun's recognition of recordings: `Result.Sentences[]`, also as its callback writes it, and the
/// media service's `AsrTextList`.
///
/// Times are in milliseconds, but `SilenceDuration` is in seconds and not needed: the times tell
/// it. Channel 0 is the first channel, not the agent's.
enum AliyunRecognition: VendorForm {
  static let signature = "Result.Sentences[].BeginTime"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let holder = root.holder(of: "AsrTextList"), holder["AsrTextList"] != nil { return [holder] }
    guard let holder = root.holder(of: "Sentences"), let list = holder["Sentences"]?.items else {
      return nil
    }
    guard let first = list.first else { return root.has(["TaskId"]) ? [holder] : nil }
    return first.has(["BeginTime", "EndTime"]) && first.has(["Text"]) ? [holder] : nil
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    let texts = node["AsrTextList"]
    let list = texts?["AsrText"] ?? texts ?? node["Sentences"]
    return VendorCall(segments: try (list?.opened.objects() ?? []).map(segment))
  }

  private static func segment(_ sentence: JSONNode) throws(Problem) -> VendorCall.Segment {
    VendorCall.Segment(
      words: try sentence.words("Text"),
      start: try sentence.seconds(.milliseconds, "BeginTime", "StartTime"),
      end: try sentence.seconds(.milliseconds, "EndTime"),
      channel: try sentence.speaker("ChannelId"), speaker: try sentence.speaker("SpeakerId"),
      pointer: sentence.pointer)
  }
}
