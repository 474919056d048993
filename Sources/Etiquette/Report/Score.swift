/// The points of one transcript, with the arithmetic that a supervisor can defend.
public struct Score: Sendable, Equatable {
  /// Points out of 100.
  public var value: Double
  /// The grade's name, such as `B`.
  public var grade: String
  /// Whether the pass mark is reached and nothing of zero tolerance was found.
  public var passed: Bool
  /// The groups of the score card, in its order.
  public var groups: [Group]
  /// The zero-tolerance rules that were broken.
  public var fatal: [String]

  /// One group of rules in the arithmetic.
  public struct Group: Sendable, Equatable {
    /// The group's identifier in the score card.
    public var id: String
    /// Points this group can give, after leaving out what could not be judged.
    public var maximum: Double
    /// Points the score card gives it when every rule can be judged.
    public var weight: Double
    /// Points asked for by the findings, before the cap.
    public var asked: Double
    /// Points taken off.
    public var taken: Double
    /// Rules of the group that left the maximum, being not applicable or not decidable.
    public var left: [String]
  }
}
