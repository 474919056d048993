import HanText

/// What words say of who speaks them, as odds.
struct SpeakerEvidence: Sendable {
  /// How likely some words are from one speaker rather than the other.
  struct Odds: Sendable, Equatable {
    /// Agent against customer: above 1 the agent is likelier.
    var agent = 1.0
    /// A recorded voice against a person.
    var system = 1.0

    /// So sure is nobody; products and quotients of two such odds are still finite.
    private static let most = 1e150

    /// Sums up independent pieces of evidence, kept finite.
    static func * (a: Odds, b: Odds) -> Odds {
      Odds(
        agent: min(max(a.agent * b.agent, 1 / most), most),
        system: min(max(a.system * b.system, 1 / most), most))
    }
  }

  private let cues: [SpeakerCue]
  /// The cue of each pattern of the search.
  private let owners: [Int]
  private let search: PatternSearch

  init(_ cues: [SpeakerCue], tolerance: Tolerance) {
    self.cues = cues
    owners = cues.indices.flatMap { cue in cues[cue].says.map { _ in cue } }
    search = PatternSearch(cues.flatMap(\.says), tolerance: tolerance)
  }

  /// The odds that the words of one utterance give.
  func odds(_ words: [UInt8]) -> Odds {
    let found = search.matches(in: Reading(words, ranges: [0..<Int32(words.count)]))
    return Set(found.map { owners[$0] }).reduce(Odds()) { odds, cue in
      switch cues[cue].role {
      case .agent: odds * Odds(agent: cues[cue].odds)
      case .customer: odds * Odds(agent: 1 / cues[cue].odds)
      case .system: odds * Odds(system: cues[cue].odds)
      }
    }
  }
}
