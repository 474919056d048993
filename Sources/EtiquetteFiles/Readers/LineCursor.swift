import HanText

/// A place in a line of text: a byte offset, and the column that a reader counts.
struct LinePlace: Equatable {
  /// The byte offset into the text.
  var offset: Int
  /// The column in Unicode scalars, from 1.
  var column: Int
}

/// Walks over the head of a line, where the time and the speaker stand.
struct LineCursor {
  /// The first scalars of the line, after its white space.
  let scalars: [Unicode.Scalar]
  /// The index of the next scalar.
  var position = 0

  private let first: LinePlace
  /// How many of the scalars take one byte each, before the first one that takes more.
  private let narrow: Int
  private let bytes: [UInt8]
  private let end: Int

  /// How many scalars of a line are searched for its head.
  private static let reach = 96

  /// A cursor at the first character of a line that is no white space.
  init(_ bytes: [UInt8], _ range: Range<Int>, column: Int = 1) {
    var place = LinePlace(offset: range.lowerBound, column: column)
    place.skipBlanks(bytes, before: range.upperBound)
    scalars = LineCursor.scalars(bytes, place.offset..<range.upperBound)
    first = place
    narrow = scalars.firstIndex { !$0.isASCII } ?? scalars.count
    self.bytes = bytes
    end = range.upperBound
  }

  private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(min(range.count, reach))
    var at = range.lowerBound
    while at < range.upperBound, scalars.count < reach {
      let (value, width) = scalarValue(bytes, at)
      guard let scalar = Unicode.Scalar(value) else { break }
      scalars.append(scalar)
      at += width
    }
    return scalars
  }

  /// The next scalar.
  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Where the cursor stands in the text.
  var place: LinePlace { LinePlace(offset: offset(position), column: first.column + position) }

  /// The characters from one position to another, as they are written.
  func text(_ positions: Range<Int>) -> String {
    let range = offset(positions.lowerBound)..<offset(positions.upperBound)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func offset(_ position: Int) -> Int {
    guard position > narrow else { return first.offset + position }
    return scalars[narrow..<position].reduce(first.offset + narrow) { $0 + UTF8.width($1) }
  }

  /// Where the text after the cursor begins, white space left out.
  var wordsPlace: LinePlace {
    var place = place
    place.skipBlanks(bytes, before: end)
    return place
  }

  mutating func skipSpaces() {
    while let scalar = next, scalar.isSpace { position += 1 }
  }

  /// Takes one scalar of a set.
  mutating func take(_ set: ScalarSet) -> Unicode.Scalar? {
    guard let scalar = next, set.contains(scalar) else { return nil }
    position += 1
    return scalar
  }

  /// Takes a fixed word.
  mutating func take(_ word: String) -> Bool {
    var at = position
    for scalar in word.unicodeScalars {
      guard at < scalars.count, scalars[at] == scalar else { return false }
      at += 1
    }
    position = at
    return true
  }

  /// Does all of it, or nothing where it ends in `nil`.
  mutating func attempt<Value>(_ parse: (inout LineCursor) -> Value?) -> Value? {
    let start = position
    if let value = parse(&self) { return value }
    position = start
    return nil
  }
}

extension LinePlace {
  /// Moves on to the next character that is no white space.
  mutating func skipBlanks(_ bytes: [UInt8], before end: Int) {
    while offset < end {
      let length = Blank.length(bytes, at: offset, before: end)
      guard length > 0 else { return }
      offset += length
      column += 1
    }
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
