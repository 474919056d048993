import HanText

/// Tells the channel: what is stated, or what the words make likely.
struct ChannelGuess {
  let probes: Probes

  /// The channel of a conversation, by what is stated, or else by what is overheard.
  func judge(_ overheard: Overheard, stated: Channel?) -> Report.JudgedChannel {
    if let stated {
      return Report.JudgedChannel(value: stated, guessed: false)
    }
    let weights = weights(overheard)
    let best = Channel.allCases.max { weights[$0, default: 0] < weights[$1, default: 0] }
    let isTold = !weights.isEmpty
    return Report.JudgedChannel(value: isTold ? best ?? .hotline : .hotline, guessed: true)
  }

  /// How many of a channel's words are said, whoever says them.
  private func weights(_ overheard: Overheard) -> [Channel: Int] {
    var heard: Set<ObjectIdentifier> = []
    var weights: [Channel: Int] = [:]
    for place in overheard.channelWords {
      guard case .tells(let channel) = probes.slots[place.probe] else { continue }
      guard heard.insert(probes.patterns[place.probe].identity).inserted else { continue }
      weights[channel, default: 0] += 1
    }
    return weights
  }
}
