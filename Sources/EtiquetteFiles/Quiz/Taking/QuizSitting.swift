public import Etiquette
import Foundation
public import HanText

/// One trainee at one quiz: what is answered so far, and where it goes on.
public struct QuizSitting: Sendable {
  /// The quiz.
  public let quiz: Quiz
  /// Who answers.
  public let trainee: String
  /// The answers by the question's identifier; a blank one was passed over.
  public private(set) var answers: [String: String]
  /// The place of the question at hand; the number of questions where all have been seen.
  public private(set) var place: Int

  /// Begins, or goes on behind the answers of an earlier time.
  public init(_ quiz: Quiz, trainee: String, answers: [String: String] = [:]) {
    self.quiz = quiz
    self.trainee = trainee
    self.answers = answers.filter { quiz.question($0.key) != nil }
    place = 0
    skipAnswered()
  }

  /// What the trainee types.
  public enum Entry: Sendable, Equatable {
    case answer(String)
    case back, quit

    /// Reads a line: `:b` goes back, `:q` ends.
    public init(_ line: String) {
      switch line.filter({ !$0.isWhitespace }).lowercased().replacing("：", with: ":") {
      case ":b": self = .back
      case ":q": self = .quit
      default: self = .answer(line)
      }
    }
  }

  /// The question at hand; `nil` where all have been seen.
  public var question: Question? { place < quiz.questions.count ? quiz.questions[place] : nil }

  /// Whether the answer to the question at hand takes several lines, up to an empty one.
  public var takesLines: Bool { question?.kind == .dialogue }

  /// Answers the question at hand, and goes on to the next without an answer.
  ///
  /// An answer longer than the limit is passed over; the result says so.
  public mutating func answer(_ text: String) -> Bool {
    guard let question else { return true }
    let isShort =
      text.utf8.count <= AnswerSheet.longestAnswer * 4
      && text.count <= AnswerSheet.longestAnswer
    answers[question.id] = isShort ? text : ""
    place += 1
    skipAnswered()
    return isShort
  }

  /// Goes back to the question before, whose answer is given anew.
  public mutating func goBack() {
    guard place > 0 else { return }
    place -= 1
    answers[quiz.questions[place].id] = nil
  }

  private mutating func skipAnswered() {
    while let question, answers[question.id] != nil { place += 1 }
  }

  /// The answers as a line that ``AnswerReader`` reads.
  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = Record(answers: answers, quiz: quiz.id, trainee: trainee)
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  private struct Record: Encodable {
    var answers: [String: String]
    var quiz: String
    var trainee: String
  }

  /// What the answers earn.
  public func graded(
    _ grader: AnswerGrader, boundaries: WordBoundaries
  ) throws(ICUError) -> GradeBook {
    let sheet = AnswerSheet(trainee: trainee, answers: answers, line: 1)
    return try GradeBook(
      AnswerReader.Contents(sheets: [sheet]), grader: grader, attempt: .last, path: nil,
      boundaries: boundaries)
  }
}
