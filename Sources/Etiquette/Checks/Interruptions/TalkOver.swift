/// The timed test: the agent starts while the customer is still speaking, and takes the floor.
struct TalkOver {
  /// One time that it happened.
  struct Instance: Equatable {
    /// The utterance that takes the floor.
    let utterance: Int
    /// The agent's run from that utterance on.
    let run: [Int]
    /// How long both speak, in seconds.
    let overlap: Double
    let grade: Grade
  }

  /// How long the customer has been speaking at least, in seconds.
  static let spoken = 1.0
  /// How long both speak at least, in seconds.
  static let overlap = 0.5
  /// What the customer has left to say at most without being interrupted, in seconds.
  static let left = 0.3

  let agent: [SpeechRun]
  let customer: [SpeechRun]

  init(_ transcript: Transcript) {
    agent = transcript.runs(of: .agent)
    customer = transcript.runs(of: .customer)
  }

  /// The instances in the order of time; `listens` tells utterances that only show attention.
  func instances(in transcript: Transcript, listens: (Int) -> Bool) -> [Instance] {
    agent.compactMap { run in
      guard let last = lastRun(from: run.end), last.end > run.start,
        let over = interrupted(by: run)
      else { return nil }
      let overlap = min(run.end, over.end) - run.start
      // What the times rule out, which is most, need not be read.
      guard let grade = Grade(overlap: overlap),
        let place = run.utterances.firstIndex(where: { !listens($0) }),
        let start = transcript.utterances[run.utterances[place]].span?.start,
        (over.end - start).isAbove(TalkOver.left)
      else { return nil }
      return Instance(
        utterance: run.utterances[place], run: Array(run.utterances[place...]), overlap: overlap,
        grade: grade)
    }
  }

  /// The run of the customer that an agent breaks into who was not already speaking.
  private func interrupted(by run: SpeechRun) -> SpeechRun? {
    guard let over = lastRun(from: run.start), !(run.start - over.start).isBelow(TalkOver.spoken)
    else { return nil }
    return over
  }

  /// The customer's last run that has begun at a time.
  private func lastRun(from time: Double) -> SpeechRun? {
    var (lower, upper) = (0, customer.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if customer[middle].start <= time { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 ? customer[lower - 1] : nil
  }
}

extension Grade {
  /// The grade of an overlap in seconds; `nil` for one that is too short.
  init?(overlap: Double) {
    if overlap.isBelow(TalkOver.overlap) { return nil }
    if overlap.isBelow(1) {
      self = .slight
    } else {
      self = overlap.isBelow(2) ? .ordinary : .severe
    }
  }
}
