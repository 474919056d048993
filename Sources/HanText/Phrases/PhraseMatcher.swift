/// One automaton (Aho and Corasick 1975) for all phrases, over columns of folded characters.
///
/// A table maps every BMP unit to a column: 0 for what no phrase uses, 1 for what is ignored, and
/// one for each character or sound that phrases use. The text is never rewritten; hits come in
/// source offsets.
public struct PhraseMatcher: Sendable {
  /// A phrase that ends at a byte of the text.
  public struct Hit: Sendable, Equatable {
    /// The phrase, by its place in the initialiser's list.
    public var phrase: Int
    /// The offset behind its last byte.
    public var end: Int32
  }

  /// Column of every BMP unit.
  private let columns: [UInt16]
  private let automaton: Automaton
  private let lengths: [Int]

  /// Phrases of folded characters; `ignoring` may stand inside them anywhere.
  public init(symbols: [[UInt16]], ignoring: String, fold: FoldTable = .standard) {
    self.init(symbols, ignoring: ignoring, fold: fold, heard: false)
  }

  /// Phrases of sound classes, which any character of that sound matches.
  public init(sounds: [[UInt16]], ignoring: String, fold: FoldTable = .standard) {
    self.init(sounds, ignoring: ignoring, fold: fold, heard: true)
  }

  private init(
    _ phrases: [[UInt16]], ignoring: String, fold: FoldTable, heard: Bool
  ) {
    var column: [UInt16: UInt16] = [:]
    for unit in phrases.joined() where column[unit] == nil {
      column[unit] = UInt16(column.count + 2)
    }
    var ignored = Set(ignoring.unicodeScalars.map { fold.fold($0.value) })
    ignored.insert(0)
    if !heard { ignored.subtract(phrases.joined()) }
    var columns = [UInt16](repeating: 0, count: 0x10000)
    if heard {
      for unit in SoundTable.units {
        columns[Int(unit)] = column[SoundTable.usual(unit)] ?? 0
      }
    } else {
      for (unit, number) in column { columns[Int(unit)] = number }
    }
    for unit in ignored { columns[Int(unit)] = 1 }
    for unit in fold.changed { columns[Int(unit)] = columns[Int(fold[unit])] }
    self.columns = columns
    automaton = Automaton(
      phrases.map { phrase in phrase.map { column[$0] ?? 0 } }, columns: column.count + 2)
    lengths = phrases.map(\.count)
  }

  /// How many states the automaton has.
  public var states: Int { automaton.states }

  /// The memory of its tables in bytes.
  public var bytes: Int { automaton.bytes + 2 * columns.count }

  /// Calls `found` for every phrase that ends in a stretch; the stretches count as one text.
  public func scan(
    _ text: Span<UInt8>, ranges: [Range<Int32>], _ found: (Hit) -> Void
  ) {
    var state: Int32 = 0
    for range in ranges {
      var at = Int(range.lowerBound)
      let end = Int(range.upperBound)
      while at < end {
        let column = nextColumn(text, &at)
        if column == 1 { continue }
        state = automaton.next(state, column)
        guard state != 0, automaton.ends(state) else { continue }
        automaton.phrases(at: state) { found(Hit(phrase: $0, end: Int32(at))) }
      }
    }
  }

  /// The source bytes of a hit, from its first character to its last.
  public func source(of hit: Hit, in text: Span<UInt8>, ranges: [Range<Int32>]) -> Range<Int32> {
    var missing = lengths[hit.phrase]
    for range in ranges.reversed() where range.lowerBound < hit.end {
      var at = Int(min(range.upperBound, hit.end))
      while at > Int(range.lowerBound) {
        at -= 1
        while text[at] & 0xC0 == 0x80 { at -= 1 }
        var next = at
        if nextColumn(text, &next) != 1 { missing -= 1 }
        if missing == 0 { return Int32(at)..<hit.end }
      }
    }
    return hit.end..<hit.end
  }

  /// The column of the scalar at an offset of valid UTF-8, which moves behind it.
  @inline(__always)
  private func nextColumn(_ text: Span<UInt8>, _ at: inout Int) -> UInt16 {
    let first = UInt32(text[at])
    if first < 0x80 {
      at += 1
      return columns[Int(first)]
    }
    if first < 0xE0 {
      let unit = (first & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
      at += 2
      return columns[Int(unit)]
    }
    if first < 0xF0 {
      let tail = UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
      at += 3
      return columns[Int((first & 0x0F) << 12 | tail)]
    }
    at += 4
    return 0
  }
}
