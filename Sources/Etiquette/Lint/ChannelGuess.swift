import HanText

/// Tells the channel: what is stated, or what the words make likely.
struct ChannelGuess: Sendable {
  private let words: [(channel: Channel, pattern: Pattern)]
  private let tolerance: Tolerance
  private let matcher: PhraseMatcher
  /// The words behind each phrase of the matcher.
  private let sought: [Int]

  init(_ lexicon: Lexicon) {
    words = Channel.allCases.flatMap { channel in
      (lexicon.channelWords[channel] ?? []).map { (channel, $0) }
    }
    tolerance = lexicon.tolerance
    let anchors = words.enumerated().flatMap { number, word in
      word.pattern.anchors.map { (literal: $0, word: number) }
    }
    matcher = PhraseMatcher(symbols: anchors.map(\.literal), ignoring: "")
    sought = anchors.map(\.word)
  }

  func judge(_ transcript: Transcript, stated: Channel?) -> Report.JudgedChannel {
    if let channel = stated ?? transcript.channel {
      return Report.JudgedChannel(value: channel, guessed: false)
    }
    let weights = weights(transcript)
    let best = Channel.allCases.max { weights[$0, default: 0] < weights[$1, default: 0] }
    let isTold = !weights.isEmpty
    return Report.JudgedChannel(value: isTold ? best ?? .hotline : .hotline, guessed: true)
  }

  /// How many of a channel's words are said.
  private func weights(_ transcript: Transcript) -> [Channel: Int] {
    var weights: [Channel: Int] = [:]
    var heard: Set<Int> = []
    for turn in transcript.turns {
      let ranges = turn.utterances.map { transcript.utterances[$0].text }
      var woken: Set<Int> = []
      matcher.scan(transcript.text.span, ranges: ranges) { woken.insert(sought[$0.phrase]) }
      woken.subtract(heard)
      guard !woken.isEmpty else { continue }
      let reading = Reading(transcript.text, ranges: ranges)
      for word in woken
      where words[word].pattern.firstMatch(reading, tolerance: tolerance) != nil {
        heard.insert(word)
        weights[words[word].channel, default: 0] += 1
      }
    }
    return weights
  }
}
