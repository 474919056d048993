import Etiquette
import EtiquetteFiles
import HanText

/// An answer that is graded; the first byte chooses the question.
enum GradingDoor {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let questions = Equipment.quiz.questions
    guard let first = bytes.first, !questions.isEmpty else { return }
    let question = questions[Int(first) % questions.count]
    let answer = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard let result = try graded(answer, question.id) else {
      throw Breach(.agreement, "no question \(question.id)")
    }
    try demand(
      result.points >= -1e-9 && result.points <= result.of + 1e-9, .points,
      "\(result.points) of \(result.of) for \(question.id)")
    for finding in result.findings {
      try demandBoundaries(finding.quote, in: result.transcript.text, finding.rule)
    }
  }

  private static func graded(_ answer: String, _ id: String) throws(Breach) -> QuestionResult? {
    do throws(ICUError) {
      return try Equipment.grader.grade(answer, to: id, boundaries: WordBoundaries())
    } catch {
      throw Breach(.agreement, "\(error)")
    }
  }
}
