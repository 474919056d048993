public import Etiquette

/// How well roles are inferred when they are hidden from transcripts that state them.
public struct RoleEvaluation: Sendable, Equatable {
  /// What is hidden.
  public enum Hidden: Sendable, CaseIterable {
    /// The roles; speakers stay told apart.
    case names
    /// The roles, and who speaks when.
    case speakers
  }

  /// What became of the transcripts.
  public struct Tally: Sendable, Equatable {
    /// Transcripts whose roles were inferred.
    public var decided = 0
    /// Transcripts that were left open.
    public var abstained = 0
    /// Utterances of the decided ones, by whether the role is right.
    public var utterances = (right: 0, wrong: 0)

    /// Whether two tallies counted the same.
    public static func == (a: Tally, b: Tally) -> Bool {
      a.decided == b.decided && a.abstained == b.abstained && a.utterances == b.utterances
    }
  }

  /// The tally of each thing that can be hidden.
  public private(set) var tallies: [Hidden: Tally] = [:]
  private let inference: SpeakerInference

  /// An evaluation of an inference.
  public init(_ inference: SpeakerInference) { self.inference = inference }

  /// Whether two evaluations counted the same.
  public static func == (a: RoleEvaluation, b: RoleEvaluation) -> Bool { a.tallies == b.tallies }

  /// Hides the roles of a transcript and infers them; one with a single speaker is no test.
  public mutating func add(_ transcript: Transcript) {
    let spoken = transcript.utterances.filter { $0.role != .system && !$0.text.isEmpty }
    let roles = spoken.map(\.role)
    guard Set(roles).count > 1 else { return }
    let words = spoken.map {
      Array(transcript.text[Int($0.text.lowerBound)..<Int($0.text.upperBound)])
    }
    let speakers = roles.map { $0 == roles[0] ? 0 : 1 }
    count(inference.cast(words, speakers: speakers), roles, .names)
    count(inference.cast(words), roles, .speakers)
  }

  private mutating func count(
    _ cast: SpeakerInference.Cast, _ roles: [Role], _ hidden: Hidden
  ) {
    var tally = tallies[hidden] ?? Tally()
    if !cast.isSettled {
      tally.abstained += 1
    } else {
      tally.decided += 1
      let right = zip(cast.roles, roles).count { $0 == $1 }
      tally.utterances.right += right
      tally.utterances.wrong += roles.count - right
    }
    tallies[hidden] = tally
  }
}
