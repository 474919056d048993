import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Compares the linter with labelled cases.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: HelpMessage.evaluate.text(.requested))

  @Argument(help: .words(.cases)) var cases: [String]
  @Option(help: .words(.quiz)) var quiz: String?
  @Option(help: .words(.second)) var second: String?
  @Option(help: .words(.labels)) var labels: String?
  @Option(help: .words(.evaluationFormat)) var format: EvaluationFormat = .text
  @Flag(help: .words(.calibrate)) var calibrate = false
  @Flag(name: .customLong("hide-roles"), help: .words(.hideRoles)) var hidesRoles = false
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let lexicon = try rules.read()
    if hidesRoles { try evaluateRoles(lexicon).leave() }
    var desk = LabelDesk(lexicon, quiz: quiz, language: language.language)
    let evaluation = try desk.evaluate(cases, sheet: labels != nil)
    let agreements = try second.map { Agreements(evaluation, try desk.evaluate([$0])) }
    var output = try Output(nil)
    switch format {
    case .csv:
      try output.write(EvaluationTable(evaluation, language: language.language).text)
    case .text:
      let calibration = CalibrationPage(language: language.language, width: Screen.width)
      if calibrate || agreements != nil {
        try output.write(calibration.text(evaluation, agreements))
      }
      try output.write(
        EvaluationPage(evaluation, language: language.language, width: Screen.width).text)
    }
    try output.finish()
    if let labels {
      var sheet = try Output.sparing(
        SparedFiles(cases + [second, quiz].compactMap(\.self) + rules.files), labels)
      try sheet.write(desk.sheet.text)
      try sheet.finish()
    }
    for problem in desk.problems { complain(problem, language.language) }
    let isDone = desk.problems.isEmpty && evaluation.cases > 0
    (isDone ? Outcome.clean : .failed).leave()
  }

  /// How well the words tell who speaks, on transcripts and cases that state it.
  private func evaluateRoles(_ lexicon: Lexicon) throws -> Outcome {
    let others: [(String, Bool)] = [
      ("--quiz", quiz != nil), ("--second", second != nil), ("--labels", labels != nil),
      ("--calibrate", calibrate), ("--format", format != .text),
    ]
    if let (other, _) = others.first(where: \.1) {
      throw Failure.message(.contradiction("--hide-roles", other))
    }
    var desk = RoleDesk(lexicon, limits: rules.limiting.limits)
    for path in cases { desk.add(path) }
    var output = try Output(nil)
    try output.write(
      RoleEvaluationPage(desk.evaluation, language: language.language, width: Screen.width).text)
    try output.finish()
    for problem in desk.problems { complain(problem, language.language) }
    return desk.problems.isEmpty && !desk.evaluation.tallies.isEmpty ? .clean : .failed
  }
}
