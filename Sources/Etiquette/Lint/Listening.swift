/// What a lexicon listens for, in automata: made of its words alone, and costly to make.
final class Listening: Sendable {
  let probes: Probes
  let guess: ChannelGuess

  init(_ lexicon: Lexicon) {
    probes = Probes(lexicon.rules, tolerance: lexicon.tolerance)
    guess = ChannelGuess(lexicon)
  }

  init(probes: Probes, guess: ChannelGuess) {
    self.probes = probes
    self.guess = guess
  }
}
