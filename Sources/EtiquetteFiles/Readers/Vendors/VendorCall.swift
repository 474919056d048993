import Etiquette

/// A call as a speech service or a quality-check system tells it, before its speakers are settled.
struct VendorCall {
  /// What the record says of the call; its identifier, if it has one.
  var id: String?
  var agent: String?
  var date: String?
  var direction: Direction?
  var hangup: Party?
  /// How many audio channels the record was made from, where it says more than the segments do.
  var channels: Int?
  /// What was said.
  var segments: [Segment] = []

  /// A stretch of speech.
  struct Segment {
    var words: String
    var start: Double?
    var end: Double?
    /// The audio channel, which says nothing of who is on it.
    var channel: Recording.Speaker?
    /// The speaker, as the record names or numbers them.
    var speaker: Recording.Speaker?
    var pointer: String
  }

  init(segments: [Segment] = []) { self.segments = segments }

  /// The recording: without silent segments, in the order of time.
  func recording(id: String, path: String?) -> Recording {
    var facts = Transcript(
      id: self.id ?? id, path: path, direction: direction ?? .inbound, agent: agent,
      hangup: hangup, date: date)
    facts.hasOwnID = self.id != nil
    let heard = segments.filter { segment in
      segment.words.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
    let channels = Set(heard.compactMap(\.channel)).count
    facts.audioChannels =
      max(channels, self.channels ?? 0) > 1 ? max(channels, self.channels ?? 0) : nil
    var recording = Recording(facts: facts)
    recording.segments = VendorCall.inOrder(heard).map { segment in
      Recording.Segment(
        speaker: VendorCall.speaker(segment, among: channels),
        words: Array(RoleTable.trimmed(segment.words).utf8), start: segment.start,
        end: segment.end, pointer: segment.pointer)
    }
    return recording
  }

  /// Who speaks: a remark is nobody's; a name tells more than a channel, a channel of several more
  /// than a number that a recogniser gave.
  private static func speaker(_ segment: Segment, among channels: Int) -> Recording.Speaker {
    if LineEvent.isEvent(segment.words) { return .role(.system) }
    switch segment.speaker {
    case .role, .label: return segment.speaker ?? .unknown
    case .number, .unknown, nil:
      return (channels > 1 ? segment.channel : nil) ?? segment.speaker ?? .unknown
    }
  }

  /// By the beginning, where every segment has one.
  private static func inOrder(_ segments: [Segment]) -> [Segment] {
    let starts = segments.compactMap(\.start)
    guard starts.count == segments.count else { return segments }
    return zip(starts, segments.indices).sorted { $0 < $1 }.map { segments[$0.1] }
  }
}
