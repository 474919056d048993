public import Etiquette
public import HanText

extension Evaluation {
  /// Compares the grader with a trainer's opinion of an answer; other cases are left alone.
  public mutating func add(
    _ labelled: LabelledCase, grader: AnswerGrader, boundaries: WordBoundaries
  ) throws(ICUError) {
    guard case .answer(let answer) = labelled.expected,
      let result = try grader.grade(answer.words, to: answer.question, boundaries: boundaries)
    else { return }
    compare(answer, result, id: labelled.id)
  }

  private mutating func compare(
    _ answer: LabelledCase.Answer, _ result: QuestionResult, id: String
  ) {
    var (right, wrong) = (0, 0)
    func difference(_ what: String, _ expected: String, _ found: String) {
      differences.append(
        Difference(
          id: id, rule: answer.question + " " + what, words: answer.words, expected: expected,
          found: found))
    }
    for element in result.elements {
      guard let expected = answer.elements[element.id] else { continue }
      if expected == element.met {
        right += 1
      } else {
        wrong += 1
        difference(element.id, "\(expected)", "\(element.met)")
      }
    }
    let status: QuestionResult.Status = answer.isAnswered ? .graded : .notAnswered
    if status != result.status { difference("status", status.rawValue, result.status.rawValue) }
    if abs(answer.points - result.points) > 0.001 {
      difference("points", "\(answer.points)", "\(result.points)")
    }
    answers.add(right: right, wrong: wrong, expected: answer.points, found: result.points)
    countCase()
  }
}
