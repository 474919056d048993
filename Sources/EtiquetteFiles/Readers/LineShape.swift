/// A line of a plain text transcript taken apart: its time, who may be speaking, and its words.
///
/// Whether a label is a speaker is for the role table to say; the shape only tells what stands
/// where one could.
struct LineShape {
  /// The time at the head or beside the label.
  var times: LineTimes?
  /// Whether the time stands there without brackets.
  var bare = false
  /// What may be a speaker, as written.
  var label: Label?
  /// Where the line's first character stands.
  var start: LinePlace
  /// Where the words begin after the time.
  var words: LinePlace

  /// What stands where a speaker could.
  struct Label {
    /// The label as written, without the time beside it.
    var text: String
    /// Where it begins.
    var place: LinePlace
    /// Whether a colon closes it; without one it is a speaker only if the role table knows it.
    var colon: Bool
    /// Where the words after it begin.
    var words: LinePlace

    /// Whether a colon or a time beside it makes it a speaker, or at least the head of something.
    func isMarked(_ times: LineTimes?) -> Bool {
      guard !colon, let times else { return colon }
      return (times.start != nil || times.isClock) && !times.isRange
    }

    /// Whether brackets alone make it a label: `[SPEAKER_00] 您好`, `【小李】您好`.
    var isBracketed: Bool {
      guard !colon, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
      else { return false }
      return "[【".unicodeScalars.contains(first) && "]】".unicodeScalars.contains(last)
    }
  }

  /// The longest label, in scalars, with everything in brackets.
  private static let longest = 40

  /// Takes a line apart.
  init(_ bytes: [UInt8], _ range: Range<Int>, column: Int = 1) {
    var cursor = LineCursor(bytes, range, column: column)
    start = cursor.place
    times = cursor.bracketedTimes()
    if times == nil, let found = cursor.bareTimes() {
      times = found
      bare = true
    }
    if times != nil { cursor.skipSpaces() }
    words = cursor.wordsPlace
    let rest = cursor
    var label = LineShape.label(&cursor)
    if label == nil, bare, times?.isClock == true {
      cursor = rest
      label = LineShape.name(&cursor)
    }
    guard var found = label else { return }
    if let beside = found.times { times = beside }
    cursor.skipSpaces()
    if found.label.colon, let after = cursor.bracketedTimes(), after.start != nil {
      times = after
    }
    found.label.words = cursor.wordsPlace
    self.label = found.label
  }

  /// A name at the end of the line behind a time of day, as chats head their messages:
  /// `2026-11-03 10:02:03 小李(10001)`.
  private static func name(_ cursor: inout LineCursor) -> Found? {
    let start = cursor
    while let scalar = cursor.next {
      guard cursor.isWithin(longest, of: start), !endsSentence.contains(scalar) else { return nil }
      cursor.skip()
    }
    return found(cursor.place, start, colon: false, cursor)
  }

  private typealias Found = (label: Label, times: LineTimes?)

  /// Reads up to the colon, the bracket's end or the time that closes a label.
  private static func label(_ cursor: inout LineCursor) -> Found? {
    let start = cursor
    var depth = 0
    while let scalar = cursor.next, cursor.isWithin(longest, of: start) {
      let end = cursor.place
      if depth == 0, LineCursor.colons.contains(scalar) {
        cursor.skip()
        return isAddress(cursor) ? nil : found(end, start, colon: true, cursor)
      }
      if depth == 0, end != start.place, let times = timesBeside(&cursor) {
        cursor.skipSpaces()
        let colon = cursor.take(LineCursor.colons) != nil
        return (found(end, start, colon: colon, cursor)?.label).map { ($0, times) }
      }
      if depth == 0, scalar == "\t", let closed = closed(start, &cursor) { return closed }
      if depth == 0, endsSentence.contains(scalar) { return nil }
      if LineCursor.opening.contains(scalar) { depth += 1 }
      cursor.skip()
      guard LineCursor.closing.contains(scalar) else { continue }
      depth -= 1
      if depth == 0, start.next.map(LineCursor.opening.contains) == true,
        let closed = closed(start, &cursor)
      {
        return closed
      }
    }
    return nil
  }

  /// A label that needs no colon, as in `【客服】您好`; `nil` where one follows after all.
  private static func closed(_ start: LineCursor, _ cursor: inout LineCursor) -> Found? {
    var ahead = cursor
    ahead.skipSpaces()
    if let next = ahead.next, LineCursor.colons.contains(next) { return nil }
    return found(cursor.place, start, colon: false, cursor)
  }

  private static func timesBeside(_ cursor: inout LineCursor) -> LineTimes? {
    guard let next = cursor.next, next.isSpace || LineCursor.opening.contains(next) else {
      return nil
    }
    return cursor.attempt { cursor in
      if let times = cursor.bracketedTimes() { return times.start == nil ? nil : times }
      guard next.isSpace else { return nil }
      cursor.skipSpaces()
      return cursor.bracketedTimes().flatMap { $0.start == nil ? nil : $0 } ?? cursor.bareTimes()
    }
  }

  private static func found(
    _ end: LinePlace, _ start: LineCursor, colon: Bool, _ cursor: LineCursor
  ) -> Found? {
    let text = RoleTable.trimmed(start.text(to: end))
    guard text.unicodeScalars.contains(where: \.isAlphabetic) else { return nil }
    return (
      Label(text: text, place: start.place, colon: colon, words: cursor.place), nil
    )
  }

  /// `http://`: no speaker.
  private static func isAddress(_ cursor: LineCursor) -> Bool {
    var cursor = cursor
    return cursor.take("//")
  }

  private static let endsSentence = ScalarSet("，。！？；,!?;“”\"…、")
}

extension Unicode.Scalar {
  /// Whether it is a letter of any script; of most ideographs that is known without a look-up.
  fileprivate var isAlphabetic: Bool {
    (0x4E00...0x9FA5).contains(value) || properties.isAlphabetic
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
