import HanText
import Synchronization

/// What words say of who speaks them, as odds.
///
/// Most transcripts name their speakers: what finds the words is made when it is first asked.
final class SpeakerEvidence: Sendable {
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

  private final class Search: Sendable {
    /// The cue of each pattern.
    let owners: [Int]
    let patterns: PatternSearch

    init(_ cues: [SpeakerCue], tolerance: Tolerance) {
      owners = cues.indices.flatMap { cue in cues[cue].says.map { _ in cue } }
      patterns = PatternSearch(cues.flatMap(\.says), tolerance: tolerance)
    }
  }

  private let cues: [SpeakerCue]
  private let tolerance: Tolerance
  private let made = AtomicLazyReference<Search>()

  init(_ cues: [SpeakerCue], tolerance: Tolerance) {
    self.cues = cues
    self.tolerance = tolerance
  }

  private var search: Search {
    made.load() ?? made.storeIfNil(Search(cues, tolerance: tolerance))
  }

  /// The odds that the words of one utterance give.
  func odds(_ words: [UInt8]) -> Odds {
    let search = search
    let found = search.patterns.matches(in: Reading(words, ranges: [0..<Int32(words.count)]))
    return Set(found.map { search.owners[$0] }).reduce(Odds()) { odds, cue in
      switch cues[cue].role {
      case .agent: odds * Odds(agent: cues[cue].odds)
      case .customer: odds * Odds(agent: 1 / cues[cue].odds)
      case .system: odds * Odds(system: cues[cue].odds)
      }
    }
  }
}
