import Etiquette
import Synchronization

/// What a report says of a rule each time, as JSON, written once for all transcripts, when a
/// finding first asks.
final class JSONRules: Sendable {
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

  /// A rule whose words may not be written yet.
  private final class Entry: Sendable {
    private let plain: Words.Plain
    private let written = AtomicLazyReference<Words>()

    init(_ plain: Words.Plain) { self.plain = plain }

    var words: Words { written.load() ?? written.storeIfNil(Words(plain)) }
  }

  let book: RuleBook
  let language: Language
  let checks: JSONChecks
  private let entries: [Entry]
  private let places: [String: Int]

  init(_ book: RuleBook, _ language: Language) {
    self.book = book
    self.language = language
    let rules = book.lexicon.rules
    checks = JSONChecks(language)
    entries = rules.map { rule in
      Entry(
        Words.Plain(
          id: rule.id, title: book.title(rule.id, language), clause: rule.clause,
          message: rule.message[language], why: rule.why[language], instead: rule.instead))
    }
    places = Dictionary(
      rules.indices.map { (rules[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is said of a rule; of one that is not in the book, its name.
  subscript(id: String) -> Words {
    if let place = places[id] { return entries[place].words }
    return Words(Words.Plain(id: id, title: id))
  }

  /// The title of a group of the score card.
  func groupTitle(_ id: String) -> String { book.groupTitle(id, language) }
}
