import ArgumentParser
import Etiquette
import EtiquetteFiles

/// Whether a run keeps a journal by which it can be taken up again.
struct JournalOption: ParsableArguments {
  @Flag(help: .words(.resume)) var resume = false

  /// The journal beside the first report; `nil` if none is asked for.
  ///
  /// It belongs to one command line, one version of the program, and the lexicons,
  /// configurations and waivers as they are now: what others would have judged is not mixed in.
  func journal(_ targets: [ReportTarget], _ desks: Desks) throws(Failure) -> Journal? {
    guard resume else { return nil }
    let paths = targets.compactMap(\.path)
    guard let path = paths.first, paths.count == targets.count else {
      throw .message(.resumeNeedsFile)
    }
    let run = JudgingBasis.program + desks.files + JournalOption.arguments
    return try Journal(path: path + ".journal", run: run.description)
  }

  /// The command line, but for what changes no result.
  private static var arguments: [String] {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if let place = arguments.firstIndex(of: "--jobs") {
      arguments.removeSubrange(place..<min(place + 2, arguments.endIndex))
    }
    return arguments.filter { !$0.hasPrefix("--jobs=") }
  }
}
