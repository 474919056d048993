import EtiquetteFiles
import Foundation

/// By what a piece of work is known again: its input and, as far as they tell whether that has
/// changed, the times and sizes of files or the bytes of a stream.
struct WorkKey: Codable, Hashable {
  private let inputs: [String]
  private let state: [String]

  /// The key of a piece of work; `nil` for what need not be known again.
  init?(_ work: Work) {
    switch work {
    case .files(let files):
      inputs = files.map(\.path)
      state = files.map { WorkKey.state(of: $0.location) }
    case .lines(let batch):
      inputs = [batch.input.path]
      state = ["\(batch.firstLine)", SHA256.hex(Array(batch.bytes))]
    case .whole(let input, let bytes):
      inputs = [input.path]
      state = [SHA256.hex(bytes)]
    case .problem, .kept: return nil
    }
  }

  /// A short name for it: a digest.
  var name: String {
    get throws { try Digest.hex(self) }
  }

  private static func state(of file: FileLocation) -> String {
    var status = stat()
    guard file.withSystemPath({ stat($0, &status) }) == 0 else { return "-" }
    return
      "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
