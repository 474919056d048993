/// How findings become points, and points a grade.
public struct ScoreCard: Sendable, Equatable {
  /// The groups, whose weights add up to 100.
  public var groups: [Group]
  /// Rules whose violation fails the transcript whatever the points.
  public var zeroTolerance: [String]
  /// The least points that pass.
  public var pass: Double
  /// Grades from the best to the worst.
  public var grades: [Grade]

  /// Rules that share a weight and a cap.
  public struct Group: Sendable, Equatable {
    /// Its identifier.
    public var id: String
    /// Its name.
    public var title: Localized
    /// The points it gives.
    public var weight: Double
    /// The most points its findings can take; the weight where not given.
    public var cap: Double

    /// A group of rules.
    public init(id: String, title: Localized, weight: Double, cap: Double) {
      self.id = id
      self.title = title
      self.weight = weight
      self.cap = cap
    }
  }

  /// A grade and the least points for it.
  public struct Grade: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// The least points.
    public var from: Double

    /// A grade from so many points.
    public init(name: String, from: Double) {
      self.name = name
      self.from = from
    }
  }

  /// A score card.
  public init(groups: [Group], zeroTolerance: [String], pass: Double, grades: [Grade]) {
    self.groups = groups
    self.zeroTolerance = zeroTolerance
    self.pass = pass
    self.grades = grades
  }
}
