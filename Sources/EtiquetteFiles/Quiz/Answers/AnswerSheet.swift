/// What one trainee answered in one attempt.
public struct AnswerSheet: Sendable, Equatable {
  /// What tells the trainee apart: the staff number where the file has one, or else the name.
  public var trainee: String
  /// The name beside the staff number; `nil` where the file has only one of them.
  public var name: String?
  /// The answers by the question's identifier; a question that is missing was not answered.
  public var answers: [String: String]
  /// The line of the file on which it begins, from 1.
  public var line: Int
  /// How many attempts the trainee made, this one included.
  public var attempts = 1

  /// A sheet.
  public init(trainee: String, name: String? = nil, answers: [String: String], line: Int) {
    self.trainee = trainee
    self.name = name
    self.answers = answers
    self.line = line
  }

  /// The longest answer that is graded, in characters.
  public static let longestAnswer = 1000
}

/// Which of several attempts of a trainee counts.
public enum Attempt: String, Sendable, CaseIterable {
  /// The one that stands first in the file.
  case first
  /// The one with the most points; the first of them where several have as many.
  case best
  /// The one that stands last in the file.
  case last
}
