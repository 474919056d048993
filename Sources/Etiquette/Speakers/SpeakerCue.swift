public import HanText

/// Words that make it likelier that one of the speakers says them.
public struct SpeakerCue: Sendable {
  /// The speaker they point to.
  public var role: Role
  /// How many times likelier the words are from that speaker than from the other; above 1.
  public var odds: Double
  /// The words; any of them counts, once for each utterance.
  public var says: [Pattern]

  /// Words that point to a speaker.
  public init(role: Role, odds: Double, says: [Pattern]) {
    self.role = role
    self.odds = odds
    self.says = says
  }
}
