import Etiquette
import EtiquetteFiles
import HanText

/// A quiz.
enum QuizDoor {
  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let file = LexiconReader.File(path: "a.yaml", text: String(decoding: bytes, as: UTF8.self))
    switch Result(catching: { () throws(LexiconProblems) in try QuizReader().read(file) }) {
    case .success(let quiz): if scrutiny == .full { try checkQuiz(quiz) }
    case .failure(let problems): try demandSentences(problems, scrutiny)
    }
  }
}

/// Demands that a quiz can be written as YAML and read again, and be given to learning platforms.
func checkQuiz(_ quiz: Quiz) throws(Breach) {
  let again = try reread(quiz)
  try demand(again == quiz.unplaced, .roundTrip, "\(again) is no \(quiz)")
  for form in QuizExport.allCases {
    let (text, losses) = form.text(quiz, language: .zh)
    for loss in losses { _ = loss.line(nil, .en) }
    switch form {
    case .gift: try demandGIFT(text, of: quiz)
    case .moodleXML: try demandXML(text)
    }
  }
}

/// A quiz written as YAML and read again.
private func reread(_ quiz: Quiz) throws(Breach) -> Quiz {
  guard let yaml = try? quiz.yaml() else { throw Breach(.roundTrip, "no YAML of \(quiz)") }
  do throws(LexiconProblems) {
    return try QuizReader().read(LexiconReader.File(path: "a.yaml", text: yaml)).unplaced
  } catch {
    throw Breach(.roundTrip, "\(error.all) in \(yaml)")
  }
}

/// Demands that GIFT holds what it can hold.
private func demandGIFT(_ text: String, of quiz: Quiz) throws(Breach) {
  guard
    let read = try? ImportedQuiz(Array(text.utf8), path: nil, format: .gift, encoding: .utf8)
  else {
    return try demand(text.allSatisfy(\.isWhitespace), .roundTrip, "unreadable GIFT: \(text)")
  }
  for question in read.quiz.questions {
    try demand(quiz.question(question.id) != nil, .roundTrip, "\(question.id) in \(text)")
  }
  for loss in read.losses {
    // A conversation of one line leaves nothing to choose from.
    if loss.kind == .broken(.noOptions), quiz.questions.contains(where: { $0.kind == .spot }) {
      continue
    }
    if case .broken(let fault) = loss.kind { throw Breach(.roundTrip, "\(fault) in \(text)") }
  }
}

extension Quiz {
  /// The quiz without the lines on which its questions stand.
  fileprivate var unplaced: Quiz {
    var quiz = self
    for index in quiz.questions.indices { quiz.questions[index].line = 0 }
    return quiz
  }
}
