import Synchronization

/// What was made of a pattern's source; shared by all copies of the pattern.
///
/// Programs are long where groups stand in them, and few patterns of a lexicon ever run over one
/// transcript: a program is made when it is first run.
final class CompiledPattern: Sendable, Codable {
  let source: String
  /// The least number of characters a match has.
  let minimum: Int
  let beginning: Beginning
  let needs: Needs
  private let literals: NumberLists<UInt16>
  private let soundLiterals: NumberLists<UInt16>
  private let groups: Groups
  private let made = AtomicLazyReference<Program>()

  init(_ source: String, _ groups: Groups, _ node: PatternNode, anchored: Bool) {
    self.source = source
    self.groups = groups
    minimum = node.minimum
    beginning = Beginning(node)
    needs = node.needs
    soundLiterals = NumberLists(anchored ? node.anchors(.length) : [])
    literals = NumberLists(anchored ? PatternNode.pieces(of: node.anchors(.rarity)) : [])
  }

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    source = try container.decode(String.self)
    var tape = NumberTape(try container.decode(RawNumbers.self).numbers())
    minimum = try tape.take()
    beginning = Beginning(isOpen: try tape.take() != 0, units: try tape.takeUnits())
    needs = Needs(try tape.takeLists())
    literals = try tape.takeLists()
    soundLiterals = try tape.takeLists()
    groups = try container.decode(Once<Groups>.self).object
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(source)
    var tape = NumberTape()
    try tape.put(minimum)
    try tape.put(beginning.isOpen ? 1 : 0)
    try tape.put(beginning.units)
    try tape.put(needs.sets)
    try tape.put(literals)
    try tape.put(soundLiterals)
    try container.encode(RawNumbers(tape.numbers))
    try container.encode(Once(groups))
  }

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
