public import Etiquette
public import HanText

/// A quiz tried on itself: its model answers, its wrong answers, the lines it says break a rule.
public struct QuizCheck: Sendable {
  /// What does not hold, in the order of the questions.
  public private(set) var faults: [Fault] = []

  /// Something in a quiz that does not hold.
  public struct Fault: Sendable, Equatable {
    /// The question's identifier.
    public var question: String
    /// The line on which the question begins.
    public var line: Int
    /// What does not hold.
    public var kind: Kind

    /// What can fail to hold.
    public enum Kind: Sendable, Equatable {
      /// A question without a model answer, or without a wrong one.
      case noModel, noWrong
      /// The model answer does not earn all points; the elements that it lacks.
      case modelFails(points: Double, of: Double, missing: [String])
      /// The model answer holds a forbidden phrase.
      case modelForbidden(String)
      /// A wording does not earn its own element.
      case wordingFails(String, element: String)
      /// A wrong answer earns all points.
      case wrongPasses(String)
      /// The linter finds breaches in other lines.
      case otherLines(listed: [String], found: [String])
      /// The elements are worth another number of points.
      case pointsDiffer(Double, elements: Double)
      /// An element asks for a rule that the lexicon does not have.
      case unknownRule(String, nearest: String?)
    }
  }

  /// Tries a quiz.
  public init(_ quiz: Quiz, linter: Linter, boundaries: WordBoundaries) throws(ICUError) {
    let grader = AnswerGrader(quiz, linter: linter)
    for question in quiz.questions {
      func report(_ kind: Fault.Kind) {
        faults.append(Fault(question: question.id, line: question.line, kind: kind))
      }
      for kind in try QuizCheck.kinds(question, grader, boundaries) { report(kind) }
      for kind in try QuizCheck.wordings(question, grader, boundaries) { report(kind) }
      for kind in QuizCheck.shape(question, linter) { report(kind) }
      for kind in try QuizCheck.lines(question, linter, boundaries) { report(kind) }
    }
  }

  private static func kinds(
    _ question: Question, _ grader: AnswerGrader, _ boundaries: WordBoundaries
  ) throws(ICUError) -> [Fault.Kind] {
    var kinds: [Fault.Kind] = []
    let isChoice = question.elements.isEmpty
    let model =
      isChoice && question.model.isEmpty ? question.answer.joined(separator: " ") : question.model
    if model.isEmpty {
      kinds.append(.noModel)
    } else if let result = try grader.grade(model, to: question.id, boundaries: boundaries) {
      if let finding = result.findings.first {
        kinds.append(.modelForbidden(finding.rule))
      } else if !result.isFull {
        let missing = result.elements.filter { !$0.met }.map(\.id)
        kinds.append(.modelFails(points: result.points, of: result.of, missing: missing))
      }
    }
    if question.wrong.isEmpty, !isChoice { kinds.append(.noWrong) }
    for wrong in question.wrong {
      let result = try grader.grade(wrong, to: question.id, boundaries: boundaries)
      if result?.isFull == true { kinds.append(.wrongPasses(wrong)) }
    }
    return kinds
  }

  /// The wordings that do not earn what they are wordings of; those of an element that is literal about 您
  /// are parts of an answer.
  private static func wordings(
    _ question: Question, _ grader: AnswerGrader, _ boundaries: WordBoundaries
  ) throws(ICUError) -> [Fault.Kind] {
    guard question.kind == .phrase else { return [] }
    var kinds: [Fault.Kind] = []
    for element in question.elements where !element.isLiteral {
      for wording in element.any {
        let result = try grader.grade(wording, to: question.id, boundaries: boundaries)
        let isMet = result?.elements.contains { $0.id == element.id && $0.met } == true
        if !isMet { kinds.append(.wordingFails(wording, element: element.id)) }
      }
    }
    return kinds
  }

  private static func shape(_ question: Question, _ linter: Linter) -> [Fault.Kind] {
    var kinds: [Fault.Kind] = []
    let rules = linter.lexicon.rules.map(\.id)
    for rule in question.elements.compactMap(\.rule) where !rules.contains(rule) {
      kinds.append(.unknownRule(rule, nearest: nearestName(to: rule, in: rules)))
    }
    let sum = question.elements.reduce(0) { $0 + $1.points }
    if !question.elements.isEmpty, abs(sum - question.points) > 1e-9 {
      kinds.append(.pointsDiffer(question.points, elements: sum))
    }
    return kinds
  }

  /// What the linter says of the lines to be spotted.
  private static func lines(
    _ question: Question, _ linter: Linter, _ boundaries: WordBoundaries
  ) throws(ICUError) -> [Fault.Kind] {
    guard question.kind == .spot, let conversation = question.conversation else { return [] }
    let report = try linter.lint(conversation, boundaries: boundaries)
    let found = Set(
      report.findings.filter { $0.verdict == .violation }.compactMap {
        Quotation(transcript: conversation, finding: $0).place?.line
      })
    let lines = found.sorted().map { "\($0)" }
    return Set(lines) == Set(question.answer)
      ? [] : [.otherLines(listed: question.answer, found: lines)]
  }
}
