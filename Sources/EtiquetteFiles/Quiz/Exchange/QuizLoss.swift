/// Something that a change of format cannot carry over.
public struct QuizLoss: Error, Sendable, Equatable {
  /// The line of the file, from 1; `nil` where questions or the whole quiz are meant.
  public var line: Int?
  /// The questions that lose it; empty where the whole quiz does.
  public var questions: [String]
  /// What is lost.
  public var kind: Kind

  /// What can be lost.
  public enum Kind: Sendable, Hashable {
    /// What a question is worth, which GIFT cannot say.
    case points
    /// The share of the points that passes, which belongs to a test and not to its questions.
    case pass(Double)
    /// All or nothing: the platform gives a share for each right option.
    case wholeOnly
    /// Shares that the platform does not know.
    case share
    /// What an answer has to express, which the platform has people judge.
    case elements
    /// Variants of wordings, slips and forbidden phrases: the platform compares letter by letter.
    case variants
    /// A conversation whose lines have become options.
    case lines
    /// A model answer, or wrong ones.
    case models
    /// `->`, which would turn an answer into a pair; written as `→`.
    case arrow

    /// A kind of question that quizzes here do not have; the question is left out.
    case unknownKind(Foreign)
    /// Shares of points other than those that quizzes here have.
    case weights
    /// Layout, links or pictures in a text.
    case markup
    /// Another category than the first, which has become the title.
    case category(String)
    /// A comment.
    case comment(String)
    /// A question's name beside its identifier.
    case name(String)
    /// A model answer in place of what an answer has to express.
    case oneWording
    /// A line that belongs to no question.
    case stray(String)
    /// A question that cannot be read, and is left out.
    case broken(Fault)
  }

  /// Kinds of question that only other formats have.
  public enum Foreign: String, Sendable, CaseIterable {
    case matching, numerical, essay, description
  }

  /// Why a question cannot be read.
  public enum Fault: Sendable, Hashable {
    /// A brace without its other half.
    case brace
    /// Nothing is asked.
    case noPrompt
    /// No answer is right.
    case noAnswer
    /// Fewer than two options.
    case noOptions
    /// More options than there are letters.
    case tooManyOptions
    /// An answer that names no option.
    case unknownOption(String)
  }

  /// A loss.
  public init(line: Int? = nil, questions: [String] = [], kind: Kind) {
    self.line = line
    self.questions = questions
    self.kind = kind
  }

  /// Whether a whole question is left out.
  public var isGrave: Bool {
    switch kind {
    case .unknownKind, .broken, .stray: true
    case .points, .pass, .wholeOnly, .share, .elements, .variants, .lines, .models, .arrow,
      .weights, .markup, .category, .comment, .name, .oneWording:
      false
    }
  }
}

/// Collects losses; the same loss of several questions is told once.
struct QuizLosses {
  private(set) var all: [QuizLoss] = []

  mutating func add(_ kind: QuizLoss.Kind, question: String) {
    guard let index = all.firstIndex(where: { $0.kind == kind && $0.line == nil }) else {
      return all.append(QuizLoss(questions: [question], kind: kind))
    }
    if all[index].questions.last != question { all[index].questions.append(question) }
  }

  mutating func add(_ kind: QuizLoss.Kind, line: Int? = nil) {
    all.append(QuizLoss(line: line, kind: kind))
  }
}
