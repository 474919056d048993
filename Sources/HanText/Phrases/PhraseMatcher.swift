/// One automaton (Aho and Corasick 1975) for all phrases, over columns of folded characters.
///
/// A table maps every BMP unit to a column: 0 for what no phrase uses, 1 for what is ignored, and
/// one for each character or sound that phrases use. Hits come as symbols of a reading, which
/// know where they stand in the source.
public struct PhraseMatcher: Sendable, Codable {
  /// A phrase that ends at a symbol.
  public struct Hit: Sendable, Equatable {
    /// The phrase, by its place in the initialiser's list.
    public var phrase: Int
    /// The number of the symbol behind its last one.
    public var end: Int
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
    self.columns = columns
    automaton = Automaton(
      phrases.map { phrase in phrase.map { column[$0] ?? 0 } }, columns: column.count + 2)
    lengths = phrases.map(\.count)
  }

  /// The matcher of a snapshot.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    columns = try container.decode(RawNumbers.self).numbers()
    automaton = try container.decode(Automaton.self)
    lengths = try container.decode(RawNumbers.self).numbers()
    guard columns.count == 0x10000 else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no columns")
    }
  }

  /// Stores the tables as they are.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(RawNumbers(columns))
    try container.encode(automaton)
    try container.encode(RawNumbers(lengths))
  }

  /// How many states the automaton has.
  public var states: Int { automaton.states }

  /// The memory of its tables in bytes.
  public var bytes: Int { automaton.bytes + 2 * columns.count }

  /// Calls `found` for every phrase that ends in a reading, whatever edges it runs over.
  @inline(__always)
  public func scan(_ reading: Reading, _ found: (Hit) -> Void) {
    var state: Int32 = 0
    let (symbols, columns) = (reading.symbols.span, columns.span)
    for at in symbols.indices {
      let column = columns[Int(symbols[at].unit)]
      if column < 2 {
        if column == 0 { state = 0 }
        continue
      }
      state = automaton.next(state, column)
      automaton.phrases(at: state) { found(Hit(phrase: $0, end: at + 1)) }
    }
  }

  /// The symbols of a hit, from its first to its last.
  public func symbols(of hit: Hit, in reading: Reading) -> Range<Int> {
    var missing = lengths[hit.phrase]
    var at = hit.end
    while at > 0, missing > 0 {
      at -= 1
      if columns[Int(reading.symbols[at].unit)] != 1 { missing -= 1 }
    }
    return at..<hit.end
  }
}
