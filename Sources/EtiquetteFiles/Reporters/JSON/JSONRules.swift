import Etiquette

/// What a report says of a rule each time, as JSON, written once for all transcripts.
struct JSONRules: Sendable {
  /// The checks of one rule that nearly all are.
  struct Checks: Sendable {
    let id: String
    let passed: String
    let failed: String
    let noScene: String
  }

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

  let reasons: JSONReasons
  let book: RuleBook
  private let checks: [Checks]
  private let words: [Words]
  private let places: [String: Int]

  init(_ book: RuleBook, _ language: Language) {
    self.book = book
    let reasons = JSONReasons(language)
    self.reasons = reasons
    let rules = book.lexicon.rules
    checks = rules.map { Checks($0.id, reasons) }
    words = rules.map { rule in
      Words(
        Words.Plain(
          id: rule.id, title: book.title(rule.id, language), clause: rule.clause,
          message: rule.message[language], why: rule.why[language], instead: rule.instead))
    }
    places = Dictionary(
      rules.indices.map { (rules[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var language: Language { reasons.language }

  /// What is said of a rule; of one that is not in the book, its name.
  subscript(id: String) -> Words {
    if let place = places[id] { return words[place] }
    return Words(Words.Plain(id: id, title: id))
  }

  /// The checks of a rule that is probably the next one in the book; `place` goes along.
  func checks(of id: String, behind place: inout Int) -> Checks {
    let next = place + 1
    if next < checks.count, checks[next].id == id {
      place = next
      return checks[next]
    }
    guard let known = places[id] else { return Checks(id, reasons) }
    place = known
    return checks[known]
  }

  /// The title of a group of the score card.
  func groupTitle(_ id: String) -> String { book.groupTitle(id, language) }
}

extension JSONRules.Checks {
  fileprivate init(_ id: String, _ reasons: JSONReasons) {
    func written(_ status: Check.Status, _ reason: Check.Reason? = nil) -> String {
      var out = JSONText(reserving: 128)
      out.check(Check(rule: id, status: status, reason: reason), reasons)
      return out.text
    }
    self.init(
      id: id, passed: written(.passed), failed: written(.failed),
      noScene: written(.notApplicable, .noScene))
  }
}
