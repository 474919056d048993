/// A physical line of a text, as the byte range between two line ends.
struct SourceLine {
  /// Its number, from 1.
  let number: Int
  /// Its bytes, without the line end.
  let range: Range<Int>
  /// The column of its first byte, from 1, where it is a part of a line.
  var column = 1
}

/// The lines of a text; they end in LF, CR LF or a lone CR.
struct SourceLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> SourceLine? {
    guard offset < bytes.count else { return nil }
    number += 1
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte <= 0x0D, byte == 0x0A || byte == 0x0D { break }
      offset += 1
    }
    let line = SourceLine(number: number, range: start..<offset)
    if offset < bytes.count {
      let pair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += pair ? 2 : 1
    }
    return line
  }
}

/// White space in UTF-8: space, tab, no-break and ideographic space, and marks without width.
enum Blank {
  /// The length of the white space character at an offset, 0 where there is none.
  static func length(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let first = bytes[offset]
    if first == 0x20 || first == 0x09 || first == 0x0B || first == 0x0C { return 1 }
    if first == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
    guard offset + 2 < end else { return 0 }
    switch (first, bytes[offset + 1], bytes[offset + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B): return 3
    default: return 0
    }
  }

  /// The end of a range without the white space that trails in it.
  static func trimmedEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      guard let length = (1...3).first(where: { self.length(bytes, endingAt: end, $0, range) })
      else { break }
      end -= length
    }
    return end
  }

  private static func length(
    _ bytes: [UInt8], endingAt end: Int, _ length: Int, _ range: Range<Int>
  ) -> Bool {
    let start = end - length
    guard start >= range.lowerBound else { return false }
    return self.length(bytes, at: start, before: end) == length
  }
}
