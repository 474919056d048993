import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Judges transcripts and reports on them.
struct LintCommand: AsyncParsableCommand {
  // The parser looks for a request for completions in every command that names none above it, at the price
  // of parsing twice.
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "etiquette",
    abstract: HelpMessage.lint.text(.requested))

  @OptionGroup var inputs: InputOptions
  @Option(name: .customLong("format"), help: .words(.format)) var formats: [ReportTarget] = []
  @Option(help: .words(.output)) var output: String?
  @Option(name: .customLong("fail-on"), help: .words(.failOn)) var threshold: Threshold?
  @Option(parsing: .unconditional, help: .words(.jobs)) var jobs: WorkerCount?
  @Flag(inversion: .prefixedNo, help: .words(.redact)) var redact: Bool?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var watching: WatchOption
  @OptionGroup var journal: JournalOption
  @OptionGroup var cache: CacheOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  /// On the main thread, whose memory grows with fewer calls to the system than a worker's.
  @MainActor func run() async throws {
    let targets = try ReportTarget.settle(formats, output: output)
    let groupings = try listing.groupings(for: targets)
    try watching.check(inputs, targets)
    let found = try inputs.found(
      telling: language.language, writing: targets.compactMap(\.path))
    let desks = try judging.desks(for: found)
    try SparedFiles(inputs.lists + judging.rules.files + desks.paths)
      .check(outputs: targets.compactMap(\.path))
    let journal = try journal.journal(targets, desks)
    let bench = try bench(desks, targets, groupings, isKept: journal != nil)
    let pass = LintPass(
      bench: bench, targets: targets, language: language.language,
      workers: jobs?.value ?? ProcessInfo.processInfo.activeProcessorCount)
    StopRequest.listen()
    let outcome = try await pass.run(found, journal: journal, isShown: Screen.isWatched)
    for cache in bench.caches { cache?.close(language.language) }
    if watching.isOn { try await Watch(pass: pass, inputs: inputs).run(after: found) }
    // Linters and writers are not taken apart piece by piece; the system takes their memory at once.
    withExtendedLifetime(bench) { outcome.leave() }
  }

  private func bench(
    _ desks: Desks, _ targets: [ReportTarget], _ groupings: [Grouping], isKept: Bool
  ) throws -> Bench {
    let forms = targets.map(options)
    let basis = JudgingBasis(
      judging, desks, threshold: threshold, groupings: groupings, forms: forms)
    return Bench(
      desks: desks,
      writers: desks.lexicons.map { lexicon in
        forms.map { ReportWriter(lexicon: lexicon, options: $0) }
      },
      threshold: threshold, isKept: isKept, groupings: groupings,
      caches: try cache.caches(desks, basis))
  }

  private func options(_ target: ReportTarget) -> ReportWriter.Options {
    ReportWriter.Options(
      format: target.format, language: language.language, version: programVersion,
      width: Screen.width, colours: target.path == nil && Screen.takesColours,
      redacts: redact, listing: listing.listing, most: listing.most.map(Int.init), icu: icuVersion()
    )
  }
}
