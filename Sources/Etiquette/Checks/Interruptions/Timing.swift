/// Whether the times of a transcript suffice to tell who spoke over whom.
enum Timing: Equatable {
  case complete
  case lacking(Check.Reason)

  init(_ transcript: Transcript) {
    let spoken = transcript.utterances.indices.compactMap { index in
      Moment(transcript.utterances[index])
    }
    if spoken.contains(where: \.isReversed) {
      self = .lacking(.reversedTimes)
    } else if !spoken.allSatisfy(\.begins) {
      self = .lacking(.noTimes)
    } else if !spoken.allSatisfy(\.ends) || Timing.isWithoutLengths(spoken) {
      self = .lacking(.noEnds)
    } else if transcript.audioChannels ?? 1 < 2, Timing.isOfOneChannel(spoken) {
      self = .lacking(.singleChannel)
    } else {
      self = .complete
    }
  }

  /// The times of an utterance.
  private struct Moment {
    let role: Role
    let span: Utterance.Span?
    let begins: Bool
    let ends: Bool
    let isReversed: Bool

    init?(_ utterance: Utterance) {
      guard utterance.role != .system else { return nil }
      role = utterance.role
      span = utterance.span
      begins = utterance.start != nil
      ends = utterance.end != nil
      isReversed = utterance.isReversed
    }
  }

  /// Whether all that one of the two says has no length: such ends are no ends.
  private static func isWithoutLengths(_ spoken: [Moment]) -> Bool {
    [Role.agent, .customer].contains { role in
      let own = spoken.filter { $0.role == role }
      return !own.isEmpty && own.allSatisfy { $0.span == nil }
    }
  }

  /// Whether the times come from a recording in which two voices cannot sound at once.
  ///
  /// People who talk on two channels overlap at every second or third change of speaker; times that
  /// never do over a long call, or whose ends touch, were cut from one channel.
  private static func isOfOneChannel(_ spoken: [Moment]) -> Bool {
    let spans = spoken.compactMap { moment in moment.span.map { (moment.role, $0) } }
      .sorted { $0.1.start < $1.1.start }
    var (changes, touching, until) = (0, 0, -Double.infinity)
    for (one, other) in zip(spans, spans.dropFirst()) {
      until = max(until, one.1.end)
      if other.1.start < until { return false }
      guard one.0 != other.0 else { continue }
      changes += 1
      if other.1.start - one.1.end < Timing.touch { touching += 1 }
    }
    return changes >= Timing.longCall || changes >= Timing.shortCall && touching * 5 >= changes * 4
  }

  /// Ends that are nearer than this, in seconds, touch.
  private static let touch = 0.02
  /// So many changes of speaker without any overlap do not happen on two channels.
  private static let longCall = 24
  /// So many changes are enough where four in five touch.
  private static let shortCall = 5
}
