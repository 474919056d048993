import Etiquette
import EtiquetteFiles

/// Test papers in the formats of others.
struct ExchangeDoor {
  /// The format; `nil` where the contents tell.
  private let format: QuizImport?

  init(_ format: QuizImport?) { self.format = format }

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
    guard scrutiny == .full, !read.quiz.questions.isEmpty else { return }
    try checkQuiz(read.quiz)
    if format == nil { try checkGuess(read.quiz) }
  }

  /// GIFT that the program writes is taken for GIFT.
  private func checkGuess(_ quiz: Quiz) throws(Breach) {
    let (text, _) = QuizExport.gift.text(quiz, language: .zh)
    let again = try? ImportedQuiz(Array(text.utf8), path: nil, format: nil, encoding: nil)
    try demand(again?.format == .gift, .agreement, "\(text) is taken for another format")
  }
}
