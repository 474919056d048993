import Etiquette
import Foundation
import Mustache

/// Feedback sheets as one HTML page, each trainee on a printed page of their own.
struct GradeSheets {
  let grades: GradeBook
  let book: RuleBook
  let language: Language

  /// The page.
  func page() throws -> String {
    try MustacheTemplate(string: SheetTemplate.page).render(fields)
  }

  private var fields: [String: Any] {
    let quiz = grades.quiz
    return [
      "language": language == .zh ? "zh-CN" : "en", "digest": GradeSheets.digest,
      "style": SheetTemplate.style, "title": shown(quiz.title.isEmpty ? quiz.id : quiz.title),
      "trainees": grades.grades.map(trainee),
    ]
  }

  /// The style's digest, as a content security policy names it.
  private static var digest: String {
    let hex = Array(SHA256.hex(Array(SheetTemplate.style.utf8)))
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
      UInt8(String(hex[$0..<min($0 + 2, hex.count)]), radix: 16)
    }
    return "sha256-" + Data(bytes).base64EncodedString()
  }

  private func trainee(_ grade: TraineeGrade) -> [String: Any] {
    let entries = zip(grades.quiz.questions, grade.results).map { question, result in
      SheetEntry(
        question: question, result: result, answer: grade.sheet.answers[question.id] ?? "",
        book: book, language: language
      ).fields
    }
    return [
      "name": shown(GradePage.name(grade)), "points": grade.points.points, "of": grade.of.points,
      "percent": grade.percent.points, "earned": max(0, grade.points), "most": max(1e-9, grade.of),
      "verdict": SheetMessage.verdict(grade.isPassed).text(language),
      "mark": grade.isPassed ? "good" : "bad", "questions": entries,
    ]
  }

  private func shown(_ text: String) -> String { SheetEntry.shown(text) }
}
