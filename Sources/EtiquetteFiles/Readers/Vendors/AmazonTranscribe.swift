/// Amazon Transcribe: words, `results.items[]` or `results.channel_labels.channels[].items[]`.
///
/// Times are seconds in strings; marks have none. Older answers name the speaker of a word only in
/// `speaker_labels`, by the time at which it begins.
enum AmazonTranscribe: VendorForm {
  static let signature = "results.items[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let results = root.holder(of: "results")?["results"], results.fields != nil,
      results.has(["items", "channel_labels"]), results.has(["transcripts"])
    else { return nil }
    return [results]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var call = VendorCall()
    let channels = try node["channel_labels"]?.objects("channels") ?? []
    for channel in channels {
      let name = try channel.speaker("channel_label")
      var words = try words(channel.objects("items"), speakers: [:])
      for index in words.indices { words[index].channel = name }
      call.segments += SpokenWords.segments(words)
    }
    guard channels.isEmpty else { return call }
    let words = try words(node.objects("items"), speakers: speakers(node))
    return VendorCall(segments: SpokenWords.segments(words))
  }

  private static func words(
    _ items: [JSONNode], speakers: [String: Recording.Speaker]
  ) throws(Problem) -> [SpokenWord] {
    var words: [SpokenWord] = []
    for item in items {
      guard let best = try item.objects("alternatives").first else { continue }
      let time = item.text("start_time")
      let speaker = try item.speaker("speaker_label") ?? time.flatMap { speakers[$0] }
      words.append(
        SpokenWord(
          text: try best.words("content"), start: try item.seconds(.seconds, "start_time"),
          end: try item.seconds(.seconds, "end_time"), speaker: speaker, pointer: item.pointer))
    }
    return words
  }

  /// Who begins a word at which time.
  private static func speakers(
    _ node: JSONNode
  ) throws(Problem) -> [String: Recording.Speaker] {
    var speakers: [String: Recording.Speaker] = [:]
    for segment in try node["speaker_labels"]?.objects("segments") ?? [] {
      for item in try segment.objects("items") {
        guard let time = item.text("start_time") else { continue }
        let own = try item.speaker("speaker_label")
        let whole = try segment.speaker("speaker_label")
        speakers[time] = own ?? whole
      }
    }
    return speakers
  }
}
