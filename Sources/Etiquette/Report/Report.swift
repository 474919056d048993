/// What the linter says of one transcript.
public struct Report: Sendable {
  /// The conversation it speaks of.
  public var transcript: Transcript
  /// The channel it was judged by.
  public var channel: JudgedChannel
  /// The breaches, in the order of the conversation.
  public var findings: [Finding]
  /// The outcome of every rule that applies to the channel.
  public var checks: [Check] {
    get { outcomes.checks }
    set { outcomes = Outcomes(newValue) }
  }
  /// The same, as few of them as were touched.
  package var outcomes: Outcomes
  /// The points, with their arithmetic.
  public var score: Score
  /// What was found and is waived.
  public var waived: [Waived] = []
  /// Waivers of the transcript that nothing was found for.
  public var unusedWaivers: [Waiver] = []

  init(
    transcript: Transcript, channel: JudgedChannel, findings: [Finding], outcomes: Outcomes,
    score: Score, waived: [Waived] = [], unusedWaivers: [Waiver] = []
  ) {
    (self.transcript, self.channel, self.findings) = (transcript, channel, findings)
    (self.outcomes, self.score) = (outcomes, score)
    (self.waived, self.unusedWaivers) = (waived, unusedWaivers)
  }

  /// A channel and whether it was only guessed.
  public struct JudgedChannel: Sendable, Equatable {
    /// The channel.
    public var value: Channel
    /// Whether it was guessed from the words.
    public var guessed: Bool

    /// A channel that is stated or guessed.
    public init(value: Channel, guessed: Bool) {
      self.value = value
      self.guessed = guessed
    }
  }
}
