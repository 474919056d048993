import Etiquette

/// What a report says of a rule each time, as JSON, written once for all transcripts.
struct JSONRules: Sendable {
  /// The words of one rule; an object, since a report asks for hundreds.
  final class Words: Sendable {
    let id: String
    let name: String
    let clause: String
    let instead: String
    let message: String
    let title: String
    let why: String
    /// The checks that nearly all are.
    let passed: String
    let failed: String
    let noScene: String

    init(_ id: String, _ rule: Rule?, title: String, _ reasons: JSONReasons) {
      let language = reasons.language
      self.id = id
      let name = Words.string(id)
      self.name = name
      clause = Words.string(rule?.clause ?? "")
      message = Words.string(rule?.message[language] ?? "")
      self.title = Words.string(title)
      why = Words.string(rule?.why[language] ?? "")
      var instead = JSONText(reserving: 128)
      instead.list(rule?.instead ?? []) { $0.string($1) }
      self.instead = instead.text
      func check(_ status: Check.Status, _ reason: Check.Reason? = nil) -> String {
        var out = JSONText(reserving: 128)
        out.check(Check(rule: id, status: status, reason: reason), named: name, reasons)
        return out.text
      }
      passed = check(.passed)
      failed = check(.failed)
      noScene = check(.notApplicable, .noScene)
    }

    private static func string(_ value: String) -> String {
      var out = JSONText(reserving: value.utf8.count + 2)
      out.string(value)
      return out.text
    }
  }

  let book: RuleBook
  let reasons: JSONReasons
  private let ordered: [Words]
  private let places: [String: Int]

  init(_ book: RuleBook, _ language: Language) {
    self.book = book
    let reasons = JSONReasons(language)
    self.reasons = reasons
    let ordered = book.lexicon.rules.map { rule in
      Words(rule.id, rule, title: book.title(rule.id, language), reasons)
    }
    self.ordered = ordered
    places = Dictionary(
      ordered.indices.map { (ordered[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var language: Language { reasons.language }

  /// The words of a rule; of one that is not in the book, its name.
  subscript(id: String) -> Words {
    if let place = places[id] { return ordered[place] }
    return Words(id, nil, title: id, reasons)
  }

  /// The words of a rule that is probably the next one in the book; `place` goes along.
  func words(of id: String, behind place: inout Int) -> Words {
    let next = place + 1
    if next < ordered.count, ordered[next].id == id {
      place = next
      return ordered[next]
    }
    place = places[id] ?? place
    return self[id]
  }

  /// The title of a group of the score card.
  func groupTitle(_ id: String) -> String { book.groupTitle(id, language) }
}
