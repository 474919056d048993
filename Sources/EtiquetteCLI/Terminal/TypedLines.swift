import EtiquetteFiles
import Foundation
import HanText

/// Lines of standard input: as they are typed at a terminal, or decoded as a whole from a pipe.
struct TypedLines {
  /// Whether a person types.
  let isTerminal = isatty(STDIN_FILENO) == 1
  private var piped: [String] = []
  private var at = 0

  init() throws(Problem) {
    guard !isTerminal else { return }
    let bytes = try FileBytes(path: "-").all()
    guard bytes.contains(where: { $0 > 0x20 }) else {
      piped = bytes.filter { $0 == 0x0A }.map { _ in "" }
      return
    }
    do throws(DecodingFailure) {
      let text = String(decoding: try decode(bytes, as: nil).bytes, as: UTF8.self)
      piped = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init)
      if piped.last == "" { piped.removeLast() }
    } catch {
      throw Problem(path: nil, error)
    }
  }

  /// The next line without its end; `nil` behind the last one.
  mutating func next() -> String? {
    if isTerminal { return readLine() }
    guard at < piped.count else { return nil }
    at += 1
    return piped[at - 1]
  }
}
