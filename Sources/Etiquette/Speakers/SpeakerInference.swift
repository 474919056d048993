import HanText

/// Tells from the words who is the agent and who the customer.
///
/// Every utterance weighs as evidence: words that agents say more often than customers, and the
/// other way round. The odds multiply over all that a speaker says, as in naive Bayes.
public struct SpeakerInference: Sendable {
  /// Who speaks, and how sure that is.
  public struct Cast: Sendable, Equatable {
    /// The role of each utterance.
    public var roles: [Role]
    /// The probability that the cast is right, from 0 to 1; where speakers are not told apart, the
    /// mean over the utterances.
    public var confidence: Double
    /// Whether it is sure enough to be relied on.
    public var isSettled: Bool
  }

  /// How sure a cast of speakers who are told apart has to be.
  private static let least = 0.75
  /// How sure it has to be, on the mean, where every utterance stands for itself.
  private static let leastApart = 0.95

  private let evidence: SpeakerEvidence

  /// An inference by a lexicon's words.
  public init(_ lexicon: Lexicon) {
    evidence = SpeakerEvidence(lexicon.speakerCues, tolerance: lexicon.tolerance)
  }

  /// The cast of utterances whose speakers are told apart by numbers.
  ///
  /// `known` are the roles of those speakers that somebody has named.
  public func cast(
    _ utterances: [[UInt8]], speakers: [Int], known: [Int: Role] = [:]
  ) -> Cast {
    var heard: [Int: SpeakerVoice] = [:]
    for (words, speaker) in zip(utterances, speakers) {
      heard[speaker, default: SpeakerVoice()].add(evidence.odds(words))
    }
    let cast = SpeakerCasting(heard, known: known)
    return Cast(
      roles: speakers.map { cast.roles[$0] ?? .customer }, confidence: cast.confidence,
      isSettled: cast.confidence >= SpeakerInference.least)
  }

  /// The cast of utterances whose speakers are not told apart at all: people mostly take turns.
  public func cast(_ utterances: [[UInt8]]) -> Cast {
    let odds = utterances.map { evidence.odds($0) }
    let isVoice = odds.map { $0.system >= SpeakerCasting.recorded }
    let chances = Alternation(odds: odds.map(\.agent)).chances
    let sure = chances.map { max($0, 1 - $0) }.reduce(0, +) / Double(max(1, chances.count))
    return Cast(
      roles: chances.indices.map { isVoice[$0] ? .system : chances[$0] > 0.5 ? .agent : .customer },
      confidence: sure, isSettled: sure >= SpeakerInference.leastApart)
  }
}
