import Etiquette

/// Feedback sheets as one HTML page without scripts, each trainee on a printed page of their own.
struct GradeSheets {
  let grades: GradeBook
  let book: RuleBook
  let language: Language

  /// The page.
  var text: String {
    let quiz = grades.quiz
    let title = GradeSheets.escaped(quiz.title.isEmpty ? quiz.id : quiz.title)
    let sheets = grades.grades.map(sheet).joined()
    let code = language == .zh ? "zh-CN" : "en"
    return """
      <!DOCTYPE html>
      <html lang="\(code)"><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>\(GradeSheets.style)</style></head><body>
      <h1>\(title)</h1>
      \(sheets)</body></html>

      """
  }

  private func sheet(_ grade: TraineeGrade) -> String {
    let total = GradeSheets.escaped(QuizMessage.total(grade).text(language))
    let entries = zip(grades.quiz.questions, grade.results).map { entry($0, $1, grade) }.joined()
    return """
      <section><h2>\(GradeSheets.escaped(GradePage.name(grade)))</h2>
      <p class="\(grade.isPassed ? "good" : "bad")">\(total)</p>
      \(entries)</section>

      """
  }

  private func entry(
    _ question: Question, _ result: QuestionResult, _ grade: TraineeGrade
  ) -> String {
    let prompt = GradeSheets.escaped(question.prompt)
    let points = "\(result.points.points) / \(result.of.points)"
    let answer = grade.sheet.answers[question.id] ?? ""
    let said =
      answer.isEmpty
      ? "" : "<blockquote>\(GradeSheets.escaped(answer))</blockquote>\n"
    let feedback = Feedback(question: question, result: result, book: book).sentences
      .map { "<p>\(GradeSheets.escaped($0[language]))</p>" }.joined()
    return """
      <article class="\(result.isFull ? "good" : "bad")"><h3>\(prompt) <b>\(points)</b></h3>
      \(said)\(feedback)</article>

      """
  }

  /// Text that a browser shows as it is.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\r": out += "<br>"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let style = """
    body{font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;\
    max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
    section{border-top:2px solid #444;margin-top:2rem}h3{font-size:1rem;margin:.5rem 0}
    article{border-left:4px solid #2e7d32;padding:.2rem .8rem;margin:1rem 0}
    article.bad{border-color:#b3261e}p{margin:.3rem 0}p.bad{color:#b3261e}p.good{color:#2e7d32}
    blockquote{margin:.3rem 0;padding:.3rem .8rem;background:#f2f2f2;overflow-wrap:anywhere}
    @media print{section{break-before:page;border:0}}
    """
}
