public import Etiquette

/// What it costs to listen for a lexicon: the automata, and the patterns that wake too often.
public struct CostPage {
  private let linter: Linter
  private let buildTime: Duration
  private let language: Language
  private let wrapping: Wrapping

  /// The page for a linter that took some time to build.
  public init(_ linter: Linter, buildTime: Duration, language: Language, width: Int) {
    self.linter = linter
    self.buildTime = buildTime
    self.language = language
    wrapping = Wrapping(width: max(40, width))
  }

  /// The page, with a line feed at its end.
  public var text: String {
    let cost = linter.cost
    let milliseconds =
      Double(buildTime.components.attoseconds) / 1e15
      + Double(buildTime.components.seconds) * 1000
    let facts = CommandMessage.cost(cost, milliseconds: milliseconds)
    var lines = wrapping.paragraph("", facts.text(language), indent: 0)
    if !cost.weakest.isEmpty { lines += ["", CommandMessage.weak.text(language)] }
    for weak in cost.weakest {
      let rule = linter.lexicon.rules[weak.rule].id
      let wakings = (100 * weak.chance).oneDecimal
      lines += wrapping.paragraph("\(wakings)  \(rule)  ", weak.pattern, indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
