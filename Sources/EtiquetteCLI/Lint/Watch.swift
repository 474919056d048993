import ArgumentParser
import EtiquetteFiles
import Foundation

/// Whether files are judged again when they change.
struct WatchOption: ParsableArguments {
  @Flag(name: .customLong("watch"), help: .choice(.watch)) var isOn = false

  /// Only files can be watched, and only forms that go on and on be printed.
  func check(_ inputs: InputOptions, _ targets: [ReportTarget]) throws(Failure) {
    guard isOn else { return }
    let isPiped = inputs.paths.contains("-") || inputs.lists.contains("-")
    guard !isPiped, !(inputs.paths.isEmpty && inputs.lists.isEmpty) else {
      throw .message(.unwatchableInput)
    }
    let forms: [ReportFormat] = [.text, .concise, .jsonl]
    guard targets.allSatisfy({ $0.path == nil && forms.contains($0.format) }) else {
      throw .message(.unwatchableForm)
    }
  }
}

/// Judges files again when they change, until it is asked to stop.
struct Watch {
  let pass: LintPass
  let inputs: InputOptions

  private static let interval: Int32 = 500

  /// Ends with Ctrl-C; a file that is still being written is judged when it rests.
  func run(after first: [Result<Input, Problem>]) async throws {
    var seen = stamps(of: first)
    var moving: [FileLocation: FileStamp] = [:]
    complain(CommandMessage.watching(seen.count).text(pass.language))
    while StopRequest.pause(milliseconds: Watch.interval) {
      let found = try inputs.found()
      let now = stamps(of: found)
      let resting = now.filter { seen[$0.key] != $0.value && moving[$0.key] == $0.value }
      moving = now.filter { seen[$0.key] != $0.value }
      seen = seen.filter { now[$0.key] != nil }.merging(resting) { $1 }
      let changed = found.filter { (try? $0.get()).map { resting[$0.location] != nil } ?? false }
      guard !changed.isEmpty else { continue }
      _ = try await pass.run(changed, isShown: false, tellsSummary: false)
    }
    Outcome.clean.leave()
  }

  private func stamps(of found: [Result<Input, Problem>]) -> [FileLocation: FileStamp] {
    var stamps: [FileLocation: FileStamp] = [:]
    for case .success(let input) in found { stamps[input.location] = FileStamp(input.location) }
    return stamps
  }
}

/// What shows that a file is no longer what it was.
private struct FileStamp: Equatable {
  let seconds: Int
  let nanoseconds: Int
  let size: Int
  let number: UInt64

  init?(_ file: FileLocation) {
    var status = stat()
    guard file.withSystemPath({ stat($0, &status) }) == 0 else { return nil }
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    size = Int(status.st_size)
    number = UInt64(status.st_ino)
  }
}
