/// Twilio's Voice Intelligence: `sentences[].media_channel`.
///
/// Times are in seconds; who is on which channel may stand beside them, as `participants`.
enum Twilio: VendorForm {
  static let signature = "sentences[].media_channel"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let holder = root.holder(of: "sentences"), let first = holder["sentences"]?.items?.first,
      first.has(["media_channel"]), first.has(["transcript"])
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var roles: [Recording.Speaker: Recording.Speaker] = [:]
    for participant in try node.holder(of: "participants")?.objects("participants") ?? [] {
      guard let channel = try participant.speaker("channel_participant") else { continue }
      roles[channel] = try participant.speaker("role")
    }
    var call = VendorCall()
    for sentence in try node.objects("sentences") {
      let span = try sentence.span(.seconds, from: ["start_time"], to: ["end_time"])
      let channel = try sentence.speaker("media_channel")
      call.segments.append(
        VendorCall.Segment(
          words: try sentence.words("transcript"), start: span.start, end: span.end,
          channel: channel, speaker: channel.flatMap { roles[$0] }, pointer: sentence.pointer))
    }
    return call
  }
}
