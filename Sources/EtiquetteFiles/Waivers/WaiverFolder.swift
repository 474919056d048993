public import Etiquette
import Foundation

/// The folder of a file of waivers, from which they name transcripts that are named after their files.
///
/// Every day may have its `0001.txt`; what is let pass in one of them is not in another.
public struct WaiverFolder: Sendable {
  private let path: String
  private let working: String

  /// The folder in which a file of waivers lies.
  public init(of file: String) {
    working = FileManager.default.currentDirectoryPath
    let whole = wholePath(file, from: working)
    path = String(whole.utf8.dropLast(WaiverFolder.name(whole))) ?? "/"
  }

  /// `old/0001`, or `./0001` beside the waivers; `nil` where the record has an identifier of its own, or
  /// lies elsewhere.
  public func alias(of transcript: Transcript, from input: Input) -> String? {
    guard let file = transcript.path, input.isNaming(transcript) else { return nil }
    let whole = wholePath(file, from: working)
    guard whole.utf8.starts(with: path.utf8) else { return nil }
    let rest = whole.utf8.dropFirst(path.utf8.count)
    let folder = String(rest.dropLast(WaiverFolder.name(whole))) ?? ""
    return (folder.isEmpty ? "./" : folder) + transcript.id
  }

  /// How many bytes the last name of a path has.
  private static func name(_ path: String) -> Int {
    path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count
  }
}
