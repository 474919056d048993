/// A mistake in a file of answers: where and what; the sentence is made at the edge.
public struct AnswerProblem: Error, Sendable, Equatable {
  /// The file's path; `nil` for standard input.
  public var path: String?
  /// The line, from 1; `nil` where the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public var kind: Kind

  /// What can be wrong with answers.
  public enum Kind: Sendable, Equatable {
    /// The file cannot be read or decoded.
    case file(Problem.Kind)
    /// No column says whose answers they are; those that are there.
    case noTraineeColumn([String])
    /// No column is a question of the quiz.
    case noQuestions([String])
    /// A column, or a key, that is no question; the nearest that is one.
    case unknownQuestion(String, nearest: String?)
    /// Two columns for one question; the first one counts.
    case repeatedQuestion(String)
    /// Questions that no column answers.
    case missingQuestions([String])
    /// A row without the trainee.
    case noTrainee
    /// A row with more cells than the header.
    case tooManyCells(Int, expected: Int)
    /// Rows with fewer cells than the header, by their lines.
    case tooFewCells([Int], expected: Int)
    /// A quotation mark that never closes.
    case openQuote
    /// A line of JSON that is no answer sheet, with what is wrong.
    case badLine(String)
    /// An answer longer than the limit, in characters.
    case tooLong(String, limit: Int)
    /// Answers to a choice that are none of its options, by their lines.
    case noOption(String, [Int])
    /// A trainee with several attempts, by their lines; one of them counts.
    case attempts(String, [Int], Attempt)
    /// No answers at all.
    case noAnswers
  }

  /// A mistake.
  public init(path: String?, line: Int? = nil, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }

  /// Whether something could not be graded, rather than only wants to be known.
  public var isGrave: Bool {
    switch kind {
    case .attempts, .repeatedQuestion, .missingQuestions, .tooFewCells, .noOption: false
    case .file, .noTraineeColumn, .noQuestions, .unknownQuestion, .noTrainee, .tooManyCells,
      .openQuote, .badLine, .tooLong, .noAnswers:
      true
    }
  }
}
