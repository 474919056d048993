internal import CICU

/// ICU's dictionary-based word breaker for Chinese, opened once and reused.
///
/// Opening the first one loads the dictionary, about a millisecond.
public struct WordBreaker: ~Copyable {
  private let breaker: OpaquePointer

  /// Opens a breaker.
  public init() throws(ICUError) {
    var opened: OpaquePointer?
    let code = cicu_breaker_open(&opened)
    guard code == 0, let opened else { throw ICUError(code: code) }
    breaker = opened
  }

  deinit { cicu_breaker_close(breaker) }

  /// The boundaries of the words of a text in UTF-16 units, from 0 to its length.
  public mutating func boundaries(of text: [UInt16]) throws(ICUError) -> [Int32] {
    var boundaries = [Int32](repeating: 0, count: text.count + 1)
    let count = cicu_breaker_boundaries(
      breaker, text, Int32(text.count), &boundaries, Int32(boundaries.count))
    guard count >= 0 else { throw ICUError(code: -count) }
    return Array(boundaries.prefix(Int(count)))
  }

  /// The words of a line, as ranges of UTF-8 bytes; what is no word is left out.
  public mutating func words(of line: String) throws(ICUError) -> [Range<Int>] {
    let units = Array(line.utf16)
    let boundaries = try boundaries(of: units)
    let offsets = line.utf8Offsets
    return zip(boundaries, boundaries.dropFirst()).compactMap { lower, upper in
      let word = offsets[Int(lower)]..<offsets[Int(upper)]
      return units[Int(lower)..<Int(upper)].contains(where: WordBreaker.isWordly) ? word : nil
    }
  }

  /// Whether a unit can stand in a word: neither space nor punctuation.
  private static func isWordly(_ unit: UInt16) -> Bool {
    guard case .letter = Mark(UInt32(unit)) else { return false }
    return FoldTable.standard[unit] != 0
  }
}

extension String {
  /// The UTF-8 offset of every UTF-16 unit, and of the end.
  fileprivate var utf8Offsets: [Int] {
    var offsets: [Int] = []
    var bytes = 0
    for scalar in unicodeScalars {
      for _ in 0..<UTF16.width(scalar) { offsets.append(bytes) }
      bytes += UTF8.width(scalar)
    }
    return offsets + [bytes]
  }
}
