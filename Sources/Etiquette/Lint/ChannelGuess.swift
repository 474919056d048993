import HanText

/// Tells the channel: what is stated, or what the words make likely.
struct ChannelGuess {
  let probes: Probes
  let tolerance: Tolerance

  /// The channel of a conversation, by what is stated, or else by what is said.
  func judge(
    _ conversation: Conversation, _ woken: Woken, stated: Channel?
  ) -> Report.JudgedChannel {
    if let stated = stated ?? conversation.transcript.channel {
      return Report.JudgedChannel(value: stated, guessed: false)
    }
    let weights = weights(conversation, woken)
    let best = Channel.allCases.max { weights[$0, default: 0] < weights[$1, default: 0] }
    let isTold = !weights.isEmpty
    return Report.JudgedChannel(value: isTold ? best ?? .hotline : .hotline, guessed: true)
  }

  /// How many of a channel's words are said, whoever says them.
  private func weights(_ conversation: Conversation, _ woken: Woken) -> [Channel: Int] {
    var heard: Set<ObjectIdentifier> = []
    var weights: [Channel: Int] = [:]
    for place in woken.channelWords {
      guard case .tells(let channel) = probes.slots[place.probe] else { continue }
      let pattern = probes.patterns[place.probe]
      guard !heard.contains(pattern.identity),
        pattern.firstMatch(conversation.reading(place.turn), tolerance: tolerance) != nil
      else { continue }
      heard.insert(pattern.identity)
      weights[channel, default: 0] += 1
    }
    return weights
  }
}
