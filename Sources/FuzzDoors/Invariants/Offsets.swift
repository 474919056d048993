/// Demands that a range lies in a text, from one character to another.
func demandBoundaries(
  _ range: Range<Int32>, in text: [UInt8], _ what: @autoclosure () -> String
) throws(Breach) {
  let (lower, upper) = (Int(range.lowerBound), Int(range.upperBound))
  try demand(lower >= 0 && upper <= text.count, .boundary, "\(what()) \(range) in \(text.count)")
  for offset in [lower, upper] where offset < text.count {
    try demand(text[offset] & 0xC0 != 0x80, .boundary, "\(what()) \(range) parts a character")
  }
}

/// Demands that a text is valid UTF-8.
func demandUTF8(_ text: [UInt8], _ what: @autoclosure () -> String) throws(Breach) {
  try demand(String(validating: text, as: UTF8.self) != nil, .text, "\(what()) is no UTF-8")
}

/// The physical lines of an input; they end in LF, CR LF or a lone CR.
struct InputLines {
  private let lines: [[Unicode.Scalar]]

  init(_ text: [UInt8]) {
    var lines: [[Unicode.Scalar]] = [[]]
    var isReturn = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n" where isReturn: break
      case "\n", "\r": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      isReturn = scalar == "\r"
    }
    self.lines = lines
  }

  var count: Int { lines.count }

  /// The characters from a place to the end of its line; `nil` outside the input.
  func rest(line: Int, column: Int) -> ArraySlice<Unicode.Scalar>? {
    guard lines.indices.contains(line - 1), column >= 1, column <= lines[line - 1].count + 1 else {
      return nil
    }
    return lines[line - 1][(column - 1)...]
  }
}
