import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// Judges transcripts and reports on them.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: HelpMessage.lint.text(.requested))

  @Argument(help: .words(.paths)) var paths: [String] = []
  @Option(help: .words(.format)) var format: ReportFormat = .text
  @Option(help: .words(.output)) var output: String?
  @Option(name: .customLong("fail-on"), help: .words(.failOn)) var threshold: Threshold = .error
  @Option(help: .words(.jobs)) var jobs: Int?
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var rules: LexiconOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let lexicon = try rules.read()
    let found = try inputs()
    let bench = bench(lexicon)
    var run = LintRun(
      writer: bench.writer, output: try Output(output),
      progress: Progress(total: found.count, isShown: Screen.isWatched),
      tellsProblems: format == .jsonl || output != nil, language: language.language,
      total: found.count)
    var queue = WorkQueue(found)
    StopRequest.listen()
    try run.begin()
    try await Crew(workers: max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount))
      .run(&queue, bench) { try run.take($0) }
    try run.end().leave()
  }

  private func inputs() throws(Failure) -> [Result<Input, Problem>] {
    if !paths.isEmpty { return EtiquetteFiles.inputs(under: paths) }
    guard isatty(STDIN_FILENO) == 0 else { throw .message(.noInput) }
    return EtiquetteFiles.inputs(under: ["-"])
  }

  private func bench(_ lexicon: Lexicon) -> Bench {
    let isFile = output != nil
    let writer = ReportWriter(
      lexicon: lexicon,
      options: ReportWriter.Options(
        format: format, language: language.language, version: programVersion,
        width: Screen.width, colours: !isFile && Screen.takesColours))
    return Bench(
      linter: Linter(lexicon),
      reader: reading.reader(lexicon),
      writer: writer, channel: reading.channel, threshold: threshold)
  }
}
