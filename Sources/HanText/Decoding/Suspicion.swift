/// What the bytes of a file look like before anybody decodes them.
struct Suspicion {
  /// UTF-16 without a mark, where the zeros of its ASCII characters give it away.
  let wide: TextEncoding?
  /// So many zeros that it is UTF-16 even where it could be UTF-8.
  let isMostlyWide: Bool
  /// Too many control characters for a text.
  let isBinary: Bool

  init(_ bytes: [UInt8]) {
    // Nearly all files: nothing needs to be counted.
    guard bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      (wide, isMostlyWide, isBinary) = (nil, false, false)
      return
    }
    var zeros = 0
    var controls = 0
    let sample = bytes.prefix(1 << 16)
    for byte in sample {
      if byte == 0 {
        zeros += 1
      } else if byte < 0x20, !Suspicion.usual.contains(byte) {
        controls += 1
      }
    }
    let marks = Suspicion.wideMarks(sample)
    if bytes.count % 2 == 0, marks.little > 3 * marks.big {
      wide = .utf16LE
    } else if bytes.count % 2 == 0, marks.big > 3 * marks.little {
      wide = .utf16BE
    } else {
      wide = nil
    }
    isMostlyWide = zeros * 4 > sample.count
    let harm = zeros + controls
    isBinary = harm > 3 && (harm * 20 > sample.count || controls * 100 > sample.count)
  }

  /// Line feeds, spaces, digits and ASCII marks, as either order of UTF-16 writes them.
  private static func wideMarks(_ sample: ArraySlice<UInt8>) -> (little: Int, big: Int) {
    var marks = (little: 0, big: 0)
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      let (first, second) = (sample[index], sample[index + 1])
      if second == 0, isMark(first) { marks.little += 1 }
      if first == 0, isMark(second) { marks.big += 1 }
    }
    return marks
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || (0x20...0x3F).contains(byte)
  }

  /// Tab, line feed, form feed, carriage return, escape, and end of file as old editors write it.
  private static let usual: [UInt8] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B]
}

/// The lines of a file that is not valid UTF-8 as a whole.
struct Lines {
  /// Whether some lines are certainly UTF-8.
  let holdBoth: Bool
  /// The first line that is not UTF-8, from 1.
  let firstForeign: Int

  init(_ bytes: [UInt8]) {
    var certain = false
    var foreign = 0
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let ideographs = Lines.ideographs(line)
      if firstInvalid(Array(line)) == nil {
        certain = certain || ideographs >= 3
      } else if foreign == 0 {
        let high = line.count { $0 >= 0x80 }
        if high >= 4, ideographs * 6 < high { foreign = number + 1 }
      }
    }
    holdBoth = certain && foreign > 0
    firstForeign = foreign
  }

  /// How many sequences of three bytes a line holds that UTF-8 writes an ideograph with.
  private static func ideographs(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var at = line.startIndex
    while at + 2 < line.endIndex {
      let isTail = line[at + 1] & 0xC0 == 0x80 && line[at + 2] & 0xC0 == 0x80
      if (0xE3...0xE9).contains(line[at]), isTail {
        count += 1
        at += 3
      } else {
        at += 1
      }
    }
    return count
  }
}
