import Etiquette
import EtiquetteFiles
import Foundation

/// Reads JSONL in batches of whole lines; an input that is no JSONL comes as one piece.
final class LineStream {
  private let input: Input
  private let limits: Limits
  private let file: FileBytes
  private var held: [UInt8] = []
  private var line = 1
  private var isEnded = false
  private var isLines: Bool?

  /// Bytes of a batch: the reports of short conversations are fifty times as long as they are.
  private static let batch = 1 << 17

  init(_ input: Input, limits: Limits) throws(Problem) {
    self.input = input
    self.limits = limits
    file = try FileBytes(input)
  }

  /// The next batch, or `nil` at the end.
  func next() throws(Problem) -> Work? {
    while !isEnded, isLines != false, !isReady { try read() }
    if isLines == nil { isLines = Records.stand(in: held, isWhole: isEnded) }
    if isLines == false { return try whole() }
    guard !held.isEmpty else { return nil }
    let end = end
    let bytes = held[..<end]
    let batch = LineBatch(
      input: input, bytes: bytes, firstLine: line, isLast: isEnded && end == held.count)
    line += bytes.count { $0 == 0x0A }
    held = Array(held[end...])
    return .lines(batch)
  }

  /// Where the next batch ends: behind the first line that makes it full, or the last that is there.
  private var end: Int {
    let full = LineStream.batch - 1
    if held.count > full, let feed = held[full...].firstIndex(of: 0x0A) { return feed + 1 }
    return isEnded ? held.count : (held.lastIndex(of: 0x0A) ?? held.count - 1) + 1
  }

  /// Enough for a batch: a line feed after enough bytes, or a line that is too long anyway.
  private var isReady: Bool {
    held.count >= limits[.line]
      || held.count >= LineStream.batch && held.contains(0x0A)
  }

  private func read() throws(Problem) {
    guard file.wait(while: { StopRequest.signal == nil }) else {
      isEnded = true
      held = Array(held[..<((held.lastIndex(of: 0x0A) ?? -1) + 1)])
      return
    }
    if let more = try file.next() {
      held += more
    } else {
      isEnded = true
      try file.confirm()
    }
    if isLines == nil, Records.begin(held) { isLines = true }
  }

  /// The rest of an input that has to be read as a whole.
  private func whole() throws(Problem) -> Work? {
    guard !held.isEmpty || line == 1 else { return nil }
    while !isEnded {
      try read()
      guard held.count <= limits[.file] else {
        throw Problem(path: input.shown, kind: .tooBig(limit: limits[.file]))
      }
    }
    line = 0
    defer { held = [] }
    return .whole(input, held)
  }
}
