import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Removes waivers that are unused or expired from the files that hold for some inputs.
struct BaselinePruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: WaiverMessage.prune.text(.requested))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let found = try inputs.found()
    let desks = try judging.desks(for: found)
    let files = Set(desks.all.compactMap(\.waiversFile)).sorted()
    guard !files.isEmpty else { throw Failure.message(.noWaivers) }
    var tally = WaiverTally()
    var reading = Rereading(found, desks, language.language)
    try reading.forEach { report, _ in tally.add(report) }
    let expired = Set(desks.all.flatMap(\.waivers.expired))
    for file in files {
      let unused = tally.unused.filter { $0.source.file == file }
      try prune(file, unused: unused, expired: expired.filter { $0.source.file == file })
    }
    (reading.isWhole ? Outcome.clean : .failed).leave()
  }

  private func prune(_ path: String, unused: [Waiver], expired: Set<Waiver>) throws {
    let all = try WaiversReader().read(path)
    let gone = Set(unused).union(expired)
    if !gone.isEmpty {
      var file = try Output(path)
      try file.write(
        try WaiversFile(pruning: path, of: gone, language: language.language).text)
      try file.finish()
    }
    complain(
      WaiverMessage.pruned(
        path, unused: unused.count, expired: expired.count, left: all.count - gone.count
      ).text(language.language))
  }
}
