import ArgumentParser
import EtiquetteFiles
import Foundation

/// A form that is asked for, and where it goes: `html`, or `html=report.html`.
struct ReportTarget: ExpressibleByArgument, Sendable {
  let format: ReportFormat
  /// The file; `nil` for where `--output` says, or standard output.
  let path: String?

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(sides[0])) else { return nil }
    self.init(format: format, path: sides.count > 1 ? String(sides[1]) : nil)
    if path == "" { return nil }
  }

  init(format: ReportFormat, path: String?) {
    self.format = format
    self.path = path
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  /// The targets of a run: text where nothing is asked for; no two of them in one place.
  static func settle(
    _ asked: [ReportTarget], output: String?
  ) throws(Failure) -> [ReportTarget] {
    let asked = asked.isEmpty ? [ReportTarget(format: .text, path: nil)] : asked
    let settled = asked.map { ReportTarget(format: $0.format, path: $0.path ?? output) }
    if let output, asked.allSatisfy({ $0.path != nil }) {
      throw .message(.unusedOutput(path: output))
    }
    var taken: Set<String> = []
    for target in settled {
      let place = target.path ?? "-"
      let whole = place == "-" ? place : URL(filePath: place).standardizedFileURL.path
      guard taken.insert(whole).inserted else { throw .message(.sharedOutput(path: place)) }
    }
    return settled
  }
}
