import Etiquette

/// Tencent's recognition of recordings: `ResultDetail[]`, or only the lines of `Result`,
/// `[0:0.020,0:2.380,1]  您好`.
///
/// Times are in milliseconds; those of words count from the beginning of their sentence.
enum Tencent: VendorForm {
  static let signature = "ResultDetail[].FinalSentence"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    root.holder(of: "ResultDetail").map { [$0] }
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    let details = try node.objects("ResultDetail")
    guard details.isEmpty, let lines = node["Result"], let text = lines.value as? String else {
      return VendorCall(segments: try details.map(segment))
    }
    return VendorCall(
      segments: text.split(whereSeparator: \.isNewline).map { line(String($0), lines.pointer) })
  }

  private static func segment(_ detail: JSONNode) throws(Problem) -> VendorCall.Segment {
    var words = try detail.words("FinalSentence")
    if words.isEmpty, detail["SliceSentence"] != nil { words = try detail.words("SliceSentence") }
    let start = try detail.seconds(.milliseconds, "StartMs")
    var end = try detail.seconds(.milliseconds, "EndMs")
    if end == nil, let start,
      let length = try detail.objects("Words").last?.seconds(.milliseconds, "OffsetEndMs")
    {
      end = start + length
    }
    return VendorCall.Segment(
      words: words, start: start, end: end, speaker: try detail.speaker("SpeakerId"),
      pointer: detail.pointer)
  }

  private static func line(_ line: String, _ pointer: String) -> VendorCall.Segment {
    guard let parts = line.wholeMatch(of: /\[([\d:.]+),([\d:.]+)(?:,(\d+))?\]\s*(.*)/)?.output
    else {
      return VendorCall.Segment(words: line, pointer: pointer)
    }
    return VendorCall.Segment(
      words: String(parts.4), start: TimeUnit.clock(parts.1), end: TimeUnit.clock(parts.2),
      speaker: parts.3.flatMap { Int($0) }.map { .number($0) }, pointer: pointer)
  }
}
