import Etiquette

/// Calls for or from Aliyun's quality check: `tickets[].dialogue[]`, and the recognised words that
/// its results repeat, `ResultInfo[].AsrResult[]`.
///
/// Times are in milliseconds; `beginTime` is a date or counts milliseconds since 1970.
enum AliyunQualityCheck: VendorForm {
  static let signature = "tickets[].dialogue[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let tickets = root.holder(of: "tickets")?["tickets"] { return tickets.items }
    if let results = root.holder(of: "ResultInfo")?["ResultInfo"] {
      return results.items ?? results["ResultInfo"]?.items
    }
    let lists = ["dialogue", "AsrResult"]
    return lists.lazy.compactMap { root.holder(of: $0) }.first { speeches($0) != nil }.map { [$0] }
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    guard let list = speeches(node) else {
      throw Problem(
        path: nil, pointer: node.pointer,
        kind: .otherShape(lookedFor: ["dialogue"], found: node.fields?.keys.sorted() ?? []))
    }
    let speeches = try list.objects()
    let first = speeches.first?["beginTime"]
    let origin = first.flatMap(WallClock.init)
    var call = VendorCall()
    call.id = node.text("tid", "callId", "taskId")
    call.date = first?.value as? String
    for speech in speeches {
      let segment = try segment(speech, origin: origin)
      call.segments.append(segment)
      if call.agent == nil, case .label(let role) = segment.speaker, roles.role(of: role) == .agent
      {
        call.agent = speech.text("identity")
      }
    }
    return call
  }

  private static let roles = RoleTable()

  private static func segment(
    _ speech: JSONNode, origin: WallClock?
  ) throws(Problem) -> VendorCall.Segment {
    var start = try speech.seconds(.milliseconds, "begin")
    if start == nil, let origin, let time = speech["beginTime"].flatMap(WallClock.init) {
      start = time.seconds(since: origin)
    }
    return VendorCall.Segment(
      words: try speech.words("words", "text"), start: start,
      end: try speech.seconds(.milliseconds, "end"), speaker: try speech.speaker("role"),
      pointer: speech.pointer)
  }

  /// The list of what was said, which its service puts into an object of its own.
  private static func speeches(_ node: JSONNode) -> JSONNode? {
    guard let list = node["dialogue", "AsrResult"] else { return nil }
    if list.items != nil { return list }
    return list["sentences", "AsrResult", "dialogue"].flatMap { $0.items == nil ? nil : $0 }
  }
}
