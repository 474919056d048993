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

/// One question of a quiz.
public struct Question: Sendable, Equatable {
  /// Its identifier.
  public var id: String
  /// What kind of answer it wants.
  public var kind: Kind
  /// What the trainee reads.
  public var prompt: String
  /// The points of a full answer.
  public var points: Double
  /// What to choose from; only for `choice` and `multiple`.
  public var options: [String]
  /// The letters of the right options; only for `choice` and `multiple`.
  public var answer: [String]
  /// What an answer has to express; only for `phrase`.
  public var elements: [Element]
  /// The conversation it is about, as plain text; only for `spot` and `dialogue`.
  public var transcript: String?

  /// The kinds of question.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// One option is right.
    case choice
    /// Several options are right, and all of them are wanted.
    case multiple
    /// The words that the trainee would say.
    case phrase
    /// The breaches in a conversation.
    case spot
    /// A conversation to be continued.
    case dialogue
  }

  /// A question.
  public init(
    id: String, kind: Kind, prompt: String, points: Double, options: [String] = [],
    answer: [String] = [], elements: [Element] = [], transcript: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.points = points
    self.options = options
    self.answer = answer
    self.elements = elements
    self.transcript = transcript
  }
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

  /// The identifier of the element that is literal about 您.
  public static let polite = "polite"

  /// Whether 你 in place of 您 loses it.
  public var isLiteral: Bool { id == Element.polite }

  /// Something an answer has to express.
  public init(id: String, any: [String], points: Double, clause: String) {
    self.id = id
    self.any = any
    self.points = points
    self.clause = clause
  }
}
