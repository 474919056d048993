/// What may come between the characters of a phrase without changing it.
public final class Tolerance: Sendable {
  /// Hesitations and fillers, folded, longest first.
  let fillers: [[UInt16]]
  /// The first character of each filler, side by side: most fillers need not be touched.
  private let firsts: [UInt16]
  private let starts: Letters
  /// How characters sound, for recogniser slips.
  let sounds: SoundTable

  /// Fillers such as 嗯, 那个; and the sounds of characters.
  public convenience init(fillers: [String], sounds: SoundTable, fold: FoldTable = .standard) {
    self.init(
      fillers.map { filler in
        filler.unicodeScalars.map { fold.fold($0.value) }.filter { $0 != 0 }
      }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }, sounds)
  }

  init(_ fillers: [[UInt16]], _ sounds: SoundTable) {
    self.fillers = fillers
    self.sounds = sounds
    firsts = fillers.map { $0.first ?? 0 }
    starts = Letters(firsts)
  }

  /// What is said while one thinks, whatever a lexicon lists: an automaton passes over it.
  package static let hesitations = "嗯呃额啊"

  /// No fillers, no slips.
  public static let none = Tolerance(fillers: [], sounds: SoundTable(alternatives: [:]))

  /// Whether a digit stands in a filler.
  package var namesDigits: Bool { fillers.contains { $0.contains(where: Symbol.isDigit) } }

  /// Whether a filler may begin with a character.
  @inline(__always)
  func mayBegin(_ unit: UInt16) -> Bool { starts.mayHold(unit) }

  /// Calls `found` with the length of each filler that begins at a symbol, the longest first.
  func fillers(_ symbols: Span<Symbol>, at index: Int, _ found: (Int) -> Void) {
    guard starts.mayHold(symbols[index].unit) else { return }
    for place in firsts.indices where stands(place, symbols, index) {
      found(fillers[place].count)
    }
  }

  /// The length of the longest filler that begins at a symbol.
  func longestFiller(_ symbols: Span<Symbol>, at index: Int) -> Int? {
    guard starts.mayHold(symbols[index].unit) else { return nil }
    for place in firsts.indices where stands(place, symbols, index) {
      return fillers[place].count
    }
    return nil
  }

  /// Whether the filler at a place stands at a symbol.
  @inline(__always)
  private func stands(_ place: Int, _ symbols: Span<Symbol>, _ index: Int) -> Bool {
    symbols[index].unit == firsts[place] && stands(fillers[place], symbols, index)
  }

  private func stands(_ filler: [UInt16], _ symbols: Span<Symbol>, _ index: Int) -> Bool {
    guard filler.count <= symbols.count - index else { return false }
    for place in filler.indices where symbols[index + place].unit != filler[place] { return false }
    return true
  }

  /// Whether two different characters can be taken for one another by ear.
  package func alike(_ a: UInt16, _ b: UInt16) -> Bool { sounds.alike(a, b) }

  /// The characters of several readings that no literal holds.
  package func strangers(to literals: some Sequence<[UInt16]>) -> [UInt16] {
    let known = Set(literals.joined())
    return sounds.polyphones.filter { !known.contains($0) }
  }

  /// The ways a literal can sound with at most one unusual reading, or one stranger in it that has the sound
  /// by any reading, for the automaton over sounds; none where a part has no sound.
  package func soundVariants(_ literal: [UInt16], strangers: [UInt16]) -> [[UInt16]] {
    let readings = literal.map(sounds.sounds)
    let usual = readings.compactMap(\.first)
    guard usual.count == literal.count else { return [] }
    var variants = [usual]
    for (place, others) in readings.enumerated() {
      for other in others.dropFirst() {
        var variant = usual
        variant[place] = other
        variants.append(variant)
      }
      for stranger in strangers where alike(literal[place], stranger) {
        var variant = usual
        variant[place] = stranger
        variants.append(variant)
      }
    }
    return variants
  }
}
