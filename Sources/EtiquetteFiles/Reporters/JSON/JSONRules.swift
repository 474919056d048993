import Etiquette

/// What a report says of a rule each time that it is broken, as JSON, written once for all
/// transcripts.
struct JSONRules: Sendable {
  /// The words of one rule.
  struct Words: Sendable {
    /// A check of the rule from its name on, for each outcome.
    private let outcomes: [Check.Status: String]
    let clause: String
    let instead: String
    let message: String
    let name: String
    let title: String
    let why: String

    init(_ id: String, _ rule: Rule?, title: String, _ language: Language) {
      clause = Words.string(rule?.clause ?? "")
      message = Words.string(rule?.message[language] ?? "")
      name = Words.string(id)
      let name = name
      outcomes = Dictionary(
        uniqueKeysWithValues: Check.Status.allCases.map { status in
          (status, "\"rule\":\(name),\"status\":\(Words.string(status.rawValue))}")
        })
      self.title = Words.string(title)
      why = Words.string(rule?.why[language] ?? "")
      var instead = JSONText(reserving: 128)
      instead.list(rule?.instead ?? []) { $0.string($1) }
      self.instead = instead.text
    }

    /// The end of a check of the rule, from the rule's name on.
    func outcome(_ status: Check.Status) -> String { outcomes[status] ?? "" }

    private static func string(_ value: String) -> String {
      var out = JSONText(reserving: value.utf8.count + 2)
      out.string(value)
      return out.text
    }
  }

  let book: RuleBook
  let language: Language
  private let words: [String: Words]

  init(_ book: RuleBook, _ language: Language) {
    self.book = book
    self.language = language
    words = Dictionary(
      book.lexicon.rules.map { rule in
        (rule.id, Words(rule.id, rule, title: book.title(rule.id, language), language))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a rule; of one that is not in the book, its name.
  subscript(id: String) -> Words { words[id] ?? Words(id, nil, title: id, language) }

  /// The title of a group of the score card.
  func groupTitle(_ id: String) -> String { book.groupTitle(id, language) }
}
