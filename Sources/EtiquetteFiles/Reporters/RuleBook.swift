import Etiquette

/// A lexicon with its rules by name.
struct RuleBook: Sendable {
  let lexicon: Lexicon
  /// The place of each rule in the lexicon: rules are many words, and are not copied at every start.
  private let places: [String: Int]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    places = Dictionary(
      zip(lexicon.rules.lazy.map(\.id), lexicon.rules.indices),
      uniquingKeysWith: { first, _ in first })
  }

  func rule(_ id: String) -> Rule? { places[id].map { lexicon.rules[$0] } }

  /// A rule's title; its identifier where the lexicon has none.
  func title(_ id: String, _ language: Language) -> String {
    guard let title = rule(id)?.title[language], !title.isEmpty else { return id }
    return title
  }

  /// What is said of the rules that were switched off; nothing where none was.
  func switchedOff(_ summary: Summary, _ language: Language) -> String? {
    let rules = summary.switchedOff.sorted { $0.key < $1.key }.map { rule, note in
      (name: "\(rule) \(title(rule, language))", note: note)
    }
    return rules.isEmpty ? nil : PolicyMessage.switchedOff(rules).text(language)
  }

  /// What is said of findings that were waived; nothing where none was.
  func waived(_ summary: Summary, _ language: Language) -> String? {
    let rules = summary.waived.sorted { $0.key < $1.key }.map { rule, count in
      (name: "\(rule) \(title(rule, language))", count: count)
    }
    return rules.isEmpty ? nil : WaiverMessage.waived(rules).text(language)
  }

  /// A group's title; its identifier where the score card has none.
  func groupTitle(_ id: String, _ language: Language) -> String {
    let group = lexicon.scoreCard.groups.first { $0.id == id }
    guard let title = group?.title[language], !title.isEmpty else { return id }
    return title
  }
}
