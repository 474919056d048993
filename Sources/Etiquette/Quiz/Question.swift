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
  /// The letters of the right options for `choice` and `multiple`, the numbers of the lines that
  /// break a rule for `spot`.
  public var answer: [String]
  /// How a partly right choice of several counts.
  public var credit: Credit
  /// What an answer has to express; only for `phrase` and `dialogue`.
  public var elements: [Element]
  /// The conversation it is about, as plain text; only for `spot` and `dialogue`.
  public var transcript: String?
  /// The same conversation, read.
  public var conversation: Transcript?
  /// What the trainer wants a trainee to take home.
  public var feedback = ""
  /// The clause of the rule book that it is about.
  public var clause = ""
  /// An answer that earns all points.
  public var model = ""
  /// Answers that do not.
  public var wrong: [String] = []
  /// Its line in the file, from 1; 0 where it has none.
  public var line = 0

  /// The kinds of question.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// One option is right.
    case choice
    /// Several options are right.
    case multiple
    /// The words that the trainee would say.
    case phrase
    /// The lines of a conversation that break a rule.
    case spot
    /// Replies to the customer's lines of a conversation.
    case dialogue
  }

  /// A question.
  public init(
    id: String, kind: Kind, prompt: String, points: Double, options: [String] = [],
    answer: [String] = [], credit: Credit? = nil, elements: [Element] = [],
    transcript: String? = nil, conversation: Transcript? = nil
  ) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.points = points
    self.options = options
    self.answer = answer
    self.credit = credit ?? (kind == .spot ? .penalty : .all)
    self.elements = elements
    self.transcript = transcript
    self.conversation = conversation
  }
}

/// How a choice of several counts that is neither all right nor all wrong.
public enum Credit: String, Sendable, CaseIterable, Codable {
  /// Only the right choice, whole, earns the points.
  case all
  /// Each right one earns its share, but a wrong one loses all.
  case partial
  /// Each right one earns its share, and a wrong one takes a share away; never below nought.
  case penalty

  /// The share of the points, from 0 to 1.
  func share(_ chosen: Set<String>, of right: Set<String>) -> Double {
    guard !chosen.isEmpty, !right.isEmpty else { return 0 }
    let hits = Double(chosen.intersection(right).count)
    let slips = Double(chosen.subtracting(right).count)
    switch self {
    case .all: return chosen == right ? 1 : 0
    case .partial: return slips > 0 ? 0 : hits / Double(right.count)
    case .penalty: return max(0, hits - slips) / Double(right.count)
    }
  }
}
