import HanText

/// The agent's utterances under the questions that a judge of interruptions asks of them.
struct Speech {
  /// What the writing shows.
  let signs: WrittenSigns

  private let transcript: Transcript
  private let annotated: [Annotated]
  private let turns: [Int?]
  /// For each utterance whether the customer's last one before it has times; empty where nothing
  /// written asks.
  private let answersTimed: [Bool]
  private let words: Interrupts
  private let tolerance: Tolerance
  private let signal: ListeningSignal

  init(_ conversation: Conversation, words: Interrupts, tolerance: Tolerance) {
    let transcript = conversation.transcript
    let text = transcript.text
    annotated = transcript.utterances.map { Annotated($0.text, of: text) }
    signs = WrittenSigns(transcript, annotated)
    var isCustomerTimed = false
    answersTimed =
      signs.isEmpty
      ? []
      : transcript.utterances.map { utterance in
        defer { if utterance.role == .customer { isCustomerTimed = utterance.span != nil } }
        return isCustomerTimed
      }
    var turns = [Int?](repeating: nil, count: transcript.utterances.count)
    for (number, turn) in conversation.turns.enumerated() {
      for utterance in turn.utterances { turns[utterance] = number }
    }
    self.turns = turns
    signal = ListeningSignal(words: words, tolerance: tolerance)
    (self.transcript, self.words, self.tolerance) = (transcript, words, tolerance)
  }

  /// The turn of an utterance.
  func turn(of utterance: Int) -> Int { turns[utterance] ?? 0 }

  /// Whether an utterance is nothing but a sign of listening.
  func isListening(_ utterance: Int) -> Bool {
    let seconds = transcript.utterances[utterance].span.map { $0.end - $0.start }
    return signal.isAll(of: reading(utterance), lasting: seconds)
  }

  /// Whether the clock tells when an utterance and the one before it were spoken.
  func isTimed(_ utterance: Int) -> Bool {
    transcript.utterances[utterance].span != nil && answersTimed[utterance]
  }

  /// The last utterance of a run that prevents harm; each is read once, however many ask.
  func lastWarning(in run: [Int]) -> Int? {
    run.last { index in
      let reading = reading(index)
      return words.warnings.contains { $0.firstMatch(reading, tolerance: tolerance) != nil }
    }
  }

  /// Whether an utterance begins with an apology, or the run from it on prevents harm.
  func isExcused(_ utterance: Int, lastWarning: Int?) -> Bool {
    if let lastWarning, lastWarning >= utterance { return true }
    let reading = reading(utterance)
    let front = 0..<min(reading.symbols.count, signal.lead(of: reading) + Speech.address)
    return front.contains { start in
      words.excused.contains { $0.match(reading, at: start, tolerance: tolerance) != nil }
    }
  }

  /// Symbols that an address such as 王先生 may take before an apology that comes first.
  private static let address = 5

  private func reading(_ utterance: Int) -> Reading {
    Reading(transcript.text, ranges: annotated[utterance].words)
  }
}
