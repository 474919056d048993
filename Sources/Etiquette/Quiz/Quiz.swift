/// A written test: questions, and the share of their points that passes.
public struct Quiz: Sendable, Equatable {
  /// Its identifier.
  public var id: String
  /// Its name.
  public var title: String
  /// The least share of the points that passes, in percent.
  public var pass: Double
  /// The questions, in order.
  public var questions: [Question]

  /// A quiz.
  public init(id: String, title: String, pass: Double, questions: [Question]) {
    self.id = id
    self.title = title
    self.pass = pass
    self.questions = questions
  }

  /// The question with an identifier.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The points of all questions.
  public var points: Double { questions.reduce(0) { $0 + $1.points } }
}

/// One thing that an answer has to express, and what it is worth.
public struct Element: Sendable, Equatable {
  /// Its identifier.
  public var id: String
  /// Wordings, each of which expresses it.
  public var any: [String]
  /// What it is worth.
  public var points: Double
  /// The clause of the rule book that asks for it.
  public var clause: String
  /// The rule of the lexicon that a dialogue has to pass; `nil` where wordings decide.
  public var rule: String?

  /// The identifier of the element that is literal about 您.
  public static let polite = "polite"

  /// Whether 你 in place of 您 loses it.
  public var isLiteral: Bool { id == Element.polite }

  /// Something an answer has to express.
  public init(id: String, any: [String], points: Double, clause: String, rule: String? = nil) {
    self.id = id
    self.any = any
    self.points = points
    self.clause = clause
    self.rule = rule
  }
}
