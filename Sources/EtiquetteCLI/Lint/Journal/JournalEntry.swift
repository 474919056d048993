import EtiquetteFiles
import Foundation

/// A piece of work and what became of it: in a line, behind a digest that tells damage.
struct JournalEntry: Codable {
  var key: WorkKey
  var judged: Judged

  init(key: WorkKey, judged: Judged) {
    self.key = key
    self.judged = judged
  }

  /// The entry in a line; `nil` where the line is not what was written.
  init?(_ line: Data) {
    guard let space = line.firstIndex(of: 0x20) else { return nil }
    let contents = line[line.index(after: space)...]
    guard SHA256.hex(Array(contents)).utf8.elementsEqual(line[..<space]),
      let entry = try? JSONDecoder().decode(JournalEntry.self, from: contents)
    else { return nil }
    self = entry
  }

  /// The line, without its end.
  var line: Data {
    get throws {
      let contents = try JSONEncoder().encode(self)
      return Data("\(SHA256.hex(Array(contents))) ".utf8) + contents
    }
  }
}
