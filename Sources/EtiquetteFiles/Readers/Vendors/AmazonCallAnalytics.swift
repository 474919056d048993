import Etiquette

/// Amazon's Call Analytics and Contact Lens: `Transcript[]`, whose speakers have roles, directly or
/// among the `Participants`; also the `Segments[]` of a call that goes on.
///
/// Times are in milliseconds; agent and customer are recorded on channels of their own. Who cuts in
/// and when nobody speaks, as the service hears it, become remarks.
enum AmazonCallAnalytics: VendorForm {
  static let signature = "Transcript[].BeginOffsetMillis"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    if let holder = root.holder(of: "Transcript"), let list = holder["Transcript"]?.items {
      let isEmpty = list.isEmpty && holder.has(["Participants", "JobName"])
      return isEmpty || list.contains { $0.has(["BeginOffsetMillis"]) } ? [holder] : nil
    }
    guard let holder = root.holder(of: "Segments"), let list = holder["Segments"]?.items,
      list.contains(where: { $0["Transcript"]?.has(["BeginOffsetMillis"]) == true })
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var roles: [String: Recording.Speaker] = [:]
    for participant in try node.objects("Participants") {
      guard let id = participant.text("ParticipantId") else { continue }
      roles[id] = role(participant.text("ParticipantRole"))
    }
    var call = VendorCall()
    call.id = node["CustomerMetadata"]?.text("ContactId") ?? node.text("JobName", "ContactId")
    for entry in try node.objects("Transcript", "Segments") {
      // A part of a live call may be an analysis and no speech.
      guard let turn = entry["Transcript"] ?? (entry.has(["Content"]) ? entry : nil) else {
        continue
      }
      let id = turn.text("ParticipantId")
      let speaker = role(turn.text("ParticipantRole")) ?? id.flatMap { roles[$0] ?? role($0) }
      call.segments.append(
        VendorCall.Segment(
          words: try turn.words("Content"),
          start: try turn.seconds(.milliseconds, "BeginOffsetMillis"),
          end: try turn.seconds(.milliseconds, "EndOffsetMillis"), speaker: speaker,
          pointer: turn.pointer))
    }
    call.channels = Set(call.segments.compactMap(\.speaker)).count
    if let heard = node["ConversationCharacteristics"] {
      call.segments.insert(contentsOf: try CallCharacteristics.remarks(heard), at: 0)
    }
    return call
  }

  private static func role(_ name: String?) -> Recording.Speaker? {
    switch name {
    case nil: nil
    case "AGENT", "SUPERVISOR": .role(.agent)
    case "CUSTOMER": .role(.customer)
    case "SYSTEM", "CUSTOM_BOT": .role(.system)
    case let other?: .label(other)
    }
  }
}
