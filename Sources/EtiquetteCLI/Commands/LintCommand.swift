import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Judges transcripts and reports on them.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: HelpMessage.lint.text(.requested))

  @OptionGroup var inputs: InputOptions
  @Option(name: .customLong("format"), help: .words(.format)) var formats: [ReportTarget] = []
  @Option(help: .words(.output)) var output: String?
  @Option(name: .customLong("fail-on"), help: .words(.failOn)) var threshold: Threshold?
  @Option(help: .words(.jobs)) var jobs: Int?
  @Flag(inversion: .prefixedNo, help: .words(.redact)) var redact: Bool?
  @OptionGroup var journal: JournalOption
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let targets = try ReportTarget.settle(formats, output: output)
    let found = try inputs.found()
    let desks = try judging.desks(for: found)
    let journal = try journal.journal(targets, desks)
    let bench = bench(desks, targets, isKept: journal != nil)
    var outlets: [Outlet] = []
    for (writer, target) in zip(bench.writers.first ?? [], targets) {
      outlets.append(try Outlet(writer, to: target.path))
    }
    // What stands in no report that somebody sees at once is told on standard error.
    let isTold = targets.contains { $0.path == nil && $0.format.tellsProblems }
    var run = LintRun(
      outlets: outlets, journal: journal,
      progress: Progress(total: found.count, isShown: Screen.isWatched),
      tellsProblems: !isTold, language: language.language, total: found.count,
      expired: bench.desks.all.flatMap(\.waivers.expired))
    var queue = WorkQueue(found, journal: journal)
    StopRequest.listen()
    try run.begin()
    try await Crew(workers: max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount))
      .run(&queue, bench) { try run.take($0) }
    try run.end().leave()
  }

  private func bench(_ desks: Desks, _ targets: [ReportTarget], isKept: Bool) -> Bench {
    let writers = desks.lexicons.map { lexicon in
      targets.map { target in
        ReportWriter(
          lexicon: lexicon,
          options: ReportWriter.Options(
            format: target.format, language: language.language, version: programVersion,
            width: Screen.width, colours: target.path == nil && Screen.takesColours,
            redacts: redact))
      }
    }
    return Bench(desks: desks, writers: writers, threshold: threshold, isKept: isKept)
  }
}
