/// How the lines of an input look that are records of their own, in UTF-8.
enum Records {
  /// A comma, brackets that open, and a colon: behind them a document goes on in the next line.
  private static let open: Set<UInt8> = [0x2C, 0x5B, 0x7B, 0x3A]

  /// Whether the first line is there, and a record.
  static func begin(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { $0 != 0x0A }
    return first.count < bytes.count && isRecord(first)
  }

  /// Whether half of the lines are records: broken ones spoil no others.
  ///
  /// A line that goes on with a document of several lines is none, and neither is the only line of a
  /// whole input.
  static func stand(in bytes: [UInt8], isWhole: Bool) -> Bool {
    guard !begin(bytes) else { return true }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What is not there to its end.
    if !isWhole { lines.removeLast() }
    var before: UInt8?
    var (records, others) = (0, 0)
    for line in lines {
      guard let last = line.last(where: isVisible) else { continue }
      let isRecord = isRecord(line) && !(before.map(open.contains) ?? false)
      if isRecord { records += 1 } else { others += 1 }
      before = last
    }
    return records > 0 && records >= others && records + others > 1
  }

  /// Whether a line is an object: a brace, and a name in quotation marks or the other brace.
  private static func isRecord(_ line: ArraySlice<UInt8>) -> Bool {
    let visible = line.lazy.filter(isVisible)
    guard visible.first == 0x7B, line.last(where: isVisible) == 0x7D,
      let next = visible.dropFirst().first
    else { return false }
    return next == 0x22 || next == 0x7D
  }

  private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 }
}
