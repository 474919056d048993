/// What was made of a pattern's source; shared by all copies of the pattern.
///
/// What a search asks first stands in front, so that most patterns are done with after one look at memory.
/// Programs are long where groups stand in them, and few patterns of a lexicon ever run over one
/// transcript: a program is made when it is first run.
final class CompiledPattern: Sendable {
  /// What the first character of a match can be.
  let first: Lead
  /// What can follow it.
  let second: Lead
  private let made = MadeOnce<Program>()
  /// The least number of characters a match has.
  let minimum: Int
  /// Whether it matters to it which digit stands somewhere.
  let namesDigits: Bool
  let needs: Needs
  /// The characters that a match can begin with, sorted; none where it can begin with any.
  let beginnings: ArraySlice<UInt16>
  /// The source in UTF-8, among others where a snapshot holds it: few patterns are ever read again.
  let letters: KeptSlice
  let groups: Groups
  private let anchors: Anchors

  init(_ source: String, _ groups: Groups, _ node: PatternNode, anchored: Bool) {
    letters = KeptSlice(source)
    self.groups = groups
    minimum = node.minimum
    namesDigits = node.namesDigits
    beginnings = node.first.map { $0.units.sorted()[...] } ?? []
    first = Lead(any: beginnings)
    second = FirstTwo(node).behindFirst
    needs = node.needs
    anchors = .made(anchored ? Literals(node) : .none)
  }

  /// A pattern with what is known of it.
  init(
    _ letters: KeptSlice, _ groups: Groups, minimum: Int, namesDigits: Bool,
    beginnings: ArraySlice<UInt16>, second: Lead, needs: Needs, anchors: Anchors
  ) {
    self.letters = letters
    self.groups = groups
    self.minimum = minimum
    self.namesDigits = namesDigits
    self.beginnings = beginnings
    first = Lead(any: beginnings)
    self.second = second
    self.needs = needs
    self.anchors = anchors
  }

  /// Whether a match may begin with the symbol at a place; slips may put another one there.
  func mayBegin(_ reading: Reading, at start: Int, slips: Int) -> Bool {
    guard start < reading.symbols.count else { return false }
    return slips > 0 || mayBegin(with: reading.symbols[start].unit)
  }

  /// Whether a match may begin with a character.
  func mayBegin(with unit: UInt16) -> Bool {
    first.mayBe(unit) && (beginnings.isEmpty || beginnings.contains(unit))
  }

  var source: String { letters.text }
  /// The literals that automata look for on behalf of the pattern.
  var literals: Literals { anchors.literals }

  /// The instructions.
  var program: Program {
    made.value {
      var parser = PatternParser(source, groups: groups, fold: .standard)
      // What has been read once can be read again; nothing matches what cannot.
      return Program((try? parser.parse()) ?? .literal([0]))
    }
  }
}
