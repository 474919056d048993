import Etiquette

/// Conversations for Google's Conversational Insights: `entries[]` with roles.
///
/// Times are in microseconds, maybe since 1970, and there are no ends.
enum GoogleInsights: VendorForm {
  static let signature = "entries[].start_timestamp_usec"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let holder = root.holder(of: "entries"), let list = holder["entries"]?.items,
      let first = list.first, first.has(["text"]), first.has(["start_timestamp_usec", "role"])
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    let entries = try node.objects("entries")
    let origin = entries.first?["start_timestamp_usec"].flatMap(WallClock.init)
    var call = VendorCall()
    for entry in entries {
      let time = entry["start_timestamp_usec"]
      var start: Double?
      if let origin, let moment = time.flatMap(WallClock.init) {
        start = moment.seconds(since: origin)
      } else {
        start = try time?.seconds(.microseconds)
      }
      call.segments.append(
        VendorCall.Segment(
          words: try entry.words("text"), start: start, speaker: try speaker(entry),
          pointer: entry.pointer))
    }
    return call
  }

  private static func speaker(_ entry: JSONNode) throws(Problem) -> Recording.Speaker? {
    switch entry.text("role") {
    case "AGENT", "HUMAN_AGENT": .role(.agent)
    case "CUSTOMER", "END_USER": .role(.customer)
    case "AUTOMATED_AGENT": .role(.system)
    case let other?: .label(other)
    case nil: try entry.speaker("user_id")
    }
  }
}
