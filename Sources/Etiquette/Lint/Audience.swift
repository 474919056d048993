import HanText

/// Who listens to a conversation: the probes of a rule book, those of them that rules will ask for, and
/// what may come between the characters of a phrase.
struct Audience {
  let probes: Probes
  let tolerance: Tolerance
  private let interest: Interest
  private let kinds: Interest.Kinds

  /// The audience of a conversation of a direction, and of a channel where that is stated.
  init(
    _ probes: Probes, _ interest: Interest, tolerance: Tolerance, direction: Direction,
    channel: Channel?
  ) {
    self.probes = probes
    self.interest = interest
    self.tolerance = tolerance
    kinds = Interest.Kinds(direction, channel)
  }

  /// Where those of some probes match in a turn that rules may ask for; a stop leaves some of them out.
  func matches(
    of woken: Woken, in turn: Reading, until isStopped: () -> Bool
  ) -> Overheard.Turn {
    Overheard.Turn(
      exact: finds(woken.exact, turn, slips: 0, isStopped),
      heard: finds(woken.heard, turn, slips: ForbiddenWords.mostSlips, isStopped))
  }

  private func finds(
    _ woken: [Int], _ turn: Reading, slips: Int, _ isStopped: () -> Bool
  ) -> [Overheard.Find] {
    var finds: [Overheard.Find] = []
    for probe in woken where interest.isTaken(in: probe, by: kinds) && !isStopped() {
      probes.patterns[probe].eachMatch(turn, slips: slips, tolerance: tolerance) {
        finds.append(Overheard.Find(probe: probe, match: $0))
      }
    }
    return finds
  }

  /// What tells a turn, as this audience hears it, from others.
  func identity(of turn: Reading, by role: Role) -> TurnIdentity {
    TurnIdentity(
      turn, by: role, for: kinds.rawValue, mindsDigits: tolerance.namesDigits, seed: interest.seed)
  }
}
