import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Reads files of labelled cases and holds the linter against them.
struct LabelDesk {
  /// What could not be read.
  private(set) var problems: [Problem] = []
  /// The cases as a spreadsheet, where one was asked for.
  private(set) var sheet: LabelSheet

  private let linter: Linter
  private let quiz: String?

  init(_ lexicon: Lexicon, quiz: String?, language: Language) {
    linter = Linter(lexicon)
    sheet = LabelSheet(language: language)
    self.quiz = quiz
  }

  /// The evaluation of all files together; `sheet` fills the spreadsheet as well.
  mutating func evaluate(_ paths: [String], sheet isSheet: Bool = false) throws -> Evaluation {
    var files: [(path: String, cases: [LabelledCase])] = []
    for path in paths {
      do throws(Problem) {
        let file = try LabelledCases(path, rules: linter.lexicon.rules)
        problems += file.problems
        files.append((path, file.cases))
      } catch {
        problems.append(error)
      }
    }
    let boundaries = try WordBoundaries()
    var evaluation = Evaluation(
      labelledRules: Set(files.flatMap { $0.cases.flatMap(\.rules) }))
    for (path, cases) in files {
      let grader = cases.contains(where: \.isAnswer) ? try grader(beside: path) : nil
      for labelled in cases {
        if let grader, labelled.isAnswer {
          try evaluation.add(labelled, grader: grader, boundaries: boundaries)
          continue
        }
        let before = evaluation.judged.count
        try evaluation.add(labelled, linter: linter, boundaries: boundaries)
        guard isSheet, evaluation.judged.count > before, let judged = evaluation.judged.last else {
          continue
        }
        sheet.add(labelled, judged)
      }
    }
    return evaluation
  }

  /// The grader of the quiz that was named, or of `quiz.yaml` beside the answers.
  private func grader(beside answers: String) throws -> AnswerGrader {
    let folder = URL(filePath: answers).deletingLastPathComponent()
    let path = quiz ?? folder.appending(path: "quiz.yaml").path(percentEncoded: false)
    return AnswerGrader(try QuizReader().read(path), linter: linter)
  }
}
