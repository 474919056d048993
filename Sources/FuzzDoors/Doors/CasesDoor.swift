import Etiquette
import EtiquetteFiles
import HanText

/// Labelled conversations and answers, as JSON lines or as a spreadsheet.
enum CasesDoor {
  /// Rules that labels may name: few, since their names are folded for each input.
  private static let rules = Array(Equipment.lexicon.rules.prefix(24))

  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let file: LabelledCases
    do throws(Problem) {
      file = try read(bytes)
    } catch {
      return try demandSentence(error.kind.sentence, "\(error)")
    }
    try demand(!(file.cases.isEmpty && file.problems.isEmpty), .noSilence, "nothing at all")
    let transcripts = file.cases.map(\.transcript).filter { !$0.utterances.isEmpty }
    if !transcripts.isEmpty || !file.problems.isEmpty {
      let contents = FileContents(transcripts: transcripts, problems: file.problems)
      let text = try? decode(bytes).bytes
      try Contents(contents: contents, text: text, isVerbatim: false).check(scrutiny)
    }
    guard scrutiny == .full else { return }
    try checkSheet(evaluated(file.cases, areCounted: true))
  }

  private static func read(_ bytes: [UInt8]) throws(Problem) -> LabelledCases {
    try LabelledCases(bytes, path: "a.csv", rules: rules)
  }

  /// What a spreadsheet says, it says again when it has been written and read once more.
  ///
  /// The first one may lose what no cell may hold, and labels that name no rule.
  private static func checkSheet(_ sheet: String) throws(Breach) {
    guard let one = try? read(Array(sheet.utf8)) else { return }
    try demand(
      one.problems.allSatisfy(\.isUnknownLabel), .roundTrip, "\(one.problems) in \(sheet)")
    let written = try evaluated(one.cases)
    guard let other = try? read(Array(written.utf8)) else {
      throw Breach(.roundTrip, "nothing in \(written)")
    }
    try demand(other.problems.isEmpty, .roundTrip, "\(other.problems) in \(written)")
    try demand(
      one.cases.map { Said($0.transcript) } == other.cases.map { Said($0.transcript) },
      .roundTrip, "\(sheet) became \(written)")
    let again = try evaluated(other.cases)
    try demand(again == written, .roundTrip, "\(written) became \(again)")
  }

  /// The cases held against the linter and the grader, as a spreadsheet.
  private static func evaluated(
    _ cases: [LabelledCase], areCounted: Bool = false
  ) throws(Breach) -> String {
    var evaluation = Evaluation(labelledRules: Set(cases.flatMap(\.rules)))
    var sheet = LabelSheet(language: .zh)
    let boundaries = try boundaries()
    for labelled in cases {
      let before = evaluation.judged.count
      try add(labelled, to: &evaluation, boundaries)
      guard evaluation.judged.count > before, let judged = evaluation.judged.last else { continue }
      sheet.add(labelled, judged)
    }
    if areCounted { try checkFigures(evaluation.figures) }
    return sheet.text
  }

  private static func checkFigures(
    _ figures: (rules: [RuleFigures], violations: RuleFigures, reviews: RuleFigures)
  ) throws(Breach) {
    for one in figures.rules + [figures.violations, figures.reviews] {
      for interval in [one.precision, one.recall, one.f1].compactMap(\.self) {
        try demand(
          0 <= interval.low && interval.low <= interval.high && interval.high <= 1, .points,
          "\(interval) of \(one.name)")
      }
    }
  }

  private static func add(
    _ labelled: LabelledCase, to evaluation: inout Evaluation, _ boundaries: WordBoundaries
  ) throws(Breach) {
    do throws(ICUError) {
      if labelled.isAnswer {
        try evaluation.add(labelled, grader: Equipment.grader, boundaries: boundaries)
      } else {
        try evaluation.add(labelled, linter: Equipment.linter, boundaries: boundaries)
      }
    } catch {
      throw Breach(.agreement, "\(error)")
    }
  }

  private static func boundaries() throws(Breach) -> WordBoundaries {
    do throws(ICUError) {
      return try WordBoundaries()
    } catch {
      throw Breach(.agreement, "\(error)")
    }
  }
}

extension Problem {
  fileprivate var isUnknownLabel: Bool {
    if case .unknownLabel = kind { return true }
    return false
  }
}
