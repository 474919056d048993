import Etiquette

/// What a report says of a rule each time, as JSON, written once for all transcripts.
struct JSONRules: Sendable {
  /// What findings of one rule say of it.
  final class Words: Sendable {
    /// The words by themselves.
    let plain: Plain
    /// The first member of a finding.
    let clause: String
    /// Members with their keys, and with a comma in front.
    let instead: String
    let message: String
    let rule: String
    let title: String
    let why: String

    struct Plain: Sendable {
      var id: String
      var title: String
      var clause = ""
      var message = ""
      var why = ""
      var instead: [String] = []
    }

    init(_ plain: Plain) {
      self.plain = plain
      func written(_ key: String, _ write: (inout JSONText) -> Void) -> String {
        var out = JSONText(reserving: 256)
        out.plain(key)
        write(&out)
        return out.text
      }
      clause = written("") { $0.string(plain.clause) }
      instead = written(",\"instead\":") { $0.list(plain.instead) { $0.string($1) } }
      message = written(",\"message\":") { $0.string(plain.message) }
      rule = written(",\"rule\":") { $0.string(plain.id) }
      title = written(",\"title\":") { $0.string(plain.title) }
      why = written(",\"why\":") { $0.string(plain.why) }
    }
  }

  let book: RuleBook
  let language: Language
  let checks: JSONChecks
  private let words: [Words]
  private let places: [String: Int]

  init(_ book: RuleBook, _ language: Language) {
    self.book = book
    self.language = language
    let rules = book.lexicon.rules
    checks = JSONChecks(rules.map(\.id), language)
    words = rules.map { rule in
      Words(
        Words.Plain(
          id: rule.id, title: book.title(rule.id, language), clause: rule.clause,
          message: rule.message[language], why: rule.why[language], instead: rule.instead))
    }
    places = Dictionary(
      rules.indices.map { (rules[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is said of a rule; of one that is not in the book, its name.
  subscript(id: String) -> Words {
    if let place = places[id] { return words[place] }
    return Words(Words.Plain(id: id, title: id))
  }

  /// The title of a group of the score card.
  func groupTitle(_ id: String) -> String { book.groupTitle(id, language) }
}
