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
  @OptionGroup var listing: ListingOptions
  @OptionGroup var watching: WatchOption
  @OptionGroup var journal: JournalOption
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let targets = try ReportTarget.settle(formats, output: output)
    let groupings = try listing.groupings(for: targets)
    try watching.check(inputs, targets)
    let found = try inputs.found()
    let desks = try judging.desks(for: found)
    let journal = try journal.journal(targets, desks)
    let pass = LintPass(
      bench: bench(desks, targets, groupings, isKept: journal != nil), targets: targets,
      language: language.language,
      workers: max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount))
    StopRequest.listen()
    let outcome = try await pass.run(found, journal: journal, isShown: Screen.isWatched)
    if watching.isOn { try await Watch(pass: pass, inputs: inputs).run(after: found) }
    outcome.leave()
  }

  private func bench(
    _ desks: Desks, _ targets: [ReportTarget], _ groupings: [Grouping], isKept: Bool
  ) -> Bench {
    let writers = desks.lexicons.map { lexicon in
      targets.map { target in
        ReportWriter(
          lexicon: lexicon,
          options: ReportWriter.Options(
            format: target.format, language: language.language, version: programVersion,
            width: Screen.width, colours: target.path == nil && Screen.takesColours,
            redacts: redact, listing: listing.listing, most: listing.most.map(Int.init)))
      }
    }
    return Bench(
      desks: desks, writers: writers, threshold: threshold, isKept: isKept,
      groupings: groupings)
  }
}
