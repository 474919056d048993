import HanText

/// Tells the channel: what is stated, or what the words make likely.
struct ChannelGuess {
  private let words: [Channel: [Pattern]]
  private let tolerance: Tolerance

  init(_ lexicon: Lexicon) {
    words = lexicon.channelWords
    tolerance = lexicon.tolerance
  }

  func judge(_ transcript: Transcript, stated: Channel?) -> Report.JudgedChannel {
    if let channel = stated ?? transcript.channel {
      return Report.JudgedChannel(value: channel, guessed: false)
    }
    let readings = transcript.turns.map { turn in
      Reading(transcript.text, ranges: turn.utterances.map { transcript.utterances[$0].text })
    }
    func weight(_ channel: Channel) -> Int {
      (words[channel] ?? []).count { pattern in
        readings.contains { pattern.firstMatch($0, tolerance: tolerance) != nil }
      }
    }
    let best = Channel.allCases.max { weight($0) < weight($1) } ?? .hotline
    return Report.JudgedChannel(value: weight(best) > 0 ? best : .hotline, guessed: true)
  }
}
