import Etiquette
import EtiquetteFiles

/// Test papers in the formats of others.
struct ExchangeDoor {
  private let format: QuizImport

  init(_ format: QuizImport) { self.format = format }

  func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let read: ImportedQuiz
    do throws(Problem) {
      read = try ImportedQuiz(bytes, path: "a.txt", format: format, encoding: nil)
    } catch {
      return try demandSentence(error.kind.sentence, "\(error)")
    }
    for loss in read.losses where scrutiny == .full {
      for language in Language.allCases {
        try demand(!loss.line(nil, language).isEmpty, .sentence, "\(loss)")
      }
    }
    try demand(
      !(read.quiz.questions.isEmpty && read.losses.isEmpty), .noSilence, "nothing at all")
    if scrutiny == .full, !read.quiz.questions.isEmpty { try checkQuiz(read.quiz) }
  }
}
