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
  /// Where the cursor stands in the text.
  private(set) var place: LinePlace
  /// The next scalar.
  private(set) var next: Unicode.Scalar?

  private let bytes: [UInt8]
  private let end: Int
  /// The column behind the head of the line, where nothing more is searched for.
  private let limit: Int

  /// How many scalars of a line are searched for its head.
  private static let reach = 96

  /// A cursor at the first character of a line that is no white space.
  init(_ bytes: [UInt8], _ range: Range<Int>, column: Int = 1) {
    place = LinePlace(offset: range.lowerBound, column: column)
    place.skipBlanks(bytes, before: range.upperBound)
    self.bytes = bytes
    end = range.upperBound
    limit = place.column + LineCursor.reach
    look()
  }

  /// Looks at what stands there.
  @inline(__always)
  private mutating func look() {
    let isInside = place.offset < end && place.column < limit
    next = isInside ? Unicode.Scalar(scalarValue(bytes, place.offset).0) : nil
  }

  /// The characters from the cursor to a place behind it, as they are written.
  func text(to end: LinePlace) -> String {
    String(decoding: bytes[place.offset..<end.offset], as: UTF8.self)
  }

  /// Where the text after the cursor begins, white space left out.
  var wordsPlace: LinePlace {
    var place = place
    place.skipBlanks(bytes, before: end)
    return place
  }

  /// Moves on behind the next scalar.
  @inline(__always)
  mutating func skip() {
    guard let scalar = next else { return }
    place.offset += UTF8.width(scalar)
    place.column += 1
    look()
  }

  mutating func skipSpaces() {
    while let scalar = next, scalar.isSpace { skip() }
  }

  /// Takes one scalar of a set.
  mutating func take(_ set: ScalarSet) -> Unicode.Scalar? {
    guard let scalar = next, set.contains(scalar) else { return nil }
    skip()
    return scalar
  }

  /// Takes a fixed word.
  mutating func take(_ word: String) -> Bool {
    attempt { cursor -> Bool? in
      for scalar in word.unicodeScalars {
        guard cursor.next == scalar else { return nil }
        cursor.skip()
      }
      return true
    } ?? false
  }

  /// Does all of it, or nothing where it ends in `nil`.
  @inline(__always)
  mutating func attempt<Value>(_ parse: (inout LineCursor) -> Value?) -> Value? {
    let start = (place, next)
    if let value = parse(&self) { return value }
    (place, next) = start
    return nil
  }

  /// Whether it is less than so many scalars behind another cursor.
  func isWithin(_ count: Int, of start: LineCursor) -> Bool {
    place.column - start.place.column < count
  }

  /// Whether a scalar between the cursor and a place behind it is of some kind.
  func holds(to end: LinePlace, _ isOne: (Unicode.Scalar) -> Bool) -> Bool {
    var cursor = self
    while cursor.place.offset < end.offset, let scalar = cursor.next {
      if isOne(scalar) { return true }
      cursor.skip()
    }
    return false
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
