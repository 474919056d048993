/// A turn as the pattern matcher sees it: folded symbols with the edges between them.
///
/// Offsets of symbols are source offsets, so whatever matches here can be shown as it was written.
public struct Reading: Sendable {
  /// The symbols in order.
  public let symbols: [Symbol]
  /// What stands behind the last symbol in the source.
  public let ending: Edge
  /// Which characters occur; an object, since readings are handed on by the thousand.
  private let occurring: Occurring

  /// Whether the characters that a pattern needs may all occur, but for so many.
  func mayMeet(_ needs: Needs, but slips: Int) -> Bool {
    needs.mayBeMet(by: occurring.letters, but: slips)
  }

  /// The same of the texts that differ from this one in their digits alone: whether one of them may hold all.
  func mayMeet(withAnyDigits needs: Needs) -> Bool {
    var letters = occurring.letters
    for digit in UInt16(0x30)...0x39 { letters.insert(digit) }
    return needs.mayBeMet(by: letters, but: 0)
  }

  private final class Occurring: Sendable {
    let letters: Letters

    init(_ letters: Letters) { self.letters = letters }
  }

  /// The folded characters alone: texts with the same say the same, whatever their script, width,
  /// case and punctuation.
  public var units: [UInt16] { symbols.map(\.unit) }

  /// The end of a turn ends its sentence, whatever the source writes.
  public var lastEdge: Edge { max(ending, .stop) }

  /// Reads stretches of one buffer, in order, as a single turn.
  public init(_ text: [UInt8], ranges: [Range<Int32>], fold: FoldTable = .standard) {
    var builder = Builder(fold: fold)
    builder.symbols.reserveCapacity(ranges.reduce(0) { $0 + $1.count } / 3)
    for range in ranges { builder.read(text.span, Int(range.lowerBound)..<Int(range.upperBound)) }
    symbols = builder.symbols
    occurring = Occurring(builder.letters)
    ending = builder.symbols.isEmpty ? .none : builder.edge
  }

  /// Reads a whole string.
  public init(_ text: String, fold: FoldTable = .standard) {
    let bytes = Array(text.utf8)
    self.init(bytes, ranges: [0..<Int32(bytes.count)], fold: fold)
  }

  /// Whether a stretch holds anything but marks and spaces.
  public static func holdsWords(
    _ text: [UInt8], _ range: Range<Int32>, fold: FoldTable = .standard
  ) -> Bool {
    var at = Int(range.lowerBound)
    while at < Int(range.upperBound) {
      let (scalar, length) = scalarValue(text, at)
      if case .letter = Mark(scalar), scalar > 0xFFFF || fold.fold(scalar) != 0 { return true }
      at += length
    }
    return false
  }

  /// The edge in front of a symbol, or behind the last one.
  public func edge(at index: Int) -> Edge {
    index < symbols.count ? symbols[index].edge : lastEdge
  }

  /// Whether a clause begins (or ends) at a symbol.
  public func isClauseEdge(_ index: Int) -> Bool {
    index == 0 || index >= symbols.count || symbols[index].edge >= .line
  }

  /// The source bytes from the first to the last symbol of a stretch.
  public func source(_ range: Range<Int>) -> Range<Int32> {
    guard range.lowerBound < symbols.count, !range.isEmpty else { return 0..<0 }
    return symbols[range.lowerBound].range
      .lowerBound..<symbols[range.upperBound - 1].range.upperBound
  }

  /// The stretch around a position up to edges of at least the given strength, and no further than
  /// so many symbols.
  public func stretch(
    around range: Range<Int>, until edge: Edge, within reach: Int = .max
  ) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    let first = reach < lower ? lower - reach : 0
    let last = reach < symbols.count - upper ? upper + reach : symbols.count
    while lower > first, symbols[lower].edge < edge { lower -= 1 }
    while upper < last, symbols[upper].edge < edge { upper += 1 }
    return lower..<upper
  }
}
