import Synchronization

/// What was made of a pattern's source; shared by all copies of the pattern.
///
/// Programs are long where groups stand in them, and few patterns of a lexicon ever run over one
/// transcript: a program is made when it is first run.
final class CompiledPattern: Sendable {
  /// The source in UTF-8, among others where a snapshot holds it: few patterns are ever read again.
  let letters: ArraySlice<UInt8>
  /// The least number of characters a match has.
  let minimum: Int
  let beginning: Beginning
  /// What can follow the first character of a match.
  let second: Lead
  let needs: Needs
  let literals: NumberLists<UInt16>
  let soundLiterals: NumberLists<UInt16>
  let groups: Groups
  private let made = AtomicLazyReference<Program>()

  init(_ source: String, _ groups: Groups, _ node: PatternNode, anchored: Bool) {
    letters = Array(source.utf8)[...]
    self.groups = groups
    minimum = node.minimum
    beginning = Beginning(node)
    second = FirstTwo(node).behindFirst
    needs = node.needs
    soundLiterals = NumberLists(anchored ? node.anchors(.length) : [])
    literals = NumberLists(anchored ? PatternNode.pieces(of: node.anchors(.rarity)) : [])
  }

  /// A pattern with what is known of it.
  init(
    _ letters: ArraySlice<UInt8>, _ groups: Groups, minimum: Int, beginning: Beginning,
    second: Lead, needs: Needs,
    literals: NumberLists<UInt16>, soundLiterals: NumberLists<UInt16>
  ) {
    self.letters = letters
    self.groups = groups
    self.minimum = minimum
    self.beginning = beginning
    self.second = second
    self.needs = needs
    self.literals = literals
    self.soundLiterals = soundLiterals
  }

  /// Whether a match may begin with the symbol at a place; slips may put another one there.
  func mayBegin(_ reading: Reading, at start: Int, slips: Int) -> Bool {
    guard start < reading.symbols.count else { return false }
    return slips > 0 || beginning.mayBe(reading.symbols[start].unit)
  }

  var source: String { String(decoding: letters, as: UTF8.self) }
  var anchors: [[UInt16]] { literals.lists }
  var soundAnchors: [[UInt16]] { soundLiterals.lists }

  /// The instructions.
  var program: Program {
    if let program = made.load() { return program }
    var parser = PatternParser(source, groups: groups, fold: .standard)
    // What has been read once can be read again; nothing matches what cannot.
    let node = (try? parser.parse()) ?? .literal([0])
    return made.storeIfNil(Program(node))
  }
}
