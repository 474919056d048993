/// Whether the times of a transcript suffice to tell who spoke over whom.
enum Timing: Equatable {
  case complete
  case lacking(Check.Reason)

  init(_ transcript: Transcript) {
    let spoken = transcript.utterances.filter { $0.role != .system }
    if spoken.contains(where: \.isReversed) {
      self = .lacking(.reversedTimes)
    } else if spoken.contains(where: { $0.start == nil }) {
      self = .lacking(.noTimes)
    } else if spoken.contains(where: { $0.end == nil }) || Timing.isWithoutLengths(spoken) {
      self = .lacking(.noEnds)
    } else {
      self = .complete
    }
  }

  /// Whether all that one of the two says has no length: such ends are no ends.
  private static func isWithoutLengths(_ spoken: [Utterance]) -> Bool {
    [Role.agent, .customer].contains { role in
      let own = spoken.filter { $0.role == role }
      return !own.isEmpty && own.allSatisfy { $0.span == nil }
    }
  }
}
