public import Etiquette

/// A rule as a page: what it is, why, what to say instead, and where it fires.
public struct RulePage {
  private let rule: Rule
  private let language: Language
  private let wrapping: Wrapping

  /// The page of a rule for a terminal of some width.
  public init(_ rule: Rule, language: Language, width: Int) {
    self.rule = rule
    self.language = language
    wrapping = Wrapping(width: max(40, width))
  }

  /// The page, with a line feed at its end.
  public var text: String {
    let deducts = CommandMessage.deducts(
      rule.deduct, lighter: rule.isSaid ? rule.deductWeaker : nil)
    let channels = Channel.allCases.filter(rule.channels.contains).map { $0.name[language] }
    let facts: [String?] = [
      rule.severity.name[language], deducts.text(language),
      rule.sourceKind.map { CommandMessage.source($0).text(language) },
      channels.joined(separator: language == .zh ? "、" : ", "),
    ]
    var lines = ["\(rule.id)  \(rule.title[language])  \(rule.clause)"]
    lines += wrapping.paragraph("", facts.compactMap(\.self).joined(separator: " · "), indent: 2)
    lines += part(.why, [rule.why[language]])
    lines += part(.instead, rule.instead)
    lines += part(.fires, rule.examples.flags)
    lines += part(.reviewed, rule.examples.reviews)
    lines += part(.silent, rule.examples.passes)
    return lines.joined(separator: "\n") + "\n"
  }

  private func part(_ head: CommandMessage, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let items = texts.flatMap { text in
      text.split(whereSeparator: \.isNewline).enumerated().flatMap { number, line in
        wrapping.paragraph(number == 0 ? "· " : "  ", String(line), indent: 4)
      }
    }
    return ["", "  " + head.text(language)] + items
  }
}

extension Rule {
  /// Whether the rule asks for words, which can be said in a weaker wording.
  fileprivate var isSaid: Bool {
    guard case .says(let says) = judgement else { return false }
    return !says.weaker.isEmpty
  }
}

/// The rules as a table.
public struct RuleList {
  private let lexicon: Lexicon
  private let language: Language
  private let width: Int

  /// The list of a lexicon's rules for a terminal of some width.
  public init(_ lexicon: Lexicon, language: Language, width: Int) {
    self.lexicon = lexicon
    self.language = language
    self.width = max(40, width)
  }

  /// The heads, and a line for each rule.
  public var text: String {
    let head: [ColumnMessage] = [.rule, .title, .clause, .severity, .deduction]
    let rows = lexicon.rules.map { rule in
      [
        rule.id, rule.title[language], rule.clause, rule.severity.name[language],
        rule.deduct.points,
      ]
    }
    return Table(names: 3, rows: [head.map { $0.text(language) }] + rows)
      .lines(width: width).joined(separator: "\n") + "\n"
  }
}
