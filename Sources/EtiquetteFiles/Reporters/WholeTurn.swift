import Etiquette

extension Finding {
  /// Whether all of a turn is meant, so that carets would say nothing; a closing mark, of three
  /// bytes at most, may stand outside the words.
  func speaksOfWholeTurn(in transcript: Transcript) -> Bool {
    switch detail {
    case .missing, .overlap, .marked, .brokenOff:
      guard transcript.utterances.indices.contains(utterance) else { return true }
      return quote.lowerBound <= transcript.utterances[utterance].text.lowerBound
        && quote.upperBound >= transcript.utterances[utterance].text.upperBound - 3
    case .rings: return true
    case .softened, .slip, .weaker, .cutOff, nil: return false
    }
  }
}
