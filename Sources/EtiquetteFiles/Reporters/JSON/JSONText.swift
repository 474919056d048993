/// JSON under construction, for the parts of a report that are the same thousands of times over,
/// where an encoder takes most of a run.
struct JSONText {
  /// The text so far; made of strings, whose bytes need not be looked through again.
  private(set) var text = ""

  init(reserving capacity: Int) { text.reserveCapacity(capacity) }

  /// JSON that is written already: punctuation, keys, and values that need no escapes.
  @inline(__always)
  mutating func plain(_ json: String) { text.append(json) }

  /// A part of JSON that is written already.
  mutating func plain(_ json: Substring) { text.append(contentsOf: json) }

  /// A string in quotation marks.
  mutating func string(_ value: String) {
    var value = value
    guard value.withUTF8(JSONText.isPlain) else { return plain(json(value)) }
    text.append("\"")
    text.append(value)
    text.append("\"")
  }

  /// A string behind something that ends in its opening quotation mark.
  mutating func string(behind opening: String, _ value: String) {
    var value = value
    text.append(opening)
    guard value.withUTF8(JSONText.isPlain) else {
      // By scalars: the opening mark and an accent behind it are one character.
      return plain(Substring(json(value).unicodeScalars.dropFirst()))
    }
    text.append(value)
    text.append("\"")
  }

  /// Strings in brackets, with commas between.
  mutating func strings(_ values: [String]) {
    plain("[")
    for (place, value) in values.enumerated() {
      string(behind: place > 0 ? ",\"" : "\"", value)
    }
    plain("]")
  }

  /// A string, or `null`.
  mutating func string(_ value: String?) {
    guard let value else { return plain("null") }
    string(value)
  }

  /// A number, or `null`; a whole one without decimals.
  mutating func number(_ value: Double?) {
    guard let value else { return plain("null") }
    if value == 0, value.sign == .minus { return plain("-0") }
    // From here on an encoder writes an exponent.
    let isShort = value.magnitude < 1e16
    plain(isShort ? Int(exactly: value).map(String.init) ?? "\(value)" : "\(value)")
  }

  /// A member of an object behind others, if there is one; the key comes with its marks.
  mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    plain(key)
    plain(String(value))
  }

  /// A member that is a number.
  mutating func member(_ key: String, _ value: Double?) {
    guard let value else { return }
    plain(key)
    number(value)
  }

  /// A member that is a string.
  mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    plain(key)
    string(value)
  }

  mutating func bool(_ value: Bool) { value ? plain("true") : plain("false") }

  /// Values in brackets, with commas between.
  mutating func list<Value>(_ values: [Value], _ write: (inout JSONText, Value) -> Void) {
    plain("[")
    for (place, value) in values.enumerated() {
      if place > 0 { plain(",") }
      write(&self, value)
    }
    plain("]")
  }

  /// JSON with `\u` escapes for what a terminal would obey: the same value, and only characters
  /// that can be seen.
  static func unharmed(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: Terminal.isHarmful) else { return json }
    var out = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard Terminal.isHarmful(scalar) else {
        out.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        out.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
      }
    }
    return String(out)
  }

  /// Whether a string can stand as it is.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isSure = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00...0x1F, 0x7F: return false
      case 0x20...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xE3...0xEE: continue
      // The first byte of something that may be harmful.
      default: isSure = false
      }
    }
    if isSure { return true }
    return !String(decoding: text, as: UTF8.self).unicodeScalars
      .contains(where: Terminal.isHarmful)
  }
}
