import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Compares the linter with labelled cases.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "evaluate")

  @OptionGroup var rules: LexiconOptions
  @Option(help: "FILE")
  var quiz: String?
  @Argument var cases: [String]

  func run() throws {
    let linter = Linter(try rules.read())
    let boundaries = try WordBoundaries()
    var evaluation = Evaluation()
    for path in cases {
      let labelled = try (FileManager.default.contents(atPath: path) ?? Data())
        .split(separator: 0x0A).map { try CaseReader().read($0) }
      let grader = labelled.contains(where: \.isAnswer) ? try grader(beside: path, linter) : nil
      for one in labelled {
        if let grader, one.isAnswer {
          try evaluation.add(one, grader: grader, boundaries: boundaries)
        } else {
          try evaluation.add(one, linter: linter, boundaries: boundaries)
        }
      }
    }
    for (rule, tally) in evaluation.findings.sorted(by: { $0.key < $1.key }) {
      print(rule, tally.hits, tally.falseAlarms, tally.misses)
    }
    for (rule, tally) in evaluation.statuses.sorted(by: { $0.key < $1.key }) {
      print(rule, tally.right, tally.wrong)
    }
    for difference in evaluation.differences {
      print(
        difference.id, difference.rule, "expected", difference.expected ?? "-", "found",
        difference.found ?? "-", difference.words)
    }
    let all = evaluation.violations
    print("violations", all, all.precision ?? 0, all.recall ?? 0, all.f1 ?? 0)
    print("reviews", evaluation.reviews, evaluation.grades)
    report(evaluation.answers)
  }

  /// The grader of the quiz that the option names, or of `quiz.yaml` beside the answers.
  private func grader(beside answers: String, _ linter: Linter) throws -> AnswerGrader {
    let folder = URL(filePath: answers).deletingLastPathComponent()
    let path = quiz ?? folder.appending(path: "quiz.yaml").path(percentEncoded: false)
    let files = try lexiconFiles([path])
    return AnswerGrader(try QuizReader().read(files[0]), linter: linter)
  }

  private func report(_ answers: GradeTally) {
    guard answers.answers > 0 else { return }
    print(
      "answers", answers.answers, "elements", answers.elements, answers.elementAccuracy ?? 0,
      "exact", answers.exact, answers.exactShare ?? 0, "kappa", answers.kappa ?? 0)
  }
}
