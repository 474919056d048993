import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Compares the linter with labelled cases.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "evaluate")

  @OptionGroup var rules: LexiconOptions
  @Argument var cases: [String]

  func run() throws {
    let linter = Linter(try rules.read())
    let boundaries = try WordBoundaries()
    var evaluation = Evaluation()
    for path in cases {
      for line in (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 0x0A) {
        try evaluation.add(CaseReader().read(line), linter: linter, boundaries: boundaries)
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
  }
}
