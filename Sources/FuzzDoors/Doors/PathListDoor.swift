import EtiquetteFiles
import HanText

/// A list of paths, one a line or parted by NUL.
enum PathListDoor {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let listed: [[UInt8]]
    do throws(Problem) {
      listed = try paths(listed: bytes, in: "a").map(\.systemBytes)
    } catch {
      return try demandSentence(error.kind.sentence, "\(error)")
    }
    try demand(!listed.isEmpty, .noSilence, "nothing at all")
    for path in listed {
      try demand(
        path.contains { $0 > 0x20 } && !path.contains(0), .text, "a path of \(path)")
    }
    // What is parted by NUL is no text as a whole.
    let texts = [bytes] + ((try? decode(bytes).bytes).map { [$0] } ?? [])
    try demand(
      texts.contains { stand(listed, in: $0) }, .quote, "\(listed) is not what stands there")
  }

  /// Whether the paths stand in a text, one behind the other.
  private static func stand(_ paths: [[UInt8]], in text: [UInt8]) -> Bool {
    var rest = text[...]
    for path in paths {
      while !rest.starts(with: path) {
        guard rest.popFirst() != nil else { return false }
      }
      rest = rest.dropFirst(path.count)
    }
    return true
  }
}
