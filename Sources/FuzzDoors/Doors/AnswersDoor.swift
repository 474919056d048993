import Etiquette
import EtiquetteFiles

/// Answers of a class, as a table or as JSON lines.
enum AnswersDoor {
  private static let quiz = Quiz(
    id: "a", title: "", pass: 60,
    questions: ["q1", "q2", "退费"].map {
      Question(
        id: $0, kind: .choice, prompt: "问\($0)？", points: 1, options: ["甲", "乙"], answer: ["A"])
    })

  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let contents = AnswerReader(quiz).read(bytes, path: "a.csv")
    try demand(
      !(contents.sheets.isEmpty && contents.problems.isEmpty), .noSilence, "nothing at all")
    for problem in contents.problems where scrutiny == .full {
      try demandSentence(problem.kind.sentence, "\(problem.kind)")
    }
    for sheet in contents.sheets {
      try demand(!sheet.trainee.isEmpty, .noSilence, "a sheet of nobody")
      for (id, answer) in sheet.answers {
        try demand(quiz.question(id) != nil, .agreement, "no question \(id)")
        try demand(answer.count <= AnswerSheet.longestAnswer, .agreement, "a long answer")
      }
    }
  }
}
