import ArgumentParser
import Etiquette
import EtiquetteFiles
import Foundation

/// Which waivers hold.
struct WaiverOptions: ParsableArguments {
  @Option(name: .customLong("waivers"), help: .waiver(.waivers), completion: .file())
  var file: String?
  @Flag(name: .customLong("no-waivers"), help: .waiver(.noWaivers)) var isRefused = false

  /// Whether files are looked for.
  var isSought: Bool { file == nil && !isRefused }

  /// The file of waivers of each input: the one that is named, or the nearest; `nil` for none.
  func files(for inputs: [String]) throws(Failure) -> [String?] {
    if let file {
      guard !isRefused else { throw .message(.contradiction("--waivers", "--no-waivers")) }
      return inputs.map { _ in file }
    }
    if isRefused { return inputs.map { _ in nil } }
    var nearest = NearestFile(WaiversReader.fileName)
    return inputs.map { nearest.file(beside: $0) }
  }
}

extension ArgumentHelp {
  /// Help for what has to do with waivers.
  static func waiver(_ message: WaiverMessage) -> ArgumentHelp {
    ArgumentHelp(message.text(.requested))
  }
}

extension Day {
  /// This day in China, whatever the time zone of the machine: reports are the same everywhere.
  static var today: Day? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? calendar.timeZone
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
