import Etiquette

/// The texts, numbers and flags of one of Praat's text files, in their order.
struct PraatMarks {
  /// A text in quotation marks, and where its lines stand.
  struct Text {
    var words: [UInt8] = []
    var places: [Utterance.Place] = []
  }

  /// What is not as it should be, and where.
  struct Fault: Error {
    var line: Int
    var kind: Problem.Kind
  }

  private enum Mark {
    case text(Text), number(Double), flag(String)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next mark, which has to be a text.
  mutating func text(_ field: String) throws(Fault) -> Text {
    let mark = try next()
    guard case .text(let text) = mark else { throw fault(field, mark, "\"…\"") }
    return text
  }

  /// The next mark, which has to be a number.
  mutating func number(_ field: String) throws(Fault) -> (value: Double, line: Int) {
    let mark = try next()
    guard case .number(let value) = mark else { throw fault(field, mark, "0, 1.5, …") }
    return (value, line)
  }

  /// Whether the flag that comes next says that something is there.
  mutating func flag() throws(Fault) -> Bool {
    let mark = try next()
    guard case .flag(let flag) = mark else { throw fault("tiers?", mark, "<exists>") }
    return flag == "<exists>"
  }

  private func fault(_ field: String, _ mark: Mark, _ expected: String) -> Fault {
    let value: String =
      switch mark {
      case .text(let text): Terminal.cut(String(decoding: text.words, as: UTF8.self), to: 40)
      case .number(let number): "\(number)"
      case .flag(let flag): flag
      }
    return Fault(line: line, kind: .badValue(field: field, value: value, expected: [expected]))
  }

  private mutating func next() throws(Fault) -> Mark {
    while at < bytes.count {
      if isBlank(bytes[at]) {
        step()
      } else if bytes[at] == UInt8(ascii: "\"") {
        return .text(try quoted())
      } else if bytes[at] == UInt8(ascii: "!") {
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { step() }
      } else if let mark = word() {
        return mark
      }
    }
    throw Fault(line: line, kind: .cutOff)
  }

  /// A word without blanks, where it is a number or a flag.
  private mutating func word() -> Mark? {
    let start = at
    while at < bytes.count, !isBlank(bytes[at]) { step() }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word.hasPrefix("<"), word.hasSuffix(">") { return .flag(word) }
    guard let number = Double(word), number.isFinite, number.magnitude < 1e12 else { return nil }
    return .number(number)
  }

  private mutating func quoted() throws(Fault) -> Text {
    var text = Text()
    let start = line
    step()
    mark(&text)
    while at < bytes.count {
      let byte = bytes[at]
      step()
      if byte == UInt8(ascii: "\"") {
        guard at < bytes.count, bytes[at] == byte else { return text }
        step()
        text.words.append(byte)
        mark(&text)
      } else {
        text.words.append(byte)
        let isEnd = byte == 0x0A || byte == 0x0D && (at >= bytes.count || bytes[at] != 0x0A)
        if isEnd { mark(&text) }
      }
    }
    throw Fault(line: start, kind: .cutOff)
  }

  /// Notes where the next byte of a text stands.
  private func mark(_ text: inout Text) {
    text.places.append(
      Utterance.Place(
        offset: Int32(clamping: text.words.count), line: Int32(clamping: line),
        column: Int32(clamping: column)))
  }

  /// Goes on by a byte.
  private mutating func step() {
    let byte = bytes[at]
    at += 1
    let next = at < bytes.count ? bytes[at] : 0
    if byte == 0x0A || byte == 0x0D && next != 0x0A {
      line += 1
      column = 1
    } else if next & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
