import HanText

/// Tells the channel: what is stated, or what the words make likely.
struct ChannelGuess: Sendable {
  /// The channel that each pattern of the search speaks for.
  private let channels: [Channel]
  let search: PatternSearch

  init(_ lexicon: Lexicon) {
    self.init(
      lexicon,
      search: PatternSearch(ChannelGuess.patterns(lexicon), tolerance: lexicon.tolerance))
  }

  /// A guess by a search for the ``patterns(_:)`` of a lexicon that was made before.
  init(_ lexicon: Lexicon, search: PatternSearch) {
    channels = Channel.allCases.flatMap { channel in
      (lexicon.channelWords[channel] ?? []).map { _ in channel }
    }
    self.search = search
  }

  /// The words that tell channels.
  static func patterns(_ lexicon: Lexicon) -> [Pattern] {
    Channel.allCases.flatMap { lexicon.channelWords[$0] ?? [] }
  }

  /// The channel of turns, by what is stated, or else by what is said.
  func judge(_ turns: [Reading], stated: Channel?) -> Report.JudgedChannel {
    if let stated { return Report.JudgedChannel(value: stated, guessed: false) }
    let weights = weights(turns)
    let best = Channel.allCases.max { weights[$0, default: 0] < weights[$1, default: 0] }
    let isTold = !weights.isEmpty
    return Report.JudgedChannel(value: isTold ? best ?? .hotline : .hotline, guessed: true)
  }

  /// How many of a channel's words are said.
  private func weights(_ turns: [Reading]) -> [Channel: Int] {
    var heard: Set<Int> = []
    for reading in turns {
      heard.formUnion(search.matches(in: reading, besides: heard))
    }
    return heard.reduce(into: [:]) { $0[channels[$1], default: 0] += 1 }
  }
}
