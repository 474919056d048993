/// Turns UTF-8 into folded symbols and the edges between them.
struct Builder {
  let fold: FoldTable
  var symbols: [Symbol] = []
  var letters = Letters()
  var edge: Edge = .stop
  private var quotes = 0
  private var straightQuote = false
  private var dots = 0

  init(fold: FoldTable) { self.fold = fold }

  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    if !symbols.isEmpty { edge = max(edge, .line) }
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = scalarValue(text, at)
      let place = Int32(at)..<Int32(at + length)
      // Most characters are Han, of which nothing has to be asked.
      if Mark.han.contains(scalar) {
        add(fold.fold(scalar), place)
      } else {
        take(scalar, place)
      }
      at += length
    }
  }

  @inline(__always)
  private mutating func add(_ unit: UInt16, _ range: Range<Int32>) {
    guard unit != 0 else { return }
    dots = 0
    letters.insert(unit)
    symbols.append(
      Symbol(unit: unit, edge: edge, quoted: quotes > 0 || straightQuote, range: range))
    edge = .none
  }

  private mutating func take(_ scalar: UInt32, _ range: Range<Int32>) {
    switch Mark(scalar) {
    case .edge(let mark): separate(mark)
    case .dot:
      dots += 1
      edge = dots > 1 && edge <= .stop ? .pause : max(edge, .stop)
    case .opening:
      quotes += 1
      edge = max(edge, .line)
    case .closing:
      quotes = max(0, quotes - 1)
      edge = max(edge, .line)
    case .straight:
      straightQuote.toggle()
      edge = max(edge, .line)
    case .letter:
      let unit = scalar > 0xFFFF ? 0xFFFF : fold.fold(scalar)
      if Symbol.isDigit(unit), dots == 1, let last = symbols.last, Symbol.isDigit(last.unit) {
        edge = .none
      }
      add(unit, range)
    }
  }

  private mutating func separate(_ mark: Edge) {
    edge = max(edge, mark)
  }
}

/// What a character is to the reader of clauses.
enum Mark {
  case letter, dot, opening, closing, straight
  case edge(Edge)

  /// The Han characters of the basic plane, all of which are letters.
  static let han: ClosedRange<UInt32> = 0x3400...0x9FFF

  init(_ scalar: UInt32) {
    switch scalar {
    case Mark.han, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x2E, 0xFF0E: self = .dot
    case 0x22, 0xFF02: self = .straight
    case 0x201C, 0x2018, 0x300C, 0x300E, 0xFF62, 0x300A: self = .opening
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF63, 0x300B: self = .closing
    case 0x3F, 0xFF1F: self = .edge(.question)
    case 0x21, 0xFF01, 0x3002, 0xFF61: self = .edge(.stop)
    case 0x2026, 0x2014, 0x2015, 0x2D, 0x7E, 0xFF5E, 0x301C, 0x2500, 0xB7, 0x30FB, 0x22EF:
      self = .edge(.pause)
    case 0x0A, 0x0D, 0x2028, 0x2029: self = .edge(.line)
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x3001...0x3003, 0x3008...0x3020,
      0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x2010...0x205E,
      0x2460...0x24FF:
      self = Mark.isInvisible(scalar) ? .letter : .edge(.comma)
    default: self = Mark.isPicture(scalar) ? .edge(.comma) : .letter
    }
  }

  /// Characters of the punctuation block that the folding table drops.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    (0x200B...0x200F).contains(scalar) || (0x202A...0x202F).contains(scalar)
      || (0x205F...0x206F).contains(scalar)
  }

  /// Emoji and other pictures part clauses like a comma.
  private static func isPicture(_ scalar: UInt32) -> Bool {
    (0x1F000...0x1FAFF).contains(scalar) || (0x2190...0x2BFF).contains(scalar)
  }
}

/// The scalar at a byte offset of valid UTF-8, and its length in bytes.
@inlinable @inline(__always)
package func scalarValue(_ text: [UInt8], _ at: Int) -> (UInt32, Int) {
  scalarValue(text.span, at)
}

/// The same of bytes that are lent.
@inlinable @inline(__always)
package func scalarValue(_ text: Span<UInt8>, _ at: Int) -> (UInt32, Int) {
  let first = UInt32(text[at])
  if first < 0x80 { return (first, 1) }
  let second = UInt32(text[at + 1] & 0x3F)
  if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
  let third = UInt32(text[at + 2] & 0x3F)
  if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
  return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[at + 3] & 0x3F), 4)
}
