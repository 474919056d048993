import Etiquette
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
      "language": language == .zh ? "zh-CN" : "en", "policy": PageFiles.source(SheetTemplate.style),
      "style": SheetTemplate.style, "title": shown(quiz.title.isEmpty ? quiz.id : quiz.title),
      "masked": grades.isRedacted ? [PrivacyMessage.masked.text(language)] : [],
      "trainees": grades.grades.map(trainee),
    ]
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
