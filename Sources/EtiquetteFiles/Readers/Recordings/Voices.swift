import Etiquette

/// The roles of the speakers who have come up: most lines of a conversation name one of two, and their
/// labels need not be taken apart each time.
struct Voices {
  private var known: [(speaker: Recording.Speaker, role: Role?)] = []
  private var direction: Direction?

  /// So many are remembered; a label that changes with every line is no speaker's.
  private static let most = 8

  /// The role of a speaker, as the casting has it for a direction.
  mutating func role(
    of speaker: Recording.Speaker, direction: Direction, by casting: Casting
  ) -> Role? {
    if direction != self.direction {
      self.direction = direction
      known = []
    }
    if let met = known.first(where: { $0.speaker == speaker }) { return met.role }
    let role = casting.role(of: speaker, direction: direction)
    if known.count < Voices.most { known.append((speaker, role)) }
    return role
  }
}
