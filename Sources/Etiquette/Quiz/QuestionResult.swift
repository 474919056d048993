/// What an answer earned, and why.
public struct QuestionResult: Sendable, Equatable {
  /// The question's identifier.
  public var question: String
  /// Whether there was anything to grade.
  public var status: Status
  /// The points earned.
  public var points: Double
  /// The points of the question.
  public var of: Double
  /// The elements in the question's order; empty where the question has none.
  public var elements: [ElementResult]
  /// Forbidden phrases in the answer; a violation takes all its points.
  public var findings: [Finding]
  /// The answer as the conversation that ``findings`` speak of.
  public var transcript: Transcript
  /// The letters or line numbers that were chosen, each once; empty for words.
  public var chosen: [String] = []

  /// Whether an answer was given.
  public enum Status: String, Sendable, CaseIterable, Codable {
    case graded
    /// Blank, or words that say so: neither right nor wrong.
    case notAnswered = "not-answered"
  }

  /// Whether an answer expresses an element.
  public struct ElementResult: Sendable, Equatable {
    /// The element's identifier.
    public var id: String
    /// Whether the answer expresses it.
    public var met: Bool

    /// An element that is met or not.
    public init(id: String, met: Bool) {
      self.id = id
      self.met = met
    }
  }

  /// Whether everything was right.
  public var isFull: Bool { points >= of - 1e-9 && status == .graded }

  /// Whether a forbidden phrase took the points.
  public var isForfeited: Bool { findings.contains { $0.verdict == .violation } }

  /// A result.
  public init(
    question: String, status: Status, points: Double, of: Double,
    elements: [ElementResult] = [], findings: [Finding] = [], transcript: Transcript
  ) {
    self.question = question
    self.status = status
    self.points = points
    self.of = of
    self.elements = elements
    self.findings = findings
    self.transcript = transcript
  }
}
