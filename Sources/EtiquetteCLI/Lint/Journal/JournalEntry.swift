import EtiquetteFiles
import Foundation

/// A piece of work and what became of it, as a line of a journal.
///
/// A digest of all that follows, by which damage is told; the name of the piece; the judgement. The
/// name can be read without a look at the rest.
struct JournalEntry: Sendable {
  /// The name of the piece.
  let name: String
  /// The line, without its end.
  let line: [UInt8]

  /// The entry of a piece of work.
  init(key: WorkKey, judged: Judged) throws {
    name = try key.name
    let contents = try Array("\(name) ".utf8) + JSONEncoder().encode(judged)
    line = Array("\(SHA256.hex(contents)) ".utf8) + contents
  }

  /// Letters of a digest, and of digest and name with the spaces behind them.
  private static let digest = 64
  static let head = 2 * (digest + 1)

  /// The name of the piece that the beginning of a line speaks of; `nil` where it is no entry.
  static func name(in head: [UInt8]) -> String? {
    guard head.count >= self.head, head[digest] == 0x20, head[self.head - 1] == 0x20 else {
      return nil
    }
    return String(decoding: head[(digest + 1)..<(self.head - 1)], as: UTF8.self)
  }

  /// What became of the piece; `nil` where the line is not what was written.
  static func judged(in line: [UInt8]) -> Judged? {
    guard line.count > head,
      SHA256.hex(Array(line[(digest + 1)...])).utf8.elementsEqual(line[..<digest])
    else { return nil }
    return try? JSONDecoder().decode(Judged.self, from: Data(line[head...]))
  }
}
