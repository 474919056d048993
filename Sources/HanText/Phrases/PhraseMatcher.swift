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
  /// Column of every BMP unit; none where there are no phrases, and nothing is found.
  private let columns: [UInt16]
  let automaton: Automaton
  let lengths: [Int32]

  /// Phrases of folded characters; `ignoring` may stand inside them anywhere.
  public init(symbols: [[UInt16]], ignoring: String, fold: FoldTable = .standard) {
    self.init(symbols, telling: nil, ignoring: ignoring, fold: fold, heard: false)
  }

  /// The same for a search that wants to know some numbers of each phrase, and not which it is.
  package init(
    symbols: [[UInt16]], telling numbers: NumberLists<Int32>, ignoring: String,
    fold: FoldTable = .standard
  ) {
    self.init(symbols, telling: numbers, ignoring: ignoring, fold: fold, heard: false)
  }

  /// Phrases of sound classes, which any character of that usual sound matches that no phrase names, and of
  /// characters, which only they themselves match.
  public init(sounds: [[UInt16]], ignoring: String, fold: FoldTable = .standard) {
    self.init(sounds, telling: nil, ignoring: ignoring, fold: fold, heard: true)
  }

  /// The same for a search that wants to know some numbers of each phrase, and not which it is.
  package init(
    sounds: [[UInt16]], telling numbers: NumberLists<Int32>, ignoring: String,
    fold: FoldTable = .standard
  ) {
    self.init(sounds, telling: numbers, ignoring: ignoring, fold: fold, heard: true)
  }

  private init(
    _ phrases: [[UInt16]], telling numbers: NumberLists<Int32>?, ignoring: String, fold: FoldTable,
    heard: Bool
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
      Automaton(
        phrases.map { $0.map { column[$0] ?? 0 } }, telling: numbers, columns: alphabet.count + 2),
      lengths: phrases.map { Int32($0.count) })
  }

  init(
    _ alphabet: [UInt16], ignored: [UInt16], heard: Bool, _ automaton: Automaton, lengths: [Int32]
  ) {
    self.alphabet = alphabet
    self.ignored = ignored
    self.heard = heard
    self.automaton = automaton
    self.lengths = lengths
    guard !alphabet.isEmpty else {
      columns = []
      return
    }
    var columns = [UInt16](repeating: 0, count: 0x10000)
    if heard {
      // Sounds are few, so that the way to their columns takes little memory.
      let first = SoundTable.units.lowerBound
      let last = alphabet.filter { $0 < first }.max() ?? 0
      var classes = [UInt16](repeating: 0, count: Int(last) + 1)
      for (place, sound) in alphabet.enumerated() where sound < first {
        classes[Int(sound)] = UInt16(place + 2)
      }
      for unit in SoundTable.units {
        let sound = Int(SoundTable.usual(unit))
        if sound < classes.count { columns[Int(unit)] = classes[sound] }
      }
      for (place, unit) in alphabet.enumerated() where SoundTable.units.contains(unit) {
        columns[Int(unit)] = UInt16(place + 2)
      }
    } else {
      for (place, unit) in alphabet.enumerated() { columns[Int(unit)] = UInt16(place + 2) }
    }
    for unit in ignored { columns[Int(unit)] = 1 }
    self.columns = columns
  }

  /// How many phrases there are.
  package var count: Int { lengths.count }

  /// How many states the automaton has.
  public var states: Int { automaton.states }

  /// The memory of its tables in bytes.
  public var bytes: Int { automaton.bytes + 2 * columns.count }

  /// Calls `found` for every phrase that ends in a reading, whatever edges it runs over.
  public func scan(_ reading: Reading, _ found: (Hit) -> Void) {
    scan(reading.symbols.span, found)
  }

  /// Adds the list of what is told at every place where phrases end, some of them more than once.
  ///
  /// What is to be done about them is done afterwards, so that the scan asks nobody on its way. Four
  /// bytes a place are kept.
  package func scan(_ symbols: Span<Symbol>, into endings: inout [Int32]) {
    walk(symbols) { ending, _ in endings.append(ending) }
  }

  /// Calls `found` with every number of a list.
  @inline(__always)
  package func told(at ending: Int32, _ found: (Int) -> Void) {
    automaton.told(at: ending, found)
  }

  /// Calls `found` for every phrase that ends in a row of symbols.
  package func scan(_ symbols: Span<Symbol>, _ found: (Hit) -> Void) {
    walk(symbols) { ending, end in
      automaton.told(at: ending) { found(Hit(phrase: $0, end: end)) }
    }
  }

  /// Calls `found` where phrases end, with the list of what is told of them and the place behind.
  @inline(__always)
  private func walk(_ symbols: Span<Symbol>, _ found: (Int32, Int) -> Void) {
    guard !columns.isEmpty else { return }
    var state: Int32 = 0
    let columns = columns.span
    for at in symbols.indices {
      let column = columns[Int(symbols[at].unit)]
      if column < 2 {
        if column == 0 { state = 0 }
        continue
      }
      state = automaton.next(state, column)
      let ending = automaton.ending(at: state)
      if ending != 0 { found(ending, at + 1) }
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
