/// One automaton (Aho and Corasick 1975) for all phrases, over columns of folded characters.
///
/// A table maps every BMP unit to a column: 0 for what no phrase uses, 1 for what is ignored, and
/// one for each character or sound that phrases use. Hits come as symbols of a reading, which
/// know where they stand in the source.
public struct PhraseMatcher: Sendable {
  /// A phrase that ends at a symbol.
  public struct Hit: Sendable, Equatable {
    /// The phrase, by its place in the initialiser's list.
    public var phrase: Int
    /// The number of the symbol behind its last one.
    public var end: Int
  }

  /// What the columns behind the first two stand for: characters, or classes of sounds.
  let alphabet: [UInt16]
  let ignored: [UInt16]
  let heard: Bool
  /// Column of every BMP unit.
  private let columns: [UInt16]
  let automaton: Automaton
  let lengths: [Int]

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
    var alphabet: [UInt16] = []
    for unit in phrases.joined() where column[unit] == nil {
      alphabet.append(unit)
      column[unit] = UInt16(alphabet.count + 1)
    }
    let ignored = ignoring.unicodeScalars.map { fold.fold($0.value) }
    self.init(
      alphabet, ignored: heard ? ignored : ignored.filter { column[$0] == nil }, heard: heard,
      Automaton(phrases.map { $0.map { column[$0] ?? 0 } }, columns: alphabet.count + 2),
      lengths: phrases.map(\.count))
  }

  init(
    _ alphabet: [UInt16], ignored: [UInt16], heard: Bool, _ automaton: Automaton, lengths: [Int]
  ) {
    self.alphabet = alphabet
    self.ignored = ignored
    self.heard = heard
    self.automaton = automaton
    self.lengths = lengths
    var columns = [UInt16](repeating: 0, count: 0x10000)
    if heard {
      // Sounds are few, so that the way to their columns takes little memory.
      var classes = [UInt16](repeating: 0, count: Int(alphabet.max() ?? 0) + 1)
      for (place, sound) in alphabet.enumerated() { classes[Int(sound)] = UInt16(place + 2) }
      for unit in SoundTable.units {
        let sound = Int(SoundTable.usual(unit))
        if sound < classes.count { columns[Int(unit)] = classes[sound] }
      }
    } else {
      for (place, unit) in alphabet.enumerated() { columns[Int(unit)] = UInt16(place + 2) }
    }
    for unit in ignored { columns[Int(unit)] = 1 }
    self.columns = columns
  }

  /// How many states the automaton has.
  public var states: Int { automaton.states }

  /// The memory of its tables in bytes.
  public var bytes: Int { automaton.bytes + 2 * columns.count }

  /// Calls `found` for every phrase that ends in a reading, whatever edges it runs over.
  public func scan(_ reading: Reading, _ found: (Hit) -> Void) {
    scan(reading.symbols.span, found)
  }

  /// Adds every phrase that ends in a row of symbols, some of them more than once.
  ///
  /// What is to be done about them is done afterwards, so that the scan asks nobody on its way. Four
  /// bytes a hit are kept.
  package func scan(_ symbols: Span<Symbol>, into phrases: inout [Int32]) {
    scan(symbols) { phrases.append(Int32(truncatingIfNeeded: $0.phrase)) }
  }

  /// Calls `found` for every phrase that ends in a row of symbols.
  @inline(__always)
  package func scan(_ symbols: Span<Symbol>, _ found: (Hit) -> Void) {
    var state: Int32 = 0
    let columns = columns.span
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
