/// `NaN`, `Infinity` and `-Infinity`, which Python and JavaScript libraries write for numbers that
/// are not known, and which JSON has no words for.
struct NonFiniteNumbers {
  /// The text with `null` in their places; lines stay as they are.
  let cleared: [UInt8]
  /// How many there were.
  let count: Int

  private static let words = ["-Infinity", "Infinity", "NaN"].map { Array($0.utf8) }

  /// Looks for them outside of strings; `nil` where there are none.
  init?(_ bytes: [UInt8]) {
    var cleared: [UInt8] = []
    var count = 0
    var copied = 0
    var place = 0
    var isString = false
    while place < bytes.count {
      let byte = bytes[place]
      if isString, byte == UInt8(ascii: "\\") {
        place += 2
        continue
      }
      if byte == UInt8(ascii: "\"") { isString.toggle() }
      guard !isString, let word = NonFiniteNumbers.word(in: bytes, at: place) else {
        place += 1
        continue
      }
      cleared += bytes[copied..<place]
      cleared += "null".utf8
      place += word.count
      copied = place
      count += 1
    }
    guard count > 0 else { return nil }
    cleared += bytes[copied...]
    self.cleared = cleared
    self.count = count
  }

  /// One of the words, where it stands alone.
  private static func word(in bytes: [UInt8], at place: Int) -> [UInt8]? {
    let first = bytes[place]
    guard first == UInt8(ascii: "N") || first == UInt8(ascii: "I") || first == UInt8(ascii: "-"),
      place == 0 || ends(bytes[place - 1])
    else { return nil }
    return words.first { word in
      bytes[place...].starts(with: word)
        && (place + word.count >= bytes.count || ends(bytes[place + word.count]))
    }
  }

  /// Whether a word cannot go on with this byte.
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ":,[]{}".utf8.contains(byte)
  }
}
