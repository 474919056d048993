/// How the lines of an input look that are records of their own, in UTF-8.
enum Records {
  /// How many lines are looked at where the first is no record.
  private static let mostLines = 64
  /// A comma, brackets that open, and a colon: behind them a document goes on in the next line.
  private static let open: Set<UInt8> = [0x2C, 0x5B, 0x7B, 0x3A]

  /// Whether the first line is there, and a record.
  static func begin(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { $0 != 0x0A }
    return first.count < bytes.count && isObject(first)
  }

  /// Whether a line among the first is a record: a broken one spoils no other.
  ///
  /// A line that goes on with a document of several lines is none, and neither is the only line of a
  /// whole input.
  static func stand(in bytes: [UInt8], isWhole: Bool) -> Bool {
    guard !begin(bytes) else { return true }
    var lines = bytes.split(separator: 0x0A, maxSplits: mostLines, omittingEmptySubsequences: false)
    // What is not there to its end.
    if !isWhole || lines.count > mostLines { lines.removeLast() }
    var before: UInt8?
    for line in lines {
      guard let last = line.last(where: isVisible) else { continue }
      if let before, line.first == 0x7B, isObject(line), !open.contains(before) { return true }
      before = last
    }
    return false
  }

  private static func isObject(_ line: ArraySlice<UInt8>) -> Bool {
    line.first(where: isVisible) == 0x7B && line.last(where: isVisible) == 0x7D
  }

  private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 }
}
