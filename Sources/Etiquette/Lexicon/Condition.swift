public import HanText

/// Evidence about a hit: words around it, or how it stands in the sentence.
public struct Condition: Sendable {
  /// What a condition says; rules that share a context share its conditions.
  private final class Content: Sendable {
    let clues: [Clue]
    let name: String
    let isShared: Bool

    init(clues: [Clue], name: String, isShared: Bool) {
      self.clues = clues
      self.name = name
      self.isShared = isShared
    }
  }

  private let content: Content

  /// What tells it from other conditions, and is the same for its copies.
  var identity: ObjectIdentifier { ObjectIdentifier(content) }
  /// What has to hold, all of it.
  public var clues: [Clue] { content.clues }
  /// Where it is written, for coverage by examples: the pattern or the evidence's name.
  public var name: String { content.name }
  /// Whether it belongs to a context that rules share.
  public var isShared: Bool { content.isShared }

  /// A condition that holds when all of its clues do.
  public init(name: String, clues: [Clue], isShared: Bool = false) {
    content = Content(clues: clues, name: name, isShared: isShared)
  }
}

/// One piece of evidence.
public enum Clue: Sendable {
  /// One of the patterns stands there.
  case words(Scope, [Pattern])
  /// None of the patterns stands there.
  case noWords(Scope, [Pattern])
  /// The hit stands in quotation marks.
  case quoted
  /// The hit is half of an A-not-A question such as 行不行.
  case aNotA
  /// The hit begins or ends inside another word, by the word breaker.
  case insideWord
  /// The sentence of the hit ends with a question mark or a question particle.
  case question

  /// Where the words of a clue have to stand.
  public enum Scope: String, Sendable, CaseIterable {
    /// Around the hit, holding all of it.
    case within
    /// Right in front of it.
    case before
    /// Right behind it.
    case after
    /// Earlier in the same clause.
    case clauseBefore = "clause_before"
    /// Later in the same clause.
    case clauseAfter = "clause_after"
    /// Earlier in the same sentence.
    case sentenceBefore = "sentence_before"
    /// Later in the same sentence.
    case sentenceAfter = "sentence_after"
    /// Anywhere in the turn.
    case turn
    /// Earlier in the turn.
    case turnBefore = "turn_before"
    /// Later in the turn.
    case turnAfter = "turn_after"
    /// In the hit itself.
    case inside
    /// In the turn before, by the other speaker.
    case previousTurn = "previous_turn"
  }
}
