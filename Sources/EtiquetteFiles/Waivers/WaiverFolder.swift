public import Etiquette
import Foundation

/// The folder of a file of waivers, from which they name transcripts that are named after their files.
///
/// Every day may have its `0001.txt`; what is let pass in one of them is not in another. Links lead to
/// the same folder.
public struct WaiverFolder: Sendable {
  private let path: String

  /// The folder in which a file of waivers lies.
  public init(of file: String) { path = WaiverFolder.folder(of: file) }

  /// `old/0001`, or `./0001` beside the waivers; `nil` where the record has an identifier of its own, or
  /// lies elsewhere.
  public func alias(of transcript: Transcript, from input: Input) -> String? {
    guard let file = transcript.path, let name = input.name(of: transcript) else { return nil }
    let folder = WaiverFolder.folder(of: file)
    guard folder.utf8.starts(with: path.utf8) else { return nil }
    let below = String(folder.utf8.dropFirst(path.utf8.count)) ?? ""
    return (below.isEmpty ? "./" : below) + name
  }

  /// The folder of a file from the root, with its slash.
  private static func folder(of file: String) -> String {
    let slash = UInt8(ascii: "/")
    let end = file.utf8.lastIndex(of: slash).map(file.utf8.index(after:))
    let given = end.flatMap { String(file.utf8[..<$0]) } ?? "."
    let real = realpath(given, nil)
    defer { free(real) }
    let whole =
      real.map { String(cString: $0) }
      ?? wholePath(given, from: FileManager.default.currentDirectoryPath)
    return whole.utf8.last == slash ? whole : whole + "/"
  }
}
