/// Google's Speech-to-Text: `results[].alternatives[]`.
///
/// Times are seconds in strings, `1.200s`. Where speakers are parted, the last result of the first
/// version repeats all words, and only there do they have their speakers.
enum Google: VendorForm {
  static let signature = "results[].alternatives[]"

  static func calls(in root: JSONNode) -> [JSONNode]? {
    guard let holder = root.holder(of: "results"), let list = holder["results"]?.items,
      list.contains(where: { $0.has(["alternatives"]) })
    else { return nil }
    return [holder]
  }

  static func call(_ node: JSONNode) throws(Problem) -> VendorCall {
    var call = VendorCall()
    var tagged: [SpokenWord] = []
    for result in try node.objects("results") {
      guard let best = try result.objects("alternatives").first else { continue }
      let channel = try result.speaker("channelTag")
      var words: [SpokenWord] = []
      for node in try best.objects("words") {
        var word = try word(node)
        word.channel = channel
        words.append(word)
      }
      guard !words.contains(where: { $0.speaker != nil }) else {
        // A result that begins again at the beginning repeats what came before.
        if let first = words.first?.start, let before = tagged.first?.start, first <= before {
          tagged = []
        }
        tagged += words
        continue
      }
      call.segments += try segments(best, words, channel)
    }
    return tagged.isEmpty ? call : VendorCall(segments: SpokenWords.segments(tagged))
  }

  /// The transcript of a result, which has punctuation, with the times of its words.
  private static func segments(
    _ best: JSONNode, _ words: [SpokenWord], _ channel: Recording.Speaker?
  ) throws(Problem) -> [VendorCall.Segment] {
    guard best.has(["transcript"]) else { return SpokenWords.segments(words) }
    return [
      VendorCall.Segment(
        words: try best.words("transcript"), start: words.lazy.compactMap(\.start).first,
        end: words.last { $0.end != nil }?.end, channel: channel, pointer: best.pointer)
    ]
  }

  private static func word(_ word: JSONNode) throws(Problem) -> SpokenWord {
    var speaker = try word.speaker("speakerLabel", "speakerTag")
    if speaker == .number(0) { speaker = nil }
    return SpokenWord(
      text: try word.words("word"), start: try word.seconds(.seconds, "startTime", "startOffset"),
      end: try word.seconds(.seconds, "endTime", "endOffset"), speaker: speaker,
      pointer: word.pointer)
  }
}
